import {
  ApiError,
  type ApiFamily,
  AuthenticationError,
  type TokenSet,
  TwinshoreError,
} from '@twinshore/core';
import type { TransportParts } from '../call/transport-parts.ts';
import type { ShopEntry } from './shop-entry.ts';

/**
 * The tokens to use now: the present ones, or new ones when those are about to end.
 *
 * @throws {@link AuthenticationError} `auth.reauthorize` when they ended and cannot be replaced
 */
export function freshTokens(
  parts: TransportParts,
  entry: ShopEntry,
  family: ApiFamily,
): TokenSet | Promise<TokenSet> {
  const tokens = entry.credentials.tokens.current();
  if (tokens instanceof Promise) return tokens.then((present) => fresh(parts, entry, family, present));
  return fresh(parts, entry, family, tokens);
}

function fresh(
  parts: TransportParts,
  entry: ShopEntry,
  family: ApiFamily,
  tokens: TokenSet,
): TokenSet | Promise<TokenSet> {
  const endsAtMs = tokens.accessTokenExpiresAtMs;
  if (endsAtMs === undefined) return tokens;
  const { clock, refreshSkewMs } = parts.settings;
  const nowMs = clock.now();
  if (nowMs < endsAtMs - refreshSkewMs) return tokens;
  const usable = nowMs < endsAtMs;
  if (!canRefresh(parts, family, tokens)) {
    if (usable) return tokens;
    throw reauthorize(parts, 'The access token has ended and there is no refresh token that still counts.');
  }
  return refreshTokens(parts, entry, family, tokens).catch((error: unknown) => {
    if (usable && TwinshoreError.isInstance(error) && error.retryable) return tokens;
    throw error;
  });
}

/**
 * Tells whether new tokens can be asked for.
 */
export function canRefresh({ settings }: TransportParts, family: ApiFamily, tokens: TokenSet): boolean {
  const { refreshToken, refreshTokenExpiresAtMs: endsAtMs } = tokens;
  if (family.refresh === undefined || refreshToken === undefined || refreshToken === '') return false;
  return endsAtMs === undefined || settings.clock.now() < endsAtMs;
}

/**
 * Replaces tokens that the platform no longer takes. All calls that hold the same stale tokens share one refresh,
 * and the new tokens are stored before any of them goes on.
 *
 * @throws {@link AuthenticationError} `auth.reauthorize` when the platform refuses to replace them
 */
export async function refreshTokens(
  parts: TransportParts,
  entry: ShopEntry,
  family: ApiFamily,
  stale: TokenSet,
): Promise<TokenSet> {
  const { app, tokens } = entry.credentials;
  return tokens.refresh(stale, async (present) => {
    const procedure = family.refresh?.();
    if (procedure === undefined) throw reauthorize(parts, `API family '${family.id}' cannot refresh tokens.`);
    let data: unknown;
    try {
      data = await parts.callForSelf(procedure.operation, procedure.input(app, present), entry, false);
    } catch (error) {
      const refused = ApiError.isInstance(error) || AuthenticationError.isInstance(error);
      if (!refused || error.retryable) throw error;
      throw reauthorize(parts, `The platform refused to replace the tokens: ${error.message}`, error);
    }
    const replaced = procedure.read(data, present);
    parts.settings.logger?.log({
      level: 'info',
      event: 'token.refreshed',
      message: 'The tokens of a seller were replaced.',
      fields: { region: parts.region, family: family.id },
    });
    return replaced;
  });
}

function reauthorize({ region }: TransportParts, why: string, cause?: unknown): AuthenticationError {
  return new AuthenticationError({
    code: 'auth.reauthorize',
    region,
    cause,
    message: `${why} Send the seller through the authorize page again and use the new grant.`,
  });
}
