import { known } from '../known.ts';
import type { LineItem, Order } from '../order.ts';
import { share } from '../share.ts';
import type { World } from '../world.ts';

/**
 * What a buyer gets back, in the smallest unit of the currency.
 */
export interface Refund {
  readonly subtotalMinor: number;
  readonly taxMinor: number;
  readonly shippingMinor: number;
  readonly units: readonly UnitRefund[];
}

/**
 * What a buyer gets back for one unit.
 */
export interface UnitRefund {
  readonly item: LineItem;
  readonly subtotalMinor: number;
  readonly taxMinor: number;
}

/** The sum of a refund. */
export function refundTotal({ subtotalMinor, taxMinor, shippingMinor }: Refund): number {
  return subtotalMinor + taxMinor + shippingMinor;
}

/**
 * The most that can be refunded for units of an order, or a part of that. Shipping comes back with the last unit,
 * where the knob says so.
 *
 * @param totalMinor - at most what can be refunded
 */
export function refundOf(
  world: World,
  order: Order,
  items: readonly LineItem[],
  totalMinor?: number,
): Refund {
  const whole = wholeRefund(world, order, items);
  if (totalMinor === undefined || totalMinor === refundTotal(whole)) return whole;
  const weights = [
    ...whole.units.flatMap((unit) => [unit.subtotalMinor, unit.taxMinor]),
    whole.shippingMinor,
  ];
  const parts = share(totalMinor, weights);
  return sumUp(
    whole.units.map(({ item }, index) => ({
      item,
      subtotalMinor: parts[2 * index] ?? 0,
      taxMinor: parts[2 * index + 1] ?? 0,
    })),
    parts.at(-1) ?? 0,
  );
}

/** Notes that a buyer got money back. */
export function payRefund(order: Order, refund: Refund): void {
  for (const { item, subtotalMinor, taxMinor } of refund.units) {
    item.refundedMinor += subtotalMinor;
    item.refundedTaxMinor += taxMinor;
  }
  order.refundedShippingMinor += refund.shippingMinor;
}

/** Whether an order was ever paid. */
export function isPaid({ since }: Order): boolean {
  return since.ON_HOLD !== undefined || since.AWAITING_SHIPMENT !== undefined;
}

function wholeRefund(world: World, order: Order, items: readonly LineItem[]): Refund {
  const paid = isPaid(order);
  const units = items.map((item) => ({
    item,
    subtotalMinor: paid ? item.priceMinor - item.refundedMinor : 0,
    taxMinor: paid ? item.taxMinor - item.refundedTaxMinor : 0,
  }));
  const { region } = known(world.shops, order.shopId);
  const last = order.lineItems.every((item) => items.includes(item) || item.refundedMinor >= item.priceMinor);
  const shippingToo = paid && last && world.knobs.of(region).refundShipping === 'last-unit';
  return sumUp(units, shippingToo ? order.shippingFeeMinor - order.refundedShippingMinor : 0);
}

function sumUp(units: readonly UnitRefund[], shippingMinor: number): Refund {
  return {
    units,
    shippingMinor,
    subtotalMinor: units.reduce((sum, unit) => sum + unit.subtotalMinor, 0),
    taxMinor: units.reduce((sum, unit) => sum + unit.taxMinor, 0),
  };
}
