/**
 * Areas whose client has more than the generated methods: what the entry of the area exports of its hand-written part.
 */
export const EXTENDED_AREAS: Readonly<Record<string, readonly string[]>> = {
  orders: [
    "export { orders } from '../../orders/area.ts';",
    "export { Orders } from '../../orders/orders.ts';",
  ],
  // The entry of webhooks is written by hand: it holds the receiving side as well.
  webhooks: [],
};
