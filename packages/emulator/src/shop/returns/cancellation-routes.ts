import type { CancelOrderInput, RejectCancellationInput } from '@twinshore/shopping/returns';
import type { ShopRoute } from '../../gateway/shop-route.ts';
import type { Cancellation } from '../../world/aftersales/cancellation.ts';
import {
  denyCancellation,
  grantCancellation,
  openCancellation,
} from '../../world/aftersales/open-cancellation.ts';
import { markedReasons, reasonText, withoutMark } from '../../world/aftersales/reason-fault.ts';
import { CANCEL_REJECT_REASONS } from '../../world/aftersales/reasons-table.ts';
import { NotPossible } from '../../world/not-possible.ts';
import type { Shop } from '../../world/shop.ts';
import type { World } from '../../world/world.ts';
import { answerOnce } from '../answer-once.ts';
import { pageOf } from '../page-token.ts';
import { serviceRoute } from '../service-route.ts';
import { findAftersale, namedUnits } from './find-aftersale.ts';
import { refundLines, refundView } from './refund-view.ts';
import { type AftersaleSearch, listed, searchAftersales } from './search-aftersales.ts';

interface Search extends AftersaleSearch {
  readonly cancel_ids?: readonly string[];
  readonly cancel_status?: readonly string[];
  readonly cancel_types?: readonly string[];
}

interface Answer {
  readonly cancel_id: string;
  readonly idempotency_key?: string;
}

/** Cancellations: made by the seller, asked by buyers and answered. */
export const cancellationRoutes: readonly ShopRoute[] = [
  serviceRoute<CancelOrderInput>('shop.returns.cancellations.create', ({ world, shop, input }) => {
    const order = findAftersale(world.orders, shop, input.order_id ?? '');
    const items = namedUnits(order, input);
    const { id, status } = openCancellation(world, order, {
      by: 'SELLER',
      reason: input.cancel_reason ?? '',
      ...(items === undefined ? {} : { items }),
    });
    return { cancel_id: id, cancel_status: status };
  }),
  serviceRoute<Search>('shop.returns.cancellations.search', ({ world, shop, input }) => {
    const { page_size = 10, page_token, ...query } = input;
    const found = searchAftersales(world, world.cancellations.values(), shop.id, input).filter(
      (one) =>
        listed(input.cancel_ids, one.id) &&
        // The documents of the filter spell one state in another way than those of the answer.
        listed(
          input.cancel_status?.map((status) => status.replace(/_CANCEL$/, '_CANCELLED')),
          one.status,
        ) &&
        listed(input.cancel_types, typeOf(one)),
    );
    const page = pageOf(found, { ...query, shop: shop.id }, page_size, page_token);
    return {
      cancellations: page.items.map((one) => cancellationView(shop, one)),
      next_page_token: page.next,
      total_count: page.total,
    };
  }),
  serviceRoute<Answer>('shop.returns.cancellations.approve', (call) =>
    answerOnce(call, 'cancellations.approve', () => {
      const { world } = call;
      grantCancellation(world, open(world, call.shop, call.input.cancel_id, 'aftersale.cannot-approve'));
      return {};
    }),
  ),
  serviceRoute<RejectCancellationInput & Answer>('shop.returns.cancellations.reject', (call) =>
    answerOnce(call, 'cancellations.reject', () => {
      const { world, shop, input } = call;
      const cancellation = open(world, shop, input.cancel_id, 'aftersale.cannot-reject');
      const names = CANCEL_REJECT_REASONS.map(({ name }) => name);
      if (
        world.knobs.of(shop.region).reasonNames === 'listed' &&
        !names.includes(withoutMark(input.reject_reason ?? ''))
      ) {
        throw new NotPossible('aftersale.reason-unknown', 'There is no such reason to reject');
      }
      denyCancellation(world, cancellation);
      return {};
    }),
  ),
];

/** The reasons with which a cancellation may be refused. */
export function cancelRejectReasons(shop: Shop) {
  return markedReasons(shop, CANCEL_REJECT_REASONS);
}

function open(
  world: World,
  shop: Shop,
  id: string,
  late: 'aftersale.cannot-approve' | 'aftersale.cannot-reject',
): Cancellation {
  const cancellation = findAftersale(world.cancellations, shop, id);
  if (cancellation.status === 'CANCELLATION_REQUEST_PENDING') return cancellation;
  const approved =
    cancellation.status !== 'CANCELLATION_REQUEST_CANCELLED' && late === 'aftersale.cannot-reject';
  throw new NotPossible(
    approved ? 'aftersale.approved-already' : late,
    `The cancellation is ${cancellation.status}`,
  );
}

function typeOf({ role }: Cancellation): 'CANCEL' | 'BUYER_CANCEL' {
  return role === 'BUYER' ? 'BUYER_CANCEL' : 'CANCEL';
}

function cancellationView(shop: Shop, cancellation: Cancellation): Record<string, unknown> {
  return {
    cancel_id: cancellation.id,
    order_id: cancellation.orderId,
    cancel_type: typeOf(cancellation),
    role: cancellation.role,
    cancel_status: cancellation.status,
    cancel_reason: cancellation.reason,
    cancel_reason_text: reasonText(cancellation.reason),
    create_time: cancellation.createdAtSeconds,
    update_time: cancellation.updatedAtSeconds,
    refund_amount: refundView(shop, cancellation.refund),
    cancel_line_items: refundLines(shop, cancellation.refund).map(({ fields }, index) => ({
      cancel_line_item_id: cancellation.lineIds[index],
      ...fields,
    })),
    ...(cancellation.answerBySeconds === undefined
      ? {}
      : {
          seller_next_action_response: [
            { action: 'SELLER_RESPOND_CANCEL', deadline: cancellation.answerBySeconds },
          ],
        }),
  };
}
