import type { Knobs } from '../knobs/knobs.ts';
import type { Order, OrderStatus } from '../world/order.ts';
import type { Shop } from '../world/shop.ts';

/**
 * How much of a recipient's address is shown: nothing at all, everything, or a part. Phone number, street and
 * delivery preferences are never in the part.
 */
export type Visibility =
  | { readonly kind: 'absent' }
  | { readonly kind: 'full' }
  | {
      readonly kind: 'masked';
      /** The steps of the place that stay readable. */
      readonly districts: readonly string[];
      /** Whether the name and the postal code stay readable. */
      readonly showsName: boolean;
    };

/** States without a settled order: no address, or a hidden one. */
const UNSETTLED: readonly OrderStatus[] = ['UNPAID', 'ON_HOLD'];

/** States in which an order from TikTok's own warehouse shows the city as well. */
const FBT_SHOWS_CITY: readonly OrderStatus[] = [
  'AWAITING_SHIPMENT',
  'AWAITING_COLLECTION',
  'PARTIALLY_SHIPPING',
  'IN_TRANSIT',
  'DELIVERED',
  'COMPLETED',
];

const HIDDEN_AFTER_SECONDS = 30 * 24 * 3600;
const TO_COUNTY = ['L0', 'L1', 'L2'] as const;
const TO_CITY = [...TO_COUNTY, 'L3'] as const;
const ALL_LEVELS = [...TO_CITY, 'L4'] as const;

/**
 * What an order shows of its recipient, by market, state and shipper: the US rules of July 2025 and of August
 * 2026, and the general rule elsewhere.
 */
export function visibilityOf(
  order: Pick<Order, 'status' | 'shipping' | 'since'>,
  shop: Pick<Shop, 'region'>,
  knobs: Knobs,
  nowSeconds: number,
): Visibility {
  if (UNSETTLED.includes(order.status) && knobs.unpaidAddress === 'absent') return { kind: 'absent' };
  return shop.region === 'us' ? usRule(order, knobs, nowSeconds) : generalRule(order);
}

function usRule(
  { status, shipping, since }: Pick<Order, 'status' | 'shipping' | 'since'>,
  knobs: Knobs,
  nowSeconds: number,
): Visibility {
  if (shipping === 'fulfilled-by-tiktok') {
    return hidden(FBT_SHOWS_CITY.includes(status) ? TO_CITY : TO_COUNTY);
  }
  const longDone =
    status === 'COMPLETED' && nowSeconds - (since.COMPLETED ?? nowSeconds) >= HIDDEN_AFTER_SECONDS;
  if (UNSETTLED.includes(status) || status === 'CANCELLED' || longDone) {
    return hidden(TO_COUNTY);
  }
  const from = knobs.usTikTokShippingMaskedFrom;
  const alwaysMasked = from !== undefined && nowSeconds >= Date.parse(from) / 1000;
  // The announcement names the phone number and the detailed address, no more.
  if (shipping === 'tiktok' && alwaysMasked) return { kind: 'masked', districts: TO_CITY, showsName: true };
  return { kind: 'full' };
}

function generalRule({ status, shipping }: Pick<Order, 'status' | 'shipping'>): Visibility {
  if (UNSETTLED.includes(status)) return hidden(TO_COUNTY);
  return shipping === 'seller' ? { kind: 'full' } : hidden(ALL_LEVELS);
}

function hidden(districts: readonly string[]): Visibility {
  return { kind: 'masked', districts, showsName: false };
}
