import type { TokenSet } from '../credentials/token-set.ts';
import type { Region } from '../regions/region.ts';
import type { Lease } from './lease.ts';
import type { TokenRecords } from './token-records.ts';

/**
 * Keeps tokens beyond the life of a process.
 *
 * @typeParam R - the side whose rows it holds, for a store that is bound to one
 * @public
 */
export interface TokenStore<R extends Region = never> {
  /** The side whose rows it holds. Credentials of another side refuse it. */
  readonly region?: R | undefined;
  get(key: string): Promise<TokenSet | undefined>;
  /**
   * Must have stored the tokens durably when it resolves: the old refresh token is already void. A store with
   * `records` takes them for those of a new authorization.
   *
   * @param shops - the ids of the shops the tokens may act for, where they are known
   */
  set(key: string, tokens: TokenSet, shops?: readonly string[]): Promise<void>;
  /**
   * Whole records, for a store that tells how an authorization stands. With them an interrupted refresh is noticed
   * and mended after a restart.
   */
  readonly records?: TokenRecords | undefined;
  /** Lets one process at a time refresh. Names begin with `refresh:`. */
  readonly lease?: Lease | undefined;
}
