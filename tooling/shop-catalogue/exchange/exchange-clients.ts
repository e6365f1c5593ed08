import {
  type AuthorizedAsset,
  type AuthorizedShop,
  createGrant,
  createTokenCell,
  type Market,
  type Operation,
  type Region,
} from '@twinshore/core';
import { createGlobalShop, createUsShop, type ShopArea } from '@twinshore/shopping';
import { createTestServer, type TestServer } from '@twinshore/testing';
import { nodeEngine } from '@twinshore/transport/node';
import { createGlobalTransport } from '@twinshore/transport-global';
import { createUsTransport } from '@twinshore/transport-us';
import { kebab } from '../model/names.ts';
import type { AreaOverlay } from '../model/overlay.ts';

/** Clients of both sides with all areas, in front of a server that records. */
export interface ExchangeClients {
  readonly server: TestServer;
  readonly app: { readonly key: string; readonly secret: string };
  readonly accessToken: string;
  /** Calls a method by its path below the client. */
  call(region: Region, path: readonly string[], args: readonly unknown[]): PromiseLike<unknown>;
  /** A shop in which an operation may be called. */
  shopFor(operation: Operation, region: Region): AuthorizedShop<Region>;
  /** The cipher of the only category asset of a side's partner. */
  assetCipher(region: Region): string;
  close(): Promise<void>;
}

const GLOBAL_MARKETS = [
  'GB',
  'ID',
  'MY',
  'PH',
  'SG',
  'TH',
  'VN',
  'DE',
  'FR',
  'IT',
  'ES',
  'IE',
  'JP',
  'BR',
  'MX',
] as const;

/** Starts the server and makes the clients, with a shop in every market that operations are limited to. */
export async function startExchangeClients(overlays: readonly AreaOverlay[]): Promise<ExchangeClients> {
  const server = await createTestServer();
  const app = { key: 'app-key', secret: 'app-secret' };
  const accessToken = 'access-token';
  const shops = (['US', ...GLOBAL_MARKETS] as const).map((market, index) => shopIn(market, index));
  const assets = (['US', 'GB'] as const).map(assetIn);
  const common = {
    app,
    tokens: createTokenCell('exchange', {
      accessToken,
      accessTokenExpiresAtMs: undefined,
      refreshToken: undefined,
      refreshTokenExpiresAtMs: undefined,
    }),
    openId: 'account',
    sellerName: 'Account',
    sellerBaseRegion: 'US',
    grantedScopes: [],
    provedAtMs: Date.now(),
  };
  const seller = createGrant({ ...common, shops });
  const partner = createGrant({ ...common, userType: 'partner', shops: [], assets });
  const creator = createGrant({ ...common, userType: 'creator', shops: [] });
  const everybody = <R extends Region>(region: R) => [
    seller.credentials(region),
    partner.credentials(region),
    creator.credentials(region, { declared: true }),
  ];
  const shared = { engine: nodeEngine(), rateLimit: false, scopeRule: 'ignore', maxRetries: 0 } as const;
  const origins = { 'shop.api': server.origin };
  const us = createUsTransport({
    ...shared,
    credentials: everybody('us'),
    endpoints: { region: 'us', origins },
  });
  const global = createGlobalTransport({
    ...shared,
    credentials: everybody('global'),
    endpoints: { region: 'global', origins },
  });
  const areas = await loadAreas(overlays);
  const clients = { us: createUsShop(us, areas), global: createGlobalShop(global, areas) };

  return {
    server,
    app,
    accessToken,
    call(region, path, args) {
      const owner = path
        .slice(0, -1)
        .reduce<unknown>((at, name) => (at as Readonly<Record<string, unknown>>)[name], clients[region]);
      const method = path.at(-1) as string;
      return (owner as Readonly<Record<string, (...args: unknown[]) => PromiseLike<unknown>>>)[method]?.(
        ...args,
      ) as PromiseLike<unknown>;
    },
    shopFor({ availability }, region) {
      const side = availability[region];
      const markets = side.available ? side.markets : undefined;
      const found = shops.find(
        (shop) => shop.region === region && (markets === undefined || markets.includes(shop.market)),
      );
      if (found === undefined) throw new Error(`no shop in ${String(markets)}`);
      return found;
    },
    assetCipher: (region) => assets.find((asset) => asset.region === region)?.cipher ?? '',
    async close() {
      await Promise.all([us.close(), global.close()]);
      await server.close();
    },
  };
}

function shopIn(market: Market, index: number): AuthorizedShop<Region> {
  return {
    id: `749400000000000000${index}`,
    cipher: `cipher/${market}==`,
    name: market,
    code: market,
    market: market as never,
    region: market === 'US' ? 'us' : 'global',
    seller_type: 'LOCAL',
  };
}

function assetIn(market: 'US' | 'GB'): AuthorizedAsset<Region> {
  return {
    id: `${market}:600001`,
    category: '600001',
    name: 'Home Supplies',
    cipher: `asset/${market}==`,
    market: market as never,
    region: market === 'US' ? 'us' : 'global',
  };
}

async function loadAreas(
  overlays: readonly AreaOverlay[],
): Promise<Record<string, ShopArea<object, object>>> {
  const entries = overlays.map(async ({ area }): Promise<[string, ShopArea<object, object>]> => {
    const entry = (await import(`@twinshore/shopping/${kebab(area)}`)) as Record<string, unknown>;
    return [area, entry[area] as ShopArea<object, object>];
  });
  return Object.fromEntries(await Promise.all(entries));
}
