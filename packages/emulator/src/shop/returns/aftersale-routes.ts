import type { ShopRoute } from '../../gateway/shop-route.ts';
import { checkCancellable } from '../../world/aftersales/open-cancellation.ts';
import { checkReturnable } from '../../world/aftersales/open-return.ts';
import { availableReasons, markedReasons } from '../../world/aftersales/reason-fault.ts';
import { PARCEL_REJECT_REASONS, RETURN_REJECT_REASONS } from '../../world/aftersales/reasons-table.ts';
import { refundOf } from '../../world/aftersales/refund.ts';
import { NotPossible } from '../../world/not-possible.ts';
import type { LineItem, Order } from '../../world/order.ts';
import type { World } from '../../world/world.ts';
import { refusalCode } from '../refusal-code.ts';
import { type ServiceCall, serviceRoute } from '../service-route.ts';
import { cancellationRoutes, cancelRejectReasons } from './cancellation-routes.ts';
import { findAftersale, type NamedUnits, namedUnits } from './find-aftersale.ts';
import { refundView } from './refund-view.ts';
import { returnRoutes } from './return-routes.ts';

const STEPS = ['CANCEL', 'REFUND', 'RETURN_AND_REFUND'] as const;

interface Eligibility {
  readonly order_id: string;
  readonly initiate_aftersale_user?: 'SELLER' | 'BUYER';
  readonly request_types?: readonly string[];
}

/** Cancellations, returns and refunds. */
export const aftersaleRoutes: readonly ShopRoute[] = [
  ...cancellationRoutes,
  ...returnRoutes,
  serviceRoute<NamedUnits & { readonly order_id: string }>(
    'shop.returns.refunds.calculate',
    ({ world, shop, input }) => {
      const order = findAftersale(world.orders, shop, input.order_id);
      const left = order.lineItems.filter((item) => item.cancelledBy === undefined);
      const refund = refundOf(world, order, namedUnits(order, input) ?? left);
      return { order_refund_amount: refundView(shop, refund) };
    },
  ),
  serviceRoute<{ readonly return_or_cancel_id: string }>(
    'shop.returns.reject_reasons',
    ({ world, shop, input }) => {
      const id = input.return_or_cancel_id;
      if (world.cancellations.get(id)?.shopId === shop.id) return { reasons: cancelRejectReasons(shop) };
      const request = findAftersale(world.returns, shop, id);
      const reasons = request.status === 'BUYER_SHIPPED_ITEM' ? PARCEL_REJECT_REASONS : RETURN_REJECT_REASONS;
      return { reasons: markedReasons(shop, reasons) };
    },
  ),
  serviceRoute<Eligibility>('shop.returns.eligibility', (call) => eligibility(call, true)),
  serviceRoute<Eligibility>('shop.returns.eligibility@202309', (call) => eligibility(call, false)),
];

/** What may be asked for which units, and if not, why. */
function eligibility({ world, shop, input }: ServiceCall<Eligibility>, withReasons: boolean): unknown {
  const order = findAftersale(world.orders, shop, input.order_id);
  const by = input.initiate_aftersale_user ?? 'SELLER';
  const wanted = STEPS.filter(
    (step) => input.request_types === undefined || input.request_types.includes(step),
  );
  return {
    sku_eligibility: [...new Set(order.lineItems.map((item) => item.skuId))].map((skuId) => {
      const items = order.lineItems.filter((item) => item.skuId === skuId);
      return {
        sku_id: skuId,
        line_item_eligibility: wanted.map((step) => {
          const reasons = availableReasons(shop, order, step, by);
          const fault = faultOf(world, order, items, step) ?? noReason(reasons.length);
          return {
            request_type: step,
            order_line_items_ids: items.map((item) => item.id),
            eligible: fault === undefined,
            ...(fault === undefined
              ? withReasons
                ? { available_reason_names: reasons.map(({ name }) => name) }
                : {}
              : {
                  ineligible_code: refusalCode(world, shop, fault.refusal),
                  ineligible_reason: fault.message,
                }),
          };
        }),
      };
    }),
  };
}

function faultOf(
  world: World,
  order: Order,
  items: readonly LineItem[],
  step: (typeof STEPS)[number],
): NotPossible | undefined {
  try {
    if (step === 'CANCEL') checkCancellable(world, order, items);
    else checkReturnable(world, order, items, step);
    return undefined;
  } catch (error) {
    if (error instanceof NotPossible) return error;
    throw error;
  }
}

/** Where a market lists no reason, nothing can be asked. */
function noReason(count: number): NotPossible | undefined {
  return count > 0 ? undefined : new NotPossible('aftersale.reason-of-others', 'There is no reason to give');
}
