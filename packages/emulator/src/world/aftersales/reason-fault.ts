import type { RefusalName } from '../../knobs/refusal-codes-table.ts';
import type { Order } from '../order.ts';
import type { Shop } from '../shop.ts';
import type { World } from '../world.ts';
import { REASON_GROUPS, type Reason, type ReasonGroup } from './reasons-table.ts';

type Step = ReasonGroup['step'];
type Asker = ReasonGroup['by'];

/** What is wrong with the reason of a cancellation, if anything is. */
export function cancelReasonFault(
  world: World,
  shop: Shop,
  order: Order,
  by: Asker,
  reason: string,
): RefusalName | undefined {
  return reasonFault(world, shop, order, ['CANCEL'], by, reason);
}

/** What is wrong with a reason, if anything is: unknown, another party's, or for another state of the order. */
export function reasonFault(
  world: World,
  shop: Shop,
  order: Order,
  steps: readonly Step[],
  by: Asker,
  reason: string,
): RefusalName | undefined {
  if (world.knobs.of(shop.region).reasonNames === 'any') return undefined;
  const plain = withoutMark(reason);
  const groups = REASON_GROUPS.filter((group) => group.reasons.some(({ name }) => name === plain));
  if (groups.length === 0) return 'aftersale.reason-unknown';
  const ofStep = groups.filter(
    (group) => steps.includes(group.step) && group.by === by && existsIn(group, shop),
  );
  if (ofStep.length === 0) return 'aftersale.reason-of-others';
  return ofStep.some((group) => group.statuses.includes(order.status)) ? undefined : 'aftersale.reason-state';
}

/** The reasons that can be given now. */
export function availableReasons(shop: Shop, order: Order, step: Step, by: Asker): readonly Reason[] {
  const groups = REASON_GROUPS.filter(
    (group) =>
      group.step === step &&
      group.by === by &&
      existsIn(group, shop) &&
      group.statuses.includes(order.status),
  );
  return groups.flatMap((group) => markedReasons(shop, group.reasons));
}

/** Reasons as the shop's market spells them: British ones end with a mark. */
export function markedReasons(shop: Shop, reasons: readonly Reason[]): readonly Reason[] {
  return shop.market === 'GB' ? reasons.map(({ name, text }) => ({ name: `${name}_uk`, text })) : reasons;
}

/** A reason in our words. */
export function reasonText(reason: string, others: readonly Reason[] = []): string {
  const plain = withoutMark(reason);
  const all = [...REASON_GROUPS.flatMap((group) => group.reasons), ...others];
  return all.find(({ name }) => name === plain)?.text ?? reason;
}

/** The name of a reason without the mark of its market. */
export function withoutMark(reason: string): string {
  return reason.replace(/_uk$/, '');
}

function existsIn({ markets }: ReasonGroup, shop: Shop): boolean {
  return markets === undefined || markets.includes(shop.market);
}
