import { type Operation, type PagingRule, RegionMismatchError } from '@twinshore/core';
import type { TransportParts } from '../call/transport-parts.ts';
import { proveShops } from './prove-shops.ts';
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
  const { entry, shop } = target;
  if (entry === undefined || !isEmptyFirstPage(paging, input, data)) return undefined;
  const ageMs = parts.settings.clock.now() - (entry.proofFor(operation.family)?.provedAtMs ?? Number.NaN);
  // A proof from the future, or of no known time, says nothing about now.
  if (ageMs >= 0 && ageMs <= parts.settings.proofMaxAgeMs) return undefined;
  return proveShops(parts, entry, operation.family).then((proof) => {
    if (shop === undefined || proof.shops.some(({ id }) => id === shop.id)) return undefined;
    throw new RegionMismatchError({
      region: parts.region,
      operation: operation.id,
      message: `${operation.id} gave an empty list, and the platform no longer names shop '${shop.id}' for this token in region '${parts.region}'. The list is not an answer about that shop. Check where the shop lies and whether its seller still grants access.`,
    });
  });
}

function isEmptyFirstPage(paging: PagingRule, input: unknown, data: unknown): boolean {
  const cursor = (input as Fields | undefined)?.[paging.cursor];
  if (cursor !== undefined && cursor !== null && cursor !== '') return false;
  const items = (data as Fields | undefined | null)?.[paging.items];
  return items === undefined || items === null || (Array.isArray(items) && items.length === 0);
}
