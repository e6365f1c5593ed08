/**
 * Where an order stands (documented). `ON_HOLD` is the first hour after payment, in which the buyer may still
 * cancel and the address is hidden; not every market passes through it. A value that is not listed may appear.
 *
 * Webhooks write `CANCEL` where the API writes `CANCELLED`.
 *
 * @public
 */
export type OrderStatus =
  | 'UNPAID'
  | 'ON_HOLD'
  | 'AWAITING_SHIPMENT'
  | 'PARTIALLY_SHIPPING'
  | 'AWAITING_COLLECTION'
  | 'IN_TRANSIT'
  | 'DELIVERED'
  | 'COMPLETED'
  | 'CANCELLED'
  | (string & {});
