import { deliveryOptionOf, mainCarrier } from '../world/delivery-option.ts';
import type { Shop } from '../world/shop.ts';

/**
 * A way to ship that a US label can be bought for.
 */
export interface LabelService {
  readonly id: string;
  readonly name: string;
  readonly price: string;
  readonly currency: string;
  readonly is_default: boolean;
  readonly earliest_delivery_days: number;
  readonly latest_delivery_days: number;
  readonly shipping_provider_id: string;
  readonly shipping_provider_name: string;
}

/** The services a shop is offered, the same for every order. Their ids belong to the shop. */
export function labelServices(shop: Shop): readonly LabelService[] {
  const tail = shop.id.slice(-12);
  const carrier = mainCarrier(deliveryOptionOf(shop, 'tiktok'));
  const common = {
    currency: shop.currency,
    shipping_provider_id: carrier.id,
    shipping_provider_name: carrier.name,
  };
  return [
    {
      ...common,
      id: `7208${tail}001`,
      name: 'Ground Advantage',
      price: '5.32',
      is_default: true,
      earliest_delivery_days: 2,
      latest_delivery_days: 5,
    },
    {
      ...common,
      id: `7208${tail}003`,
      name: 'Priority',
      price: '9.85',
      is_default: false,
      earliest_delivery_days: 1,
      latest_delivery_days: 3,
    },
  ];
}
