import {
  type AuthorizedShop,
  createGrant,
  createTokenCell,
  type Engine,
  type Region,
  type Transport,
  type WireRequest,
} from '@twinshore/core';
import type { TransportOptions } from '@twinshore/transport';
import { createGlobalTransport } from '@twinshore/transport-global';
import { createUsTransport } from '@twinshore/transport-us';

/** The data of an answer, by what was asked. */
export type WireAnswer = (request: WireRequest) => unknown;

type Options = Pick<TransportOptions<Region>, 'logger' | 'middleware' | 'maxRetries'> & {
  /** The market of the side's only shop. */
  readonly market?: string;
};

/** A real transport in front of a platform that is a function. Notes what would have been sent. */
export function scriptedTransport<R extends Region>(
  region: R,
  answer: WireAnswer,
  { market = region === 'us' ? 'US' : 'GB', ...options }: Options = {},
): { readonly transport: Transport<R>; readonly sent: readonly WireRequest[] } {
  const sent: WireRequest[] = [];
  const engine: Engine = {
    specVersion: 'v1',
    name: 'scripted',
    async exchange(request) {
      sent.push(structuredClone(request));
      const body = { code: 0, message: 'Success', request_id: 'request-1', data: answer(request) };
      const text = JSON.stringify(body);
      return { status: 200, headers: {}, text: () => text, bytes: () => new TextEncoder().encode(text) };
    },
    async close() {},
  };
  const settings = { ...options, engine, rateLimit: false } as const;
  const credentials = grantIn(market, region).credentials(region);
  const transport: unknown =
    region === 'us'
      ? createUsTransport({ ...settings, credentials: credentials as never })
      : createGlobalTransport({ ...settings, credentials: credentials as never });
  return { transport: transport as Transport<R>, sent };
}

function grantIn(market: string, region: Region) {
  const shop: AuthorizedShop<Region> = {
    id: '749400000000000000',
    cipher: `${region}-cipher`,
    name: 'Shop',
    code: 'SHOP',
    market: market as never,
    region,
    seller_type: 'LOCAL',
  };
  return createGrant({
    app: { key: 'app-key', secret: 'app-secret' },
    tokens: createTokenCell('scripted', {
      accessToken: 'access-token',
      accessTokenExpiresAtMs: undefined,
      refreshToken: undefined,
      refreshTokenExpiresAtMs: undefined,
    }),
    shops: [shop],
    openId: 'seller',
    sellerName: 'Seller',
    sellerBaseRegion: market,
    grantedScopes: [],
    provedAtMs: Date.now(),
  });
}
