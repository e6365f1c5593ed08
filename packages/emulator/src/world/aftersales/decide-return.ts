import { known } from '../known.ts';
import { NotPossible } from '../not-possible.ts';
import type { World } from '../world.ts';
import { enterReturnStatus } from './enter-return-status.ts';
import { refundOf, refundTotal } from './refund.ts';
import type { ReturnRequest, ReturnStatus } from './return-request.ts';
import { APPROVALS, REJECTIONS, type SellerDecision } from './return-transitions-table.ts';

/**
 * What a seller adds to an approval.
 */
export interface ApprovalTerms {
  /** Pays back without having the goods sent back. */
  readonly buyerKeepsItem?: boolean;
  /** What is offered in place of the whole. */
  readonly offerMinor?: number;
}

/**
 * Agrees to a step of a return.
 *
 * @throws NotPossible
 */
export function approveReturn(
  world: World,
  request: ReturnRequest,
  name: string,
  terms: ApprovalTerms,
): void {
  const decision = decisionOf(APPROVALS, request, name);
  const offers = name === 'OFFER_PARTIAL_REFUND';
  if (
    offers !== (terms.offerMinor !== undefined) ||
    (terms.buyerKeepsItem === true && name !== 'APPROVE_RETURN')
  ) {
    throw new NotPossible('aftersale.wrong-decision', `The terms do not belong to ${name}.`);
  }
  if (terms.offerMinor !== undefined) {
    if (terms.offerMinor <= 0 || terms.offerMinor >= refundTotal(request.refund)) {
      throw new NotPossible('aftersale.too-much', 'The offer has to be a part of what was asked for.');
    }
    request.offeredMinor = terms.offerMinor;
    request.offerDeclined = false;
  }
  request.buyerKeepsItem = terms.buyerKeepsItem === true || offers || request.type === 'REFUND';
  const to = terms.buyerKeepsItem === true ? 'RETURN_OR_REFUND_REQUEST_SUCCESS' : decision.to;
  enterReturnStatus(world, request, to, { role: 'SELLER', description: decision.text });
}

/**
 * Refuses a step of a return.
 *
 * @throws NotPossible
 */
export function rejectReturn(
  world: World,
  request: ReturnRequest,
  name: string,
  because: { readonly reason: string; readonly note?: string; readonly images?: readonly unknown[] },
): void {
  const decision = decisionOf(REJECTIONS, request, name);
  enterReturnStatus(world, request, decision.to, { role: 'SELLER', description: decision.text, ...because });
}

/**
 * What a buyer can do with a return.
 *
 * @public
 */
export type BuyerStep = 'ship' | 'accept-offer' | 'decline-offer' | 'withdraw';

/**
 * Does what a buyer can do: sends the goods back, answers an offer, or gives up.
 *
 * @throws RangeError when the return is in another state
 */
export function buyerStep(world: World, request: ReturnRequest, step: BuyerStep): void {
  const go = (status: ReturnStatus, description: string) =>
    enterReturnStatus(world, request, status, { role: 'BUYER', description });
  const must = (...states: readonly string[]) => {
    if (!states.includes(request.status)) {
      throw new RangeError(`Return ${request.id} is ${request.status}: its buyer cannot ${step} now.`);
    }
  };
  switch (step) {
    case 'ship':
      must('AWAITING_BUYER_SHIP');
      request.trackingNumber ??= `RT${request.id.slice(-12)}`;
      go('BUYER_SHIPPED_ITEM', 'The buyer sent the goods back');
      break;
    case 'accept-offer': {
      must('AWAITING_BUYER_RESPONSE');
      const order = known(world.orders, request.orderId);
      const items = request.refund.units.map(({ item }) => item);
      request.refund = refundOf(world, order, items, request.offeredMinor);
      go('RETURN_OR_REFUND_REQUEST_SUCCESS', 'The buyer took the offer');
      break;
    }
    case 'decline-offer':
      must('AWAITING_BUYER_RESPONSE');
      request.offerDeclined = true;
      request.buyerKeepsItem = false;
      go('RETURN_OR_REFUND_REQUEST_PENDING', 'The buyer declined the offer');
      break;
    case 'withdraw':
      must(
        'RETURN_OR_REFUND_REQUEST_PENDING',
        'AWAITING_BUYER_RESPONSE',
        'AWAITING_BUYER_SHIP',
        'REPLACEMENT_REQUEST_PENDING',
      );
      go(
        request.type === 'REPLACEMENT' ? 'REPLACEMENT_REQUEST_CANCEL' : 'RETURN_OR_REFUND_REQUEST_CANCEL',
        'The buyer gave up',
      );
      break;
    default:
      throw new RangeError(
        `'${String(step)}' is no step of a buyer: 'ship', 'accept-offer', 'decline-offer', 'withdraw'.`,
      );
  }
}

function decisionOf(
  decisions: Readonly<Record<string, SellerDecision>>,
  request: ReturnRequest,
  name: string,
): SellerDecision {
  const decision = Object.hasOwn(decisions, name) ? decisions[name] : undefined;
  if (decision === undefined || !decision.types.includes(request.type)) {
    throw new NotPossible('aftersale.wrong-decision', `${name} is no decision on a ${request.type}.`);
  }
  if (!decision.from.includes(request.status)) {
    throw new NotPossible(decision.late, `Return ${request.id} is ${request.status}: too late for ${name}.`);
  }
  return decision;
}
