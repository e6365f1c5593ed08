import type { TokenSet } from '../credentials/token-set.ts';

/**
 * Keeps tokens beyond the life of a process.
 *
 * @public
 */
export interface TokenStore {
  get(key: string): Promise<TokenSet | undefined>;
  /** Must have stored the tokens durably when it resolves: the old refresh token is already void. */
  set(key: string, tokens: TokenSet): Promise<void>;
}
