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
 * The tokens to use now: the present ones, or new ones when those are about to end, or when the store says that they
 * may be void.
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
  const { clock, refreshSkewMs } = parts.settings;
  const endsAtMs = tokens.accessTokenExpiresAtMs ?? Number.POSITIVE_INFINITY;
  const unsettled = entry.credentials.tokens.unsettled === true;
  if (!unsettled && endsAtMs === Number.POSITIVE_INFINITY) return tokens;
  const nowMs = clock.now();
  if (!unsettled && endedWhenNew.has(tokens)) return tokens;
  if (!unsettled && nowMs < endsAtMs - refreshSkewMs) return tokens;
  const usable = nowMs < endsAtMs;
  const { refreshTokenExpiresAtMs = Number.POSITIVE_INFINITY } = tokens;
  const mayBeRefused = nowMs >= refreshTokenExpiresAtMs || !canRefresh(family, tokens);
  if (!unsettled && usable && mayBeRefused) return tokens;
  // A token that still counts is not worth a wait for another process.
  const refreshing = refreshTokens(parts, entry, family, tokens, usable ? 0 : undefined);
  return refreshing.catch((error: unknown) => {
    if (usable && TwinshoreError.isInstance(error) && error.retryable) return tokens;
    throw error;
  });
}

/**
 * Tells whether new tokens can be asked for. Whether the refresh token ended is the platform's to say: the clock of this
 * machine may be wrong.
 */
export function canRefresh(family: ApiFamily, present: TokenSet): boolean {
  const { refreshToken } = present;
  return family.refresh !== undefined && refreshToken !== undefined && refreshToken !== '';
}

/**
 * Replaces tokens that the platform no longer takes. All calls that hold the same stale tokens share one refresh,
 * and the new tokens are stored before any of them goes on.
 *
 * @param waitMs - how long to wait for another process that is at it
 * @throws {@link AuthenticationError} `auth.reauthorize` when the platform refuses to replace them, now or before;
 * `auth.deauthorized` when the seller took the authorization back; `auth.refresh_pending` when another process is at
 * it for too long
 */
export async function refreshTokens(
  parts: TransportParts,
  entry: ShopEntry,
  family: ApiFamily,
  stale: TokenSet,
  waitMs: number = parts.settings.totalTimeoutMs,
): Promise<TokenSet> {
  const { tokens } = entry.credentials;
  if (!canRefresh(family, stale)) {
    const stored = await (tokens.reread?.() ?? tokens.current());
    if (stored.accessToken !== stale.accessToken) return stored;
    // What the store says of a withdrawn authorization is told by refresh().
    if (tokens.unsettled !== true) throw nothingToRefreshWith(parts, entry);
  }
  return tokens.refresh(stale, (present) => fetchTokens(parts, entry, family, present), {
    waitMs,
    nowMs: () => parts.settings.clock.now(),
    isFinal: isAuthorizationOver,
  });
}

async function fetchTokens(
  parts: TransportParts,
  entry: ShopEntry,
  family: ApiFamily,
  present: TokenSet,
): Promise<TokenSet> {
  const procedure = family.refresh?.();
  if (procedure === undefined || !canRefresh(family, present)) throw nothingToRefreshWith(parts, entry);
  let data: unknown;
  try {
    const input = procedure.input(entry.credentials.app, present);
    data = await parts.callForSelf(procedure.operation, input, entry, false);
  } catch (error) {
    const refused = ApiError.isInstance(error) || AuthenticationError.isInstance(error);
    if (!refused || error.retryable) throw error;
    const refusal = reauthorize(parts, `The platform refused to replace the tokens: ${error.message}`, error);
    const final = procedure.isFinal?.(error) ?? AuthenticationError.isInstance(error);
    throw final ? authorizationOver(parts, entry, refusal) : refusal;
  }
  let replaced: TokenSet;
  try {
    // A store may have forgotten whose tokens it holds; the credentials know.
    replaced = procedure.read(data, { ...present, userType: present.userType ?? entry.userType });
  } catch (error) {
    const refused = AuthenticationError.isInstance(error) && error.code === 'auth.reauthorize';
    throw refused ? authorizationOver(parts, entry, error) : error;
  }
  if (parts.settings.clock.now() >= (replaced.accessTokenExpiresAtMs ?? Number.POSITIVE_INFINITY)) {
    endedWhenNew.add(replaced);
  }
  parts.settings.logger?.log({
    level: 'info',
    event: 'token.refreshed',
    message: `The tokens of a ${entry.userType} were replaced.`,
    fields: { region: parts.region, family: family.id },
  });
  return replaced;
}

/** Tokens that had ended when they came, by a clock that must be wrong: asking for others would go on without end. */
const endedWhenNew = new WeakSet<TokenSet>();

/** Refusals after which only the seller can help. Kept beside the errors, because callers get those. */
const over = new WeakSet<object>();

function isAuthorizationOver(error: unknown): boolean {
  return typeof error === 'object' && error !== null && over.has(error);
}

/** Only the platform's refusal of the refresh token ends an authorization. */
function authorizationOver(
  parts: TransportParts,
  entry: ShopEntry,
  error: AuthenticationError,
): AuthenticationError {
  over.add(error);
  return told(parts, entry, error);
}

/** By the clock of this machine, which may be wrong, so it ends nothing. */
function nothingToRefreshWith(parts: TransportParts, entry: ShopEntry): AuthenticationError {
  const why = 'The access token has ended by the clock of this machine, and there is no refresh token.';
  return told(parts, entry, reauthorize(parts, why));
}

/** Tells of the end before it is stored: told twice is better than not at all. */
function told(
  { region, settings }: TransportParts,
  { proof, credentials, userType }: ShopEntry,
  error: AuthenticationError,
): AuthenticationError {
  settings.logger?.log({
    level: 'error',
    event: 'token.reauthorization_required',
    message: `The tokens of a ${userType} can no longer be replaced: the ${userType} has to authorize the app again.`,
    fields: {
      region,
      grant: credentials.tokens.key,
      shops: proof?.shops.map(({ id }) => id).join(','),
      code: error.code,
    },
  });
  return error;
}

function reauthorize({ region }: TransportParts, why: string, cause?: unknown): AuthenticationError {
  return new AuthenticationError({
    code: 'auth.reauthorize',
    region,
    cause,
    message: `${why} Send the seller through the authorize page again and use the new grant.`,
  });
}
