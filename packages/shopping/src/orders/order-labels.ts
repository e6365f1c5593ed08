import type { FieldLabel } from '@twinshore/core';

/**
 * The personal data of an order that search and detail share. The address is closed as one value; what routes an
 * order stays readable beside it.
 */
export const ORDER_LABELS: readonly FieldLabel[] = [
  {
    path: 'orders[].recipient_address',
    label: 'buyer.address',
    routing: {
      property: 'recipient_address_routing',
      keep: ['region_code', 'district_info[address_level=L0|L1]'],
    },
  },
  { path: 'orders[].buyer_avatar', label: 'buyer.avatar' },
  { path: 'orders[].buyer_email', label: 'buyer.email' },
  { path: 'orders[].buyer_message', label: 'buyer.message' },
  { path: 'orders[].buyer_nickname', label: 'buyer.nickname' },
  { path: 'orders[].cpf', label: 'buyer.tax_id' },
  { path: 'orders[].cpf_name', label: 'buyer.tax_name' },
  { path: 'orders[].line_items[].room_id', label: 'buyer.live_room' },
  { path: 'orders[].user_id', label: 'buyer.id' },
];
