import type { Shipping } from './order.ts';
import type { Shop } from './shop.ts';

/**
 * A way in which the orders of a shop reach their buyers.
 */
export interface DeliveryOption {
  readonly id: string;
  readonly name: string;
  readonly type: 'STANDARD' | 'SEND_BY_SELLER';
  readonly carriers: readonly Carrier[];
}

/**
 * A company that carries parcels.
 */
export interface Carrier {
  readonly id: string;
  readonly name: string;
}

/** The way an order of this shipping goes. */
export function deliveryOptionOf(shop: Shop, shipping: Shipping): DeliveryOption {
  const type = shipping === 'seller' ? 'SEND_BY_SELLER' : 'STANDARD';
  const found = shop.deliveryOptions.find((option) => option.type === type);
  if (found === undefined) throw new Error(`Shop ${shop.id} has no delivery option ${type}.`);
  return found;
}

/** The first carrier of an option: every option has one. */
export function mainCarrier(option: DeliveryOption): Carrier {
  const [carrier] = option.carriers;
  if (carrier === undefined) throw new Error(`Delivery option ${option.id} has no carrier.`);
  return carrier;
}
