import { minorOf } from '../shop/minor-of.ts';
import type { CancellationStatus } from '../world/aftersales/cancellation.ts';
import { type BuyerStep, buyerStep } from '../world/aftersales/decide-return.ts';
import { openCancellation } from '../world/aftersales/open-cancellation.ts';
import { openReturn } from '../world/aftersales/open-return.ts';
import { availableReasons } from '../world/aftersales/reason-fault.ts';
import type { ReturnStatus, ReturnType } from '../world/aftersales/return-request.ts';
import { withdraw } from '../world/finance/close-day.ts';
import { adjust } from '../world/finance/settle-order.ts';
import { known } from '../world/known.ts';
import type { Order } from '../world/order.ts';
import type { AuditStatus, ProductStatus } from '../world/product.ts';
import { concludeAudit } from '../world/products/audit-product.ts';
import { type PlatformVerdict, restrictProduct } from '../world/products/move-product.ts';
import { profileOf } from '../world/profile-of.ts';
import type { Shop } from '../world/shop.ts';
import type { World } from '../world/world.ts';

/**
 * What buyers and the platform itself can do to products, orders and money.
 *
 * @public
 */
export interface WorldCommands {
  /** Decides about a product, as the platform. @throws RangeError when its state does not allow it */
  judgeProduct(productId: string, verdict: PlatformVerdict, reason?: string): ProductState;
  /** Makes the buyer of an order cancel it, or ask for it. @throws RangeError when the order cannot be cancelled */
  askToCancel(orderId: string, wish?: CancelWish): AftersaleState<CancellationStatus>;
  /** Makes the buyer of an order ask for money or other goods. @throws RangeError when the order cannot be returned */
  askToReturn(orderId: string, wish: BuyerReturnWish): AftersaleState<ReturnStatus>;
  /** Makes the buyer go on with a return. @throws RangeError when its state does not allow it */
  stepReturn(returnId: string, step: BuyerStep): AftersaleState<ReturnStatus>;
  /** Puts an adjustment on the shop's next statement. @throws RangeError for no amount of the shop's currency */
  adjustStatement(shopId: string, adjustment: StatementAdjustment): { readonly id: string };
  /** Makes a seller withdraw from the balance, in markets that have one. @throws RangeError for more than there is */
  withdraw(shopId: string, amount: string): { readonly id: string };
}

/**
 * A product as it stands.
 *
 * @public
 */
export interface ProductState {
  readonly id: string;
  readonly status: ProductStatus;
  readonly audit: AuditStatus;
}

/**
 * A cancellation or return as it stands.
 *
 * @public
 */
export interface AftersaleState<Status> {
  readonly id: string;
  readonly order: string;
  readonly status: Status;
}

/**
 * Why a buyer cancels.
 *
 * @public
 */
export interface CancelWish {
  /** The name of a reason. @defaultValue the first that fits */
  readonly reason?: string;
}

/**
 * What a buyer wants back, and why.
 *
 * @public
 */
export interface BuyerReturnWish {
  readonly type: ReturnType;
  /** The name of a reason. @defaultValue the first that fits */
  readonly reason?: string;
  /** The ids of line items. @defaultValue all */
  readonly items?: readonly string[];
  readonly note?: string;
}

/**
 * Money that a statement adds or takes off.
 *
 * @public
 */
export interface StatementAdjustment {
  /** Such as `12.50` or `-3`, in the currency of the shop. */
  readonly amount: string;
  /** @defaultValue 'OTHER_ADJUSTMENT' */
  readonly type?: string;
  /** The id of the order that it is about. */
  readonly order?: string;
}

/** Makes the commands over a world. */
export function createWorldCommands(world: World): WorldCommands {
  return {
    judgeProduct(productId, verdict, reason) {
      const product = world.products.get(productId);
      if (product === undefined) throw new RangeError(`There is no product ${productId}.`);
      if (verdict === 'approve' || verdict === 'fail')
        concludeAudit(world, product, verdict === 'approve', reason);
      else if (['take-down', 'freeze', 'unfreeze'].includes(verdict))
        restrictProduct(world, product, verdict, reason);
      else
        throw new RangeError(
          `'${String(verdict)}' is no verdict: 'approve', 'fail', 'take-down', 'freeze', 'unfreeze'.`,
        );
      return { id: product.id, status: product.status, audit: product.audit };
    },
    askToCancel(orderId, { reason } = {}) {
      const order = orderOf(world, orderId);
      const given = reason ?? firstReason(world, order, 'CANCEL');
      const { id, status } = openCancellation(world, order, { by: 'BUYER', reason: given });
      return { id, order: order.id, status };
    },
    askToReturn(orderId, { type, reason, items, note }) {
      const order = orderOf(world, orderId);
      const wanted =
        items === undefined ? undefined : order.lineItems.filter((item) => items.includes(item.id));
      const { id, status } = openReturn(world, order, {
        by: 'BUYER',
        type,
        reason: reason ?? firstReason(world, order, type === 'REPLACEMENT' ? 'REFUND' : type),
        ...(wanted === undefined ? {} : { items: wanted }),
        ...(note === undefined ? {} : { note }),
      });
      return { id, order: order.id, status };
    },
    stepReturn(returnId, step) {
      const request = world.returns.get(returnId);
      if (request === undefined) throw new RangeError(`There is no return ${returnId}.`);
      buyerStep(world, request, step);
      return { id: request.id, order: request.orderId, status: request.status };
    },
    adjustStatement(shopId, { amount, type = 'OTHER_ADJUSTMENT', order }) {
      const shop = shopOf(world, shopId);
      const size = minorOf(String(amount).replace(/^-/, ''), profileOf(shop));
      if (size === undefined) throw new RangeError(`'${amount}' is no amount in ${shop.currency}.`);
      if (order !== undefined) orderOf(world, order);
      const amountMinor = String(amount).startsWith('-') ? -size : size;
      const { id } = adjust(world, shop.id, {
        amountMinor,
        type,
        ...(order === undefined ? {} : { orderId: order }),
      });
      return { id };
    },
    withdraw(shopId, amount) {
      const shop = shopOf(world, shopId);
      const minor = minorOf(amount, profileOf(shop));
      if (minor === undefined) throw new RangeError(`'${amount}' is no amount in ${shop.currency}.`);
      const { id } = withdraw(world, shop, minor);
      return { id };
    },
  };
}

function orderOf(world: World, id: string): Order {
  const order = world.orders.get(id);
  if (order === undefined) throw new RangeError(`There is no order ${id}.`);
  return order;
}

function shopOf(world: World, id: string): Shop {
  const shop = world.shops.get(id);
  if (shop === undefined) throw new RangeError(`There is no shop ${id}.`);
  return shop;
}

/** A reason that the platform would offer the buyer now. */
function firstReason(world: World, order: Order, step: 'CANCEL' | 'REFUND' | 'RETURN_AND_REFUND'): string {
  const [first] = availableReasons(known(world.shops, order.shopId), order, step, 'BUYER');
  if (first === undefined)
    throw new RangeError(`An order that is ${order.status} offers its buyer no reason for a ${step}.`);
  return first.name;
}
