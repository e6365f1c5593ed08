import type { AreaOverlay } from '../model/overlay.ts';

const ORDERS = {
  orders: { required: true },
  'orders[].channel_order_id': { note: 'The id on the other platform.' },
  'orders[].channel_order_update_time': {
    format: 'digits',
    range: [10, 10],
    note: 'When it changed there: seconds since 1970 as text of ten digits.',
  },
  'orders[].order_id': { format: 'digits' },
  'orders[].packages[].package_id': { note: 'Of TikTok Shop.' },
} as const;

const ERROR_NAMES = {
  'output.errors[]': 'ReconciliationError',
  'output.errors[].detail': 'ReconciliationErrorDetail',
  'output.errors[].detail.extra_errors[]': 'ReconciliationErrorCause',
} as const;

/** Orders as the platform of the seller's own shop has them. */
export const dataReconciliation = {
  area: 'dataReconciliation',
  summary: "Orders as the seller's other platform has them, to be compared with those of TikTok Shop.",
  operations: {
    'POST /data_reconciliation/202309/orders/sync': {
      method: 'orders.sync',
      name: 'syncChannelOrders',
      summary: 'Reports how orders stand on another platform, for a shop that is named by its id.',
      input: {
        ...ORDERS,
        shop_id: {
          type: 'text',
          format: 'digits',
          reason: 'Ids of shops are above 2^53, where a number loses digits.',
        },
      },
      names: ERROR_NAMES,
    },
    'POST /data_reconciliation/202310/orders/import': {
      method: 'orders.import',
      name: 'importChannelOrders',
      summary: 'Reports how orders stand on another platform.',
      input: ORDERS,
      names: ERROR_NAMES,
    },
    'POST /data_reconciliation/202401/orders/import': {
      method: 'orders.import',
      name: 'importChannelOrders',
      summary: 'Reports how orders stand on another platform.',
      default: true,
      input: {
        ...ORDERS,
        'orders[].issue_reason': { note: 'A code from the list of the platform; others fail.' },
      },
      names: {
        ...ERROR_NAMES,
        'input.orders[]': 'ChannelOrderInput',
        'input.orders[].packages[]': 'ChannelPackageInput',
      },
    },
  },
} as const satisfies AreaOverlay;
