import { reasonText } from '../../world/aftersales/reason-fault.ts';
import { PARCEL_REJECT_REASONS, RETURN_REJECT_REASONS } from '../../world/aftersales/reasons-table.ts';
import type { ReturnRecord, ReturnRequest } from '../../world/aftersales/return-request.ts';
import { profileOf } from '../../world/profile-of.ts';
import type { Shop } from '../../world/shop.ts';
import { money } from '../money.ts';
import { refundLines, refundView } from './refund-view.ts';

/** A return as the search shows it. */
export function returnView(shop: Shop, request: ReturnRequest): Record<string, unknown> {
  const profile = profileOf(shop);
  const action = nextAction(request);
  const none = money(0, profile);
  const back = shop.warehouses.find(({ type }) => type === 'RETURN_WAREHOUSE');
  return {
    return_id: request.id,
    order_id: request.orderId,
    return_type: request.type,
    return_status: request.status,
    role: request.role,
    return_reason: request.reason,
    return_reason_text: reasonText(request.reason),
    create_time: request.createdAtSeconds,
    update_time: request.updatedAtSeconds,
    can_buyer_keep_item: request.buyerKeepsItem,
    is_combined_return: false,
    refund_amount: refundView(shop, request.refund),
    return_line_items: refundLines(shop, request.refund).map(({ fields }, index) => ({
      return_line_item_id: request.lineIds[index],
      ...fields,
    })),
    shipping_fee_amount: [
      {
        currency: profile.currency,
        buyer_paid_return_shipping_fee: none,
        seller_paid_return_shipping_fee: none,
        platform_paid_return_shipping_fee: none,
      },
    ],
    ...(request.shipmentType === undefined ? {} : { shipment_type: request.shipmentType }),
    ...(request.handoverMethod === undefined ? {} : { handover_method: request.handoverMethod }),
    ...(request.trackingNumber === undefined
      ? {}
      : {
          return_tracking_number: request.trackingNumber,
          return_method: request.shipmentType === 'PLATFORM' ? 'PLATFORM_SHIPPED' : 'BUYER_SHIPPED',
          return_warehouse_address: { full_address: back?.address.full_address },
        }),
    ...(request.offeredMinor === undefined
      ? {}
      : {
          seller_proposed_return_type: 'PARTIAL_REFUND',
          partial_refund: { amount: money(request.offeredMinor, profile), currency: profile.currency },
          buyer_rejected_partial_refund: request.offerDeclined,
        }),
    ...(action === undefined || request.dueAtSeconds === undefined
      ? {}
      : { seller_next_action_response: [{ action, deadline: request.dueAtSeconds }] }),
  };
}

/** A step of a return, as both sides can read it. */
export function recordView({
  atSeconds,
  role,
  description,
  note,
  reason,
  images,
}: ReturnRecord): Record<string, unknown> {
  return {
    event: 'ORDER_RETURN',
    role,
    description,
    create_time: atSeconds,
    ...(note === undefined ? {} : { note }),
    ...(reason === undefined
      ? {}
      : { reason_text: reasonText(reason, [...RETURN_REJECT_REASONS, ...PARCEL_REJECT_REASONS]) }),
    images: images.map((image) => {
      const {
        image_id = '',
        height,
        width,
      } = image as { image_id?: string; height?: number; width?: number };
      return { url: `https://p16-oec-va.example/${image_id}`, height, width };
    }),
    videos: [],
  };
}

function nextAction({ status, type }: ReturnRequest): string | undefined {
  switch (status) {
    case 'RETURN_OR_REFUND_REQUEST_PENDING':
      return type === 'REFUND' ? 'SELLER_RESPOND_REFUND' : 'SELLER_RESPOND_RETURN';
    case 'BUYER_SHIPPED_ITEM':
      return 'SELLER_RESPOND_RECEIVE_PACKAGE';
    case 'REPLACEMENT_REQUEST_PENDING':
      return 'SELLER_RESPOND_REPLACEMENT';
    default:
      return undefined;
  }
}
