import type { AreaOverlay } from '../model/overlay.ts';

const RETURN_STATUSES = [
  'RETURN_OR_REFUND_REQUEST_PENDING',
  'REFUND_OR_RETURN_REQUEST_REJECT',
  'AWAITING_BUYER_SHIP',
  'BUYER_SHIPPED_ITEM',
  'REJECT_RECEIVE_PACKAGE',
  'RETURN_OR_REFUND_REQUEST_SUCCESS',
  'RETURN_OR_REFUND_REQUEST_CANCEL',
  'RETURN_OR_REFUND_REQUEST_COMPLETE',
  'REPLACEMENT_REQUEST_PENDING',
  'REPLACEMENT_REQUEST_REJECT',
  'REPLACEMENT_REQUEST_REFUND_SUCCESS',
  'REPLACEMENT_REQUEST_CANCEL',
  'REPLACEMENT_REQUEST_COMPLETE',
  'AWAITING_BUYER_RESPONSE',
] as const;

const CANCEL_STATUSES = [
  'CANCELLATION_REQUEST_PENDING',
  'CANCELLATION_REQUEST_SUCCESS',
  'CANCELLATION_REQUEST_CANCEL',
  'CANCELLATION_REQUEST_CANCELLED',
  'CANCELLATION_REQUEST_COMPLETE',
] as const;

const REQUEST_TYPES = ['CANCEL', 'REFUND', 'RETURN_AND_REFUND'] as const;

const HANDOVER_METHODS = ['DROP_OFF', 'PICKUP'] as const;

const SHIPMENT_TYPES = ['PLATFORM', 'BUYER_ARRANGE'] as const;

const LOCALE = { note: 'The language of texts for people, such as `de-DE`. English when left out.' } as const;

const COLORADO = { only: 'us', note: "Colorado's fee. US only." } as const;

const ONCE = { place: 'query', name: 'idempotency_key' } as const;

const ONCE_KEY = {
  idempotency_key: { range: [1, 255], note: 'Made for each call when left out.' },
} as const;

const PERIOD = {
  create_time_ge: { format: 'seconds', note: 'Created at this time or later.' },
  create_time_lt: { format: 'seconds', note: 'Created before this time.' },
  update_time_ge: { format: 'seconds', note: 'Changed at this time or later.' },
  update_time_lt: { format: 'seconds', note: 'Changed before this time.' },
} as const;

const SORTING = {
  sort_field: { values: ['create_time', 'update_time'], note: '`create_time` when left out.' },
  sort_order: { values: ['ASC', 'DESC'], note: '`ASC` when left out.' },
} as const;

const EVIDENCE = {
  comment: { note: "The seller's words on it." },
  'images[].image_id': { required: true, note: 'The `uri` of an uploaded product image.' },
  reject_reason: { required: true, note: 'The `name` of one of `returns.rejectReasons()`.' },
} as const;

const ELIGIBILITY = {
  'sku_eligibility[].line_item_eligibility[].request_type': {
    values: ['CANCEL', 'REFUND', 'RETURN', 'RETURN_AND_REFUND'],
    reason: 'The list of the description lacks the value of its example.',
  },
} as const;

/**
 * Returns: returns, refunds and cancellations.
 */
export const returns = {
  area: 'returns',
  summary: 'Returns, refunds and cancellations: what buyers ask for and how the seller answers.',
  operations: {
    'POST /return_refund/202309/returns/search': {
      method: 'search',
      name: 'searchReturns',
      summary: 'Lists the returns of a shop that fit a filter, page by page.',
      effect: 'read',
      items: 'return_orders',
      pageSize: { max: 50, default: 10 },
      input: {
        ...SORTING,
        ...PERIOD,
        page_size: { range: [10, 50] },
        arbitration_status: { values: ['IN_PROGRESS', 'SUPPORT_BUYER', 'SUPPORT_SELLER', 'CLOSED'] },
        buyer_user_ids: { format: 'digits', label: 'buyer.id' },
        order_ids: { format: 'digits' },
        return_ids: { format: 'digits' },
        return_status: { values: RETURN_STATUSES },
        return_types: { values: ['REFUND', 'RETURN_AND_REFUND', 'REPLACEMENT'] },
        seller_proposed_return_type: { values: ['PARTIAL_REFUND'] },
        locale: LOCALE,
      },
      output: {
        'return_orders[].return_id': { required: true },
        'return_orders[].return_status': { values: RETURN_STATUSES },
        'return_orders[].buyer_rejected_partial_refund': {
          note: "Only for a seller's offer of a partial refund; `false` also while the buyer has not answered.",
        },
        'return_orders[].can_buyer_keep_item': { note: 'Whether nothing has to be sent back.' },
        'return_orders[].pre_return_id': { note: 'The return that this one replaced when it was changed.' },
        'return_orders[].next_return_id': { note: 'The return that replaced this one when it was changed.' },
        'return_orders[].return_reason_text': { note: 'In the language asked for.' },
        'return_orders[].return_shipping_document_type': { values: ['SHIPPING_LABEL', 'QR_CODE'] },
        'return_orders[].return_warehouse_address': { label: 'business-contact.address' },
        'return_orders[].seller_next_action_response': { note: 'What the seller has to do next.' },
        'return_orders[].seller_next_action_response[].deadline': { format: 'seconds' },
        'return_orders[].seller_proposed_return_type': { values: ['PARTIAL_REFUND'] },
        'return_orders[].refund_amount.retail_delivery_fee': COLORADO,
        'return_orders[].return_line_items[].refund_amount.retail_delivery_fee': COLORADO,
      },
      names: {
        'output.return_orders[]': 'Return',
        'output.return_orders[].return_line_items[]': 'ReturnLineItem',
        'output.return_orders[].refund_amount': 'RefundAmount',
        'output.return_orders[].return_line_items[].refund_amount': 'RefundAmount',
        'output.return_orders[].return_line_items[].product_image': 'ProductImage',
      },
    },
    'POST /return_refund/202309/returns': {
      method: 'create',
      name: 'createReturn',
      summary: "Opens a return or refund in the buyer's name.",
      idempotency: ONCE,
      input: {
        ...ONCE_KEY,
        order_id: { required: true, format: 'digits' },
        order_line_item_ids: {
          format: 'digits',
          note: 'These units only; all of the order when neither units nor SKUs are named.',
          reason: 'The example is longer than any 64-bit id.',
        },
        'skus[].sku_id': { required: true, format: 'digits' },
        'skus[].quantity': { required: true },
        return_type: { required: true, values: ['REFUND', 'RETURN_AND_REFUND'] },
        return_reason: { required: true },
        refund_total: { format: 'decimal', note: 'At most what `returns.refunds.calculate()` gives.' },
        currency: { note: 'The one of the order.' },
        shipment_type: { values: SHIPMENT_TYPES, note: 'Who arranges that the goods are sent back.' },
        handover_method: {
          values: HANDOVER_METHODS,
          note: "How the buyer hands the goods to the platform's carrier.",
        },
      },
      output: { return_id: { required: true }, return_status: { values: RETURN_STATUSES } },
      names: { output: 'CreatedReturn' },
    },
    'POST /return_refund/202309/returns/{return_id}/approve': {
      method: 'approve',
      name: 'approveReturn',
      summary: 'Agrees to a step of a return, or offers a partial refund instead.',
      idempotency: ONCE,
      input: {
        ...ONCE_KEY,
        return_id: { format: 'digits' },
        decision: {
          required: true,
          values: [
            'APPROVE_REFUND',
            'APPROVE_RETURN',
            'APPROVE_RECEIVED_PACKAGE',
            'APPROVE_REPLACEMENT',
            'ISSUE_REPLACEMENT_REFUND',
            'OFFER_PARTIAL_REFUND',
          ],
          note: '`ISSUE_REPLACEMENT_REFUND` gives money in place of a replacement.',
        },
        buyer_keep_item: {
          note: 'With `APPROVE_RETURN`: refunds without having the goods sent back.',
        },
        partial_refund: { note: 'With `OFFER_PARTIAL_REFUND`: what is offered; the buyer keeps the goods.' },
        'partial_refund.amount': { required: true, format: 'decimal' },
        'partial_refund.currency': { required: true },
      },
    },
    'POST /return_refund/202309/returns/{return_id}/reject': {
      method: 'reject',
      name: 'rejectReturn',
      summary: 'Refuses a step of a return, with a reason and evidence.',
      idempotency: ONCE,
      input: {
        ...ONCE_KEY,
        ...EVIDENCE,
        return_id: { format: 'digits' },
        decision: {
          required: true,
          values: ['REJECT_REFUND', 'REJECT_RETURN', 'REJECT_RECEIVED_PACKAGE', 'REJECT_REPLACEMENT'],
        },
      },
    },
    'GET /return_refund/202309/returns/{return_id}/records': {
      method: 'records',
      name: 'listReturnRecords',
      summary: 'Tells what happened to a return so far, with the words and pictures of both sides.',
      input: { return_id: { format: 'digits' }, locale: LOCALE },
      output: {
        'records[].note': {
          label: 'buyer.message',
          note: "The buyer's words or the seller's; `role` tells whose.",
        },
        'records[].images': {
          label: 'buyer.media',
          note: "The buyer's images or the seller's; `role` tells whose.",
        },
        'records[].videos': { label: 'buyer.media', note: 'Only buyers add videos.' },
        'records[].reason_text': { note: 'In the language asked for.' },
      },
      names: { 'output.records[]': 'ReturnRecord' },
    },
    'GET /return_refund/202309/reject_reasons': {
      method: 'rejectReasons',
      name: 'listRejectReasons',
      summary: 'Lists the reasons with which a return or a cancellation may be refused.',
      input: { return_or_cancel_id: { format: 'digits' }, locale: LOCALE },
      output: {
        'reasons[].name': { note: 'What `reject()` takes.' },
        'reasons[].text': { note: 'For people, in the language asked for.' },
      },
    },
    'POST /return_refund/202309/refunds/calculate': {
      method: 'refunds.calculate',
      name: 'calculateRefund',
      summary: 'Reckons the most that may be refunded for an order or a part of it.',
      effect: 'read',
      input: {
        order_id: { required: true, format: 'digits' },
        order_line_item_ids: { format: 'digits', note: 'These units only.' },
        'skus[].sku_id': {
          required: true,
          format: 'digits',
          reason: 'The description exchanges the meanings of both fields.',
        },
        'skus[].quantity': {
          required: true,
          reason: 'The description exchanges the meanings of both fields.',
        },
        request_type: {
          required: true,
          values: REQUEST_TYPES,
          note: 'Each kind of request is reckoned by rules of its own.',
        },
        shipment_type: { values: SHIPMENT_TYPES },
        handover_method: { values: HANDOVER_METHODS },
      },
      output: { 'order_refund_amount.retail_delivery_fee': COLORADO },
      names: { 'output.order_refund_amount': 'RefundAmount' },
    },
    'GET /return_refund/202512/orders/{order_id}/aftersale_eligibility': {
      method: 'eligibility',
      name: 'getAftersaleEligibility',
      summary: 'Says which units of an order may be cancelled, refunded or returned, and for what reasons.',
      default: true,
      input: {
        order_id: { format: 'digits' },
        initiate_aftersale_user: { values: ['SELLER', 'BUYER'], note: '`SELLER` when left out.' },
        request_types: { values: REQUEST_TYPES },
      },
      output: {
        ...ELIGIBILITY,
        'sku_eligibility[].line_item_eligibility[].available_reason_names': {
          note: 'The reasons to give when it is asked for.',
        },
      },
    },
    'GET /return_refund/202309/orders/{order_id}/aftersale_eligibility': {
      method: 'eligibility',
      name: 'getAftersaleEligibility',
      summary: 'Says which units of an order may be cancelled, refunded or returned.',
      input: {
        order_id: { format: 'digits' },
        initiate_aftersale_user: { values: ['SELLER', 'BUYER'], note: '`SELLER` when left out.' },
      },
      output: ELIGIBILITY,
    },
    'POST /return_refund/202405/returns/shipping_documents': {
      method: 'shippingDocuments.upload',
      name: 'uploadReturnShippingDocuments',
      summary: 'Uploads the label, QR code and tracking number with which the buyer sends goods back.',
      input: {
        return_ids: { format: 'digits' },
        return_provider_id: { format: 'digits' },
        tracking_number: { range: [1, 64] },
      },
    },
    'POST /return_refund/202309/cancellations': {
      method: 'cancellations.create',
      name: 'cancelOrder',
      summary: 'Cancels an order in the name of the seller.',
      input: {
        order_id: { required: true, format: 'digits' },
        cancel_reason: { required: true },
        order_line_item_ids: {
          format: 'digits',
          note: 'These units only, when they are out of stock. US and UK only; elsewhere the whole order is cancelled.',
        },
        'skus[].sku_id': { required: true, format: 'digits' },
        'skus[].quantity': { required: true },
      },
      output: { cancel_id: { required: true }, cancel_status: { values: CANCEL_STATUSES } },
      names: { output: 'CreatedCancellation' },
    },
    'POST /return_refund/202309/cancellations/search': {
      method: 'cancellations.search',
      name: 'searchCancellations',
      summary: 'Lists the cancellations of a shop that fit a filter, page by page.',
      effect: 'read',
      items: 'cancellations',
      pageSize: { max: 50, default: 10 },
      input: {
        ...SORTING,
        ...PERIOD,
        buyer_user_ids: { format: 'digits', label: 'buyer.id' },
        cancel_ids: { format: 'digits' },
        cancel_status: {
          values: CANCEL_STATUSES,
          note: 'Requests are documented with `CANCELLATION_REQUEST_CANCEL`, answers with `CANCELLATION_REQUEST_CANCELLED`.',
        },
        cancel_types: {
          values: ['CANCEL', 'BUYER_CANCEL'],
          note: '`CANCEL`: by seller or platform. `BUYER_CANCEL`: asked for by the buyer.',
        },
        order_ids: { format: 'digits' },
        locale: LOCALE,
      },
      output: {
        'cancellations[].cancel_id': { required: true },
        'cancellations[].cancel_status': { values: CANCEL_STATUSES },
        'cancellations[].cancel_type': { values: ['CANCEL', 'BUYER_CANCEL', 'REQUEST_CANCEL_REFUND'] },
        'cancellations[].cancel_reason_text': { note: 'In the language asked for.' },
        'cancellations[].seller_next_action_response': { note: 'What the seller has to do next.' },
        'cancellations[].seller_next_action_response[].action': { values: ['SELLER_RESPOND_CANCEL'] },
        'cancellations[].seller_next_action_response[].deadline': { format: 'seconds' },
        'cancellations[].refund_amount.retail_delivery_fee': COLORADO,
        'cancellations[].cancel_line_items[].refund_amount.retail_delivery_fee': COLORADO,
      },
      names: {
        'output.cancellations[]': 'Cancellation',
        'output.cancellations[].cancel_line_items[]': 'CancelledLineItem',
        'output.cancellations[].refund_amount': 'RefundAmount',
        'output.cancellations[].cancel_line_items[].refund_amount': 'RefundAmount',
        'output.cancellations[].cancel_line_items[].product_image': 'ProductImage',
      },
    },
    'POST /return_refund/202309/cancellations/{cancel_id}/approve': {
      method: 'cancellations.approve',
      name: 'approveCancellation',
      summary: "Agrees to a buyer's request to cancel.",
      idempotency: ONCE,
      input: { ...ONCE_KEY, cancel_id: { format: 'digits' } },
    },
    'POST /return_refund/202309/cancellations/{cancel_id}/reject': {
      method: 'cancellations.reject',
      name: 'rejectCancellation',
      summary: "Refuses a buyer's request to cancel, with a reason.",
      idempotency: ONCE,
      input: { ...ONCE_KEY, ...EVIDENCE, cancel_id: { format: 'digits' } },
    },
  },
} as const satisfies AreaOverlay;
