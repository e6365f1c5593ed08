import { ConfigurationError } from '../errors/configuration-error.ts';
import { RegionMismatchError } from '../errors/region-mismatch-error.ts';
import { assertRegion } from '../regions/assert-region.ts';
import { knownRegionOfMarket } from '../regions/known-region-of-market.ts';
import { REGIONS, type Region } from '../regions/region.ts';
import type { AuthorizedShop } from './authorized-shop.ts';
import type { ShopCredentials } from './credentials.ts';
import type { Grant } from './grant.ts';
import { hiddenApp } from './hidden-app.ts';
import { hiddenShop } from './hidden-shop.ts';
import { hideSecrets } from './hide-secrets.ts';
import type { ShopApp } from './shop-app.ts';
import type { TokenCell } from './token-cell.ts';
import { markProved } from './trusted-proof.ts';

/**
 * What a grant is made from.
 *
 * @public
 */
export interface GrantParts {
  readonly app: ShopApp;
  readonly tokens: TokenCell;
  readonly openId: string;
  readonly sellerName: string;
  readonly sellerBaseRegion: string;
  readonly grantedScopes: readonly string[];
  readonly shops: readonly AuthorizedShop<Region>[];
  readonly provedAtMs: number;
}

/**
 * Makes a grant of what the token and the authorized-shops calls answered.
 *
 * @throws {@link RegionMismatchError} `region.mismatch` when a shop's market lies on the other side than it says
 * @throws {@link RegionUnknownError} `region.unknown` when a shop's region or market cannot be read
 * @throws {@link ConfigurationError} `config.invalid` when `provedAtMs` is no time
 * @public
 */
export function createGrant(parts: GrantParts): Grant {
  const { tokens, provedAtMs } = parts;
  const { adoptions } = tokens;
  const app = hiddenApp(parts.app);
  const shops: readonly AuthorizedShop<Region>[] = Object.freeze(parts.shops.map(hiddenShop));
  for (const shop of shops) assertMarketFits(shop);
  const regions = Object.freeze(REGIONS.filter((region) => shops.some((shop) => shop.region === region)));
  if (!Number.isFinite(provedAtMs)) {
    throw new ConfigurationError({
      message:
        "'provedAtMs' of a grant is no time. Pass when the platform named the shops, in milliseconds since 1970.",
    });
  }

  function credentials<R extends Region>(region: R): ShopCredentials<R> {
    assertRegion(region);
    const own = shops.filter((shop): shop is AuthorizedShop<R> => shop.region === region);
    if (own.length === 0) {
      throw new RegionMismatchError({
        region,
        message: `This grant has no shop in region '${region}'; its shops are in ${markets(shops)}. Ask for credentials of the side its shops are on.`,
      });
    }
    const proof = Object.freeze({ shops: Object.freeze(own), provedAtMs });
    const proved: ShopCredentials<R> = { specVersion: 'v1', family: 'shop', region, app, tokens, proof };
    markProved(proved, adoptions);
    return hideSecrets(
      proved,
      () => ({ family: 'shop', region, appKey: app.key, shops: own.map((shop) => shop.id), provedAtMs }),
      ['app'],
    );
  }

  const { openId, sellerName, sellerBaseRegion } = parts;
  const grantedScopes = Object.freeze([...parts.grantedScopes]);
  return hideSecrets(
    {
      specVersion: 'v1',
      appKey: app.key,
      openId,
      sellerName,
      sellerBaseRegion,
      grantedScopes,
      shops,
      provedAtMs,
      regions,
      credentials,
    } as const,
    () => ({ appKey: app.key, regions, shops: shops.map(({ id, market }) => ({ id, market })), provedAtMs }),
  );
}

function assertMarketFits({ id, region, market }: AuthorizedShop<Region>): void {
  assertRegion(region, `The region of shop ${id}`);
  const known = knownRegionOfMarket(market);
  if (known === undefined || known === region) return;
  throw new RegionMismatchError({
    region,
    message: `Shop ${id} sells in ${market}, which lies in region '${known}', but is listed under '${region}'. Take the region from the market.`,
  });
}

function markets(shops: readonly AuthorizedShop<Region>[]): string {
  return [...new Set(shops.map((shop) => shop.market))].join(', ') || 'no market at all';
}
