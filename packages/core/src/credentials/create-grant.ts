import { ConfigurationError } from '../errors/configuration-error.ts';
import { RegionMismatchError } from '../errors/region-mismatch-error.ts';
import { RegionUnknownError } from '../errors/region-unknown-error.ts';
import type { UserType } from '../operation/operation.ts';
import { assertRegion } from '../regions/assert-region.ts';
import { knownRegionOfMarket } from '../regions/known-region-of-market.ts';
import { REGIONS, type Region } from '../regions/region.ts';
import type { AuthorizedAsset } from './authorized-asset.ts';
import type { AuthorizedShop } from './authorized-shop.ts';
import type { ShopCredentials, ShopProof } from './credentials.ts';
import type { Grant, GrantCredentialsOptions } from './grant.ts';
import { hiddenApp } from './hidden-app.ts';
import { hiddenAsset } from './hidden-asset.ts';
import { hiddenShop } from './hidden-shop.ts';
import { hideSecrets } from './hide-secrets.ts';
import type { ShopApp } from './shop-app.ts';
import type { TokenCell } from './token-cell.ts';
import { markProved } from './trusted-proof.ts';
import { isUserType } from './user-types.ts';

/**
 * What a grant is made from.
 *
 * @public
 */
export interface GrantParts {
  readonly app: ShopApp;
  readonly tokens: TokenCell;
  /** Whose token it is. @defaultValue 'seller' */
  readonly userType?: UserType | undefined;
  readonly openId: string;
  readonly sellerName: string;
  readonly sellerBaseRegion: string;
  readonly grantedScopes: readonly string[];
  readonly shops: readonly AuthorizedShop<Region>[];
  /** What a partner may act for. */
  readonly assets?: readonly AuthorizedAsset<Region>[] | undefined;
  /** The side a creator was sent out from; credentials of the other side are refused. */
  readonly sentOutFrom?: Region | undefined;
  readonly provedAtMs: number;
}

/**
 * Makes a grant of what the token call answered, and that which named the shops or assets.
 *
 * @throws {@link RegionMismatchError} `region.mismatch` when a shop's or asset's market lies on the other side than it
 * says
 * @throws {@link RegionUnknownError} `region.unknown` when a region or market cannot be read
 * @throws {@link ConfigurationError} `config.invalid` when `provedAtMs` is no time, and for an unknown kind of user
 * @public
 */
export function createGrant(parts: GrantParts): Grant {
  const { tokens, provedAtMs, userType = 'seller', sentOutFrom } = parts;
  const { adoptions } = tokens;
  const app = hiddenApp(parts.app);
  const shops: readonly AuthorizedShop<Region>[] = Object.freeze(parts.shops.map(hiddenShop));
  const assets: readonly AuthorizedAsset<Region>[] = Object.freeze((parts.assets ?? []).map(hiddenAsset));
  for (const shop of shops) assertMarketFits(`Shop ${shop.id}`, shop);
  for (const asset of assets) assertMarketFits(`Category asset ${asset.id}`, asset);
  if (sentOutFrom !== undefined) assertRegion(sentOutFrom, "'sentOutFrom'");
  const here = (region: Region) => [...shops, ...assets].some((one) => one.region === region);
  const regions = Object.freeze(userType === 'creator' ? [] : REGIONS.filter(here));
  if (!Number.isFinite(provedAtMs) || !isUserType(userType)) {
    throw new ConfigurationError({
      message:
        "'provedAtMs' of a grant is no time, or its 'userType' is unknown. Pass when the platform named the shops, in milliseconds since 1970, and 'seller', 'creator' or 'partner'.",
    });
  }

  function credentials<R extends Region>(region: R, options?: GrantCredentialsOptions): ShopCredentials<R> {
    assertRegion(region);
    if (userType === 'creator') return declaredCredentials(region, options);
    const own = shops.filter((shop): shop is AuthorizedShop<R> => shop.region === region);
    const ownAssets = assets.filter((asset): asset is AuthorizedAsset<R> => asset.region === region);
    if (!here(region)) {
      const what = userType === 'partner' ? 'category asset' : 'shop';
      throw new RegionMismatchError({
        region,
        message: `This grant has no ${what} in region '${region}'; its ${what}s are in ${markets([...shops, ...assets])}. Ask for credentials of the side its ${what}s are on.`,
      });
    }
    const proof: ShopProof<R> = Object.freeze({
      shops: Object.freeze(own),
      ...(userType === 'partner' && { assets: Object.freeze(ownAssets) }),
      provedAtMs,
    });
    const proved: ShopCredentials<R> = {
      specVersion: 'v1',
      family: 'shop',
      region,
      userType,
      app,
      tokens,
      proof,
    };
    markProved(proved, adoptions);
    const covered =
      userType === 'partner' ? { assets: ownAssets.map(({ id }) => id) } : { shops: own.map(({ id }) => id) };
    return hideSecrets(
      proved,
      () => ({ family: 'shop', region, userType, appKey: app.key, ...covered, provedAtMs }),
      ['app'],
    );
  }

  function declaredCredentials<R extends Region>(
    region: R,
    options: GrantCredentialsOptions | undefined,
  ): ShopCredentials<R> {
    if (options?.declared !== true) {
      throw new RegionUnknownError({
        region,
        message: `Nothing proves that a creator's token belongs to region '${region}': the platform names no shop or category for it. If you know that it does, declare it: grant.credentials('${region}', { declared: true }).`,
      });
    }
    if (sentOutFrom !== undefined && sentOutFrom !== region) {
      throw new RegionMismatchError({
        region,
        message: `This creator was sent out from region '${sentOutFrom}', so the token is not declared for region '${region}'. Let the creator authorize the app of that side.`,
      });
    }
    return hideSecrets(
      { specVersion: 'v1', family: 'shop', region, userType, app, tokens, proof: undefined } as const,
      () => ({ family: 'shop', region, userType, appKey: app.key, basis: 'declared' }),
      ['app'],
    );
  }

  const { openId, sellerName, sellerBaseRegion } = parts;
  const grantedScopes = Object.freeze([...parts.grantedScopes]);
  return hideSecrets(
    {
      specVersion: 'v1',
      appKey: app.key,
      userType,
      openId,
      sellerName,
      sellerBaseRegion,
      grantedScopes,
      shops,
      assets,
      provedAtMs,
      regions,
      credentials,
    } as const,
    () => ({
      appKey: app.key,
      userType,
      regions,
      shops: shops.map(({ id, market }) => ({ id, market })),
      assets: assets.map(({ id, market }) => ({ id, market })),
      provedAtMs,
    }),
  );
}

function assertMarketFits(
  what: string,
  { region, market }: Pick<AuthorizedShop<Region>, 'region' | 'market'>,
): void {
  assertRegion(region, `The region of ${what}`);
  const known = knownRegionOfMarket(market);
  if (known === undefined || known === region) return;
  throw new RegionMismatchError({
    region,
    message: `${what} sells in ${market}, which lies in region '${known}', but is listed under '${region}'. Take the region from the market.`,
  });
}

function markets(all: readonly { readonly market: string }[]): string {
  return [...new Set(all.map(({ market }) => market))].join(', ') || 'no market at all';
}
