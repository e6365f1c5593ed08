import { ConfigurationError } from '../errors/configuration-error.ts';
import type { TokenSet } from './token-set.ts';
import { isTokenText } from './token-text.ts';
import { isUserType } from './user-types.ts';

const TIMES = ['accessTokenExpiresAtMs', 'refreshTokenExpiresAtMs'] as const;
const TEXTS = ['refreshToken', 'openId'] as const;

/**
 * Reads the tokens that a store answered with. Stores that write `null` for what is missing mean the same as those
 * that leave it out.
 *
 * @throws {@link ConfigurationError} `config.invalid` for an answer that holds no tokens; the message repeats nothing of it
 */
export function storedTokens(stored: unknown, key: string): TokenSet | undefined {
  if (stored === undefined || stored === null) return undefined;
  const tokens: Record<string, unknown> = { ...(stored as object) };
  for (const name of [...TIMES, ...TEXTS, 'userType', 'grantedScopes']) {
    if (tokens[name] === null) tokens[name] = undefined;
  }
  const { grantedScopes: scopes } = tokens;
  const sound =
    isTokenText(tokens.accessToken) &&
    TIMES.every((name) => tokens[name] === undefined || Number.isFinite(tokens[name])) &&
    TEXTS.every((name) => tokens[name] === undefined || typeof tokens[name] === 'string') &&
    (tokens.userType === undefined || isUserType(tokens.userType)) &&
    (scopes === undefined || (Array.isArray(scopes) && scopes.every((scope) => typeof scope === 'string')));
  if (!sound) {
    throw new ConfigurationError({
      message: `The token store answered for '${key}' with something that is no set of tokens. Give back what was passed to set(), or undefined.`,
    });
  }
  return Object.freeze(tokens) as unknown as TokenSet;
}
