import { type Operation, type PagingRule, RegionMismatchError } from '@twinshore/core';
import { itemsAt } from '@twinshore/core/internal';
import type { TransportParts } from '../call/transport-parts.ts';
import { proveAccount } from './prove-account.ts';
import type { Target } from './target.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Makes sure that an empty first page is an honest one. The wrong side may answer with an empty list instead of a
 * refusal, so the shop's proof is renewed first when it is old.
 *
 * @throws {@link RegionMismatchError} `region.mismatch` when the platform no longer names the shop on this side
 */
export function confirmEmptyPage(
  parts: TransportParts,
  operation: Operation,
  paging: PagingRule,
  target: Target,
  input: unknown,
  data: unknown,
): undefined | Promise<undefined> {
  const { entry, shop, asset } = target;
  // Of a creator the platform says nothing that could confirm it.
  if (entry === undefined || entry.declared || !isEmptyFirstPage(paging, input, data)) return undefined;
  const ageMs = parts.settings.clock.now() - (entry.proofFor(operation.family)?.provedAtMs ?? Number.NaN);
  // A proof from the future, or of no known time, says nothing about now.
  if (ageMs >= 0 && ageMs <= parts.settings.proofMaxAgeMs) return undefined;
  return proveAccount(parts, entry, operation.family).then((proof) => {
    if (asset !== undefined) {
      if (proof.assets?.some(({ id }) => id === asset.id) === true) return undefined;
    } else if (shop === undefined || proof.shops.some(({ id }) => id === shop.id)) return undefined;
    const what = asset === undefined ? `shop '${shop?.id}'` : `category asset '${asset.id}'`;
    throw new RegionMismatchError({
      region: parts.region,
      operation: operation.id,
      message: `${operation.id} gave an empty list, and the platform no longer names ${what} for this token in region '${parts.region}'. The list is not an answer about it. Check where it lies, and whether access to it is still granted.`,
    });
  });
}

function isEmptyFirstPage(paging: PagingRule, input: unknown, data: unknown): boolean {
  const cursor = (input as Fields | undefined)?.[paging.cursor];
  if (cursor !== undefined && cursor !== null && cursor !== '') return false;
  const items = itemsAt(data, paging.items);
  return items === undefined || items === null || (Array.isArray(items) && items.length === 0);
}
