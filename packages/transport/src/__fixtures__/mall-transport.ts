import {
  type AuthorizedShop,
  createGrant,
  createTokenCell,
  type MarketOf,
  type Region,
  type ShopCredentials,
  SURFACES,
  type TokenSet,
  type TokenStore,
  type Transport,
} from '@twinshore/core';
import { createTransport } from '../create-transport.ts';
import type { TransportOptions } from '../transport-options.ts';
import { madeUpTable } from './made-up-table.ts';

/** The secrets of the made-up app and seller. None of them may show up in an error or a log. */
export const SECRETS = {
  key: 'app-key',
  secret: 'app-secret-5d41402abc',
  accessToken: 'TOK_access_7b52009b64',
  refreshToken: 'TOK_refresh_fd0a7a18d1',
  cipher: 'CIPHER_us_1_8d777f385d',
} as const;

/** A shop as a proof holds it. */
export function mallShop<R extends Region>(
  region: R,
  id = 'us-1',
  market: string = region === 'us' ? 'US' : 'GB',
): AuthorizedShop<R> {
  return {
    id,
    cipher: SECRETS.cipher,
    name: id,
    code: '',
    market: market as MarketOf<R>,
    region,
    seller_type: 'LOCAL',
  };
}

/** Credentials of the made-up seller's grant; with `shops: undefined` they are made by hand, so not proved. */
export function mallCredentials<R extends Region>(
  region: R,
  options: {
    readonly shops?: readonly AuthorizedShop<R>[] | undefined;
    readonly tokens?: Partial<TokenSet>;
    readonly provedAtMs?: number;
    readonly store?: TokenStore;
  } = { shops: [mallShop(region)] },
): ShopCredentials<R> {
  const held: TokenSet = {
    accessToken: SECRETS.accessToken,
    accessTokenExpiresAtMs: undefined,
    refreshToken: SECRETS.refreshToken,
    refreshTokenExpiresAtMs: undefined,
    ...options.tokens,
  };
  const tokens = createTokenCell('mall', held, options.store);
  const { shops, provedAtMs = Date.now() } = options;
  const app = { key: SECRETS.key, secret: SECRETS.secret };
  if (shops === undefined)
    return { specVersion: 'v1', family: 'shop', region, app, tokens, proof: undefined };
  const seller = { openId: 'seller', sellerName: '', sellerBaseRegion: '', grantedScopes: [] };
  return createGrant({ ...seller, app, tokens, shops, provedAtMs }).credentials(region);
}

/** A transport whose every surface is the given server. Waits between attempts are as good as none. */
export function mallTransport<R extends Region>(
  region: R,
  origin: string,
  options: TransportOptions<R> = {},
): Transport<R> {
  return createTransport(region, madeUpTable(region), {
    endpoints: { region, origins: Object.fromEntries(SURFACES.map((surface) => [surface, origin])) },
    credentials: mallCredentials(region),
    backoff: { baseMs: 1, jitterMs: 0 },
    ...options,
  });
}
