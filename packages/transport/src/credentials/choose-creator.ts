import { ConfigurationError, type Operation } from '@twinshore/core';
import type { TransportParts } from '../call/transport-parts.ts';
import { proveAccount } from './prove-account.ts';
import type { ShopEntry } from './shop-entry.ts';
import type { Target } from './target.ts';

/**
 * Chooses the creator of a call. Nothing in a call tells two creators apart, so there may be one only.
 *
 * @throws {@link ConfigurationError} `config.invalid` when several would do
 * @throws {@link RegionMismatchError} `region.mismatch` for a token that is marked for the other side
 */
export function chooseCreator(
  parts: TransportParts,
  operation: Operation,
  creators: readonly ShopEntry[],
): Target | Promise<Target> {
  const [entry, ...others] = creators;
  if (entry === undefined || others.length > 0) {
    throw new ConfigurationError({
      region: parts.region,
      operation: operation.id,
      message: `${operation.id} is for one creator, and the transport holds the tokens of ${creators.length}. Make one transport for each creator.`,
    });
  }
  const target: Target = { credentials: entry.credentials, entry, shop: undefined, asset: undefined };
  if (entry.proofFor(operation.family) !== undefined) return target;
  return proveAccount(parts, entry, operation.family).then(() => target);
}
