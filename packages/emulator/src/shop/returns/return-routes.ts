import type { ApproveReturnInput, CreateReturnInput, RejectReturnInput } from '@twinshore/shopping/returns';
import type { ShopRoute } from '../../gateway/shop-route.ts';
import { approveReturn, rejectReturn } from '../../world/aftersales/decide-return.ts';
import { openReturn } from '../../world/aftersales/open-return.ts';
import { withoutMark } from '../../world/aftersales/reason-fault.ts';
import { PARCEL_REJECT_REASONS, RETURN_REJECT_REASONS } from '../../world/aftersales/reasons-table.ts';
import { NotPossible } from '../../world/not-possible.ts';
import { profileOf } from '../../world/profile-of.ts';
import type { Shop } from '../../world/shop.ts';
import type { World } from '../../world/world.ts';
import { answerOnce } from '../answer-once.ts';
import { minorOf } from '../minor-of.ts';
import { pageOf } from '../page-token.ts';
import { serviceRoute } from '../service-route.ts';
import { findAftersale, namedUnits } from './find-aftersale.ts';
import { recordView, returnView } from './return-view.ts';
import { type AftersaleSearch, listed, searchAftersales } from './search-aftersales.ts';

interface Search extends AftersaleSearch {
  readonly return_ids?: readonly string[];
  readonly return_types?: readonly string[];
  readonly return_status?: readonly string[];
  readonly seller_proposed_return_type?: readonly string[];
  readonly arbitration_status?: readonly string[];
}

/** Returns and refunds: opened by either party, answered by the seller. */
export const returnRoutes: readonly ShopRoute[] = [
  serviceRoute<CreateReturnInput>('shop.returns.create', (call) =>
    answerOnce(call, 'returns.create', () => {
      const { world, shop, input } = call;
      const order = findAftersale(world.orders, shop, input.order_id);
      const items = namedUnits(order, input);
      const total = amountOf(shop, input.refund_total, input.currency);
      const { id, status } = openReturn(world, order, {
        by: 'SELLER',
        type: input.return_type,
        reason: input.return_reason,
        ...(items === undefined ? {} : { items }),
        ...(total === undefined ? {} : { totalMinor: total }),
        ...(input.shipment_type === undefined ? {} : { shipmentType: input.shipment_type }),
        ...(input.handover_method === undefined ? {} : { handoverMethod: input.handover_method }),
      });
      return { return_id: id, return_status: status };
    }),
  ),
  serviceRoute<Search>('shop.returns.search', ({ world, shop, input }) => {
    const { page_size = 10, page_token, ...query } = input;
    const found = searchAftersales(world, world.returns.values(), shop.id, input).filter(
      (one) =>
        listed(input.return_ids, one.id) &&
        listed(input.return_types, one.type) &&
        listed(input.return_status, one.status) &&
        listed(input.seller_proposed_return_type, one.offeredMinor === undefined ? '' : 'PARTIAL_REFUND') &&
        // Nothing is ever argued about here.
        listed(input.arbitration_status, ''),
    );
    const page = pageOf(found, { ...query, shop: shop.id }, page_size, page_token);
    return {
      return_orders: page.items.map((one) => returnView(shop, one)),
      next_page_token: page.next,
      total_count: page.total,
    };
  }),
  serviceRoute<ApproveReturnInput>('shop.returns.approve', (call) =>
    answerOnce(call, 'returns.approve', () => {
      const { world, shop, input } = call;
      const request = findAftersale(world.returns, shop, input.return_id);
      const { partial_refund: offer } = input;
      const offerMinor = amountOf(shop, offer?.amount, offer?.currency);
      approveReturn(world, request, input.decision ?? '', {
        ...(input.buyer_keep_item === undefined ? {} : { buyerKeepsItem: input.buyer_keep_item }),
        ...(offerMinor === undefined ? {} : { offerMinor }),
      });
      return {};
    }),
  ),
  serviceRoute<RejectReturnInput>('shop.returns.reject', (call) =>
    answerOnce(call, 'returns.reject', () => {
      const { world, shop, input } = call;
      const request = findAftersale(world.returns, shop, input.return_id);
      const reason = input.reject_reason ?? '';
      checkRejectReason(world, shop, reason);
      rejectReturn(world, request, input.decision ?? '', {
        reason,
        ...(input.comment === undefined ? {} : { note: input.comment }),
        images: input.images ?? [],
      });
      return {};
    }),
  ),
  serviceRoute<{ readonly return_ids: readonly string[]; readonly tracking_number?: string }>(
    'shop.returns.shipping_documents.upload',
    ({ world, shop, input }) => {
      const requests = input.return_ids.map((id) => findAftersale(world.returns, shop, id));
      if (requests.some((one) => one.status !== 'AWAITING_BUYER_SHIP')) {
        throw new NotPossible(
          'aftersale.cannot-approve',
          'Only a return that the buyer is to send takes a label',
        );
      }
      for (const request of requests)
        request.trackingNumber = input.tracking_number ?? request.trackingNumber;
      return {};
    },
  ),
  serviceRoute<{ readonly return_id: string }>('shop.returns.records', ({ world, shop, input }) => ({
    records: findAftersale(world.returns, shop, input.return_id).records.map(recordView),
  })),
];

function checkRejectReason(world: World, shop: Shop, reason: string): void {
  const known = [...RETURN_REJECT_REASONS, ...PARCEL_REJECT_REASONS];
  const listedOnly = world.knobs.of(shop.region).reasonNames === 'listed';
  if (listedOnly && !known.some(({ name }) => name === withoutMark(reason))) {
    throw new NotPossible('aftersale.reason-unknown', `'${reason}' is no reason to reject`);
  }
}

/** Reads an amount in the shop's currency, if there is one. */
function amountOf(shop: Shop, amount: string | undefined, currency: string | undefined): number | undefined {
  if (amount === undefined) return undefined;
  const minor = minorOf(amount, profileOf(shop));
  if (minor === undefined || (currency ?? shop.currency) !== shop.currency) {
    throw new NotPossible('aftersale.parameter', `An amount is in ${shop.currency}`);
  }
  return minor;
}
