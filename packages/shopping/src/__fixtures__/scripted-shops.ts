import {
  type AuthorizedAsset,
  type AuthorizedShop,
  createGrant,
  createTokenCell,
  type Engine,
  type Operation,
  type Region,
  type Transport,
  type UserType,
  type WireRequest,
} from '@twinshore/core';
import type { TransportOptions } from '@twinshore/transport';
import { createGlobalTransport } from '@twinshore/transport-global';
import { createUsTransport } from '@twinshore/transport-us';

/** The data of an answer, by what was asked. */
export type WireAnswer = (request: WireRequest) => unknown;

type Options = Pick<TransportOptions<Region>, 'logger' | 'middleware' | 'maxRetries'> & Account;

/** Whose token a transport holds, and for what. */
export interface Account {
  readonly userType?: UserType;
  /** The market of its only shop or category asset. */
  readonly market?: string;
}

/** An account that an operation takes, in a market that has it. */
export function accountFor(
  { userTypes, identifier, availability }: Pick<Operation, 'userTypes' | 'identifier' | 'availability'>,
  region: Region,
): Account {
  const side = availability[region];
  const market = side.available ? side.markets?.[0] : undefined;
  const usual = identifier === 'category_asset_cipher' ? 'partner' : 'seller';
  return { userType: userTypes?.[0] ?? usual, ...(market === undefined ? {} : { market }) };
}

/** A real transport in front of a platform that is a function. Notes what would have been sent. */
export function scriptedTransport<R extends Region>(
  region: R,
  answer: WireAnswer,
  { market = region === 'us' ? 'US' : 'GB', userType = 'seller', ...options }: Options = {},
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
  const credentials = grantIn(market, region, userType).credentials(region, { declared: true });
  const transport: unknown =
    region === 'us'
      ? createUsTransport({ ...settings, credentials: credentials as never })
      : createGlobalTransport({ ...settings, credentials: credentials as never });
  return { transport: transport as Transport<R>, sent };
}

function grantIn(market: string, region: Region, userType: UserType) {
  const shop: AuthorizedShop<Region> = {
    id: '749400000000000000',
    cipher: `${region}-cipher`,
    name: 'Shop',
    code: 'SHOP',
    market: market as never,
    region,
    seller_type: 'LOCAL',
  };
  const asset: AuthorizedAsset<Region> = {
    id: `${market}:600001`,
    category: '600001',
    name: 'Category',
    cipher: `${region}-asset`,
    market: market as never,
    region,
  };
  return createGrant({
    userType,
    app: { key: 'app-key', secret: 'app-secret' },
    tokens: createTokenCell('scripted', {
      accessToken: 'access-token',
      accessTokenExpiresAtMs: undefined,
      refreshToken: undefined,
      refreshTokenExpiresAtMs: undefined,
    }),
    shops: userType === 'seller' ? [shop] : [],
    assets: userType === 'partner' ? [asset] : [],
    openId: 'seller',
    sellerName: 'Seller',
    sellerBaseRegion: market,
    grantedScopes: [],
    provedAtMs: Date.now(),
  });
}
