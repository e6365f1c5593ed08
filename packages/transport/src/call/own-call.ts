import type { ShopEntry } from '../credentials/shop-entry.ts';

/**
 * What is special about a call that the transport makes for itself, to prove or refresh credentials.
 */
export interface OwnCall {
  readonly entry: ShopEntry;
  /** Not so for the call that refreshes. */
  readonly mayRefresh: boolean;
}
