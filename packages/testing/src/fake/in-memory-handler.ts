import type { AuthorizedAsset, AuthorizedShop, Operation, Region, RequestOptions } from '@twinshore/core';

/**
 * A call as it reaches the handler of an in-memory transport: validated, allowed, and about to be answered.
 *
 * @public
 */
export interface InMemoryRequest<R extends Region = Region> {
  readonly operation: Operation;
  readonly region: R;
  /** What the caller sent, with resident values of this side opened, as a server would see it. */
  readonly input: unknown;
  /** The shop the call is for, when the operation takes a shop's identifier. */
  readonly shop: AuthorizedShop<R> | undefined;
  /** The category asset the call is for, when the operation takes one's identifier. */
  readonly asset?: AuthorizedAsset<R> | undefined;
  /** The key under which a repeated write counts once, when the operation has a place for one. */
  readonly idempotencyKey: string | undefined;
  readonly options: RequestOptions;
}

/**
 * Plays the platform: gives the operation's data, without the platform's envelope, or throws what the call shall
 * fail with.
 *
 * @public
 */
export type InMemoryHandler<R extends Region = Region> = (request: InMemoryRequest<R>) => unknown;
