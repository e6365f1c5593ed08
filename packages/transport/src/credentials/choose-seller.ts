import {
  type ApiFamily,
  type AuthorizedShop,
  ConfigurationError,
  type Operation,
  type Region,
  RegionMismatchError,
  RegionUnknownError,
} from '@twinshore/core';
import type { TransportParts } from '../call/transport-parts.ts';
import { proveShops } from './prove-shops.ts';
import type { ShopEntry } from './shop-entry.ts';
import type { Target } from './target.ts';

/**
 * Chooses the seller and shop of a call.
 *
 * @throws {@link ConfigurationError} `config.invalid` without credentials, or when several shops would do
 * @throws {@link RegionUnknownError} `region.unknown` for a shop that is not among the proved ones
 * @throws {@link RegionMismatchError} `region.mismatch` for a shop that the platform named on the other side
 */
export function chooseSeller(
  parts: TransportParts,
  operation: Operation,
  shopId: string | undefined,
): Target | Promise<Target> {
  const { sellers } = parts.book;
  if (sellers.length === 0) throw noCredentials(parts.region, operation.id);
  if (shopId !== undefined) {
    const proved = byShop(sellers, shopId, operation.family);
    if (proved !== undefined) return proved;
  }
  for (const entry of sellers) {
    if (entry.proofFor(operation.family) === undefined) return proveAndChoose(parts, operation, shopId);
  }
  return choose(parts, operation, shopId);
}

async function proveAndChoose(
  parts: TransportParts,
  operation: Operation,
  shopId: string | undefined,
): Promise<Target> {
  for (const entry of parts.book.sellers) {
    if (entry.proofFor(operation.family) === undefined) await proveShops(parts, entry, operation.family);
  }
  return choose(parts, operation, shopId);
}

function choose({ book, region }: TransportParts, operation: Operation, shopId: string | undefined): Target {
  const { sellers } = book;
  if (shopId !== undefined)
    return byShop(sellers, shopId, operation.family) ?? refuse(sellers, shopId, region, operation.id);
  const first = sellers[0] as ShopEntry;
  if (sellers.length === 1) {
    const shops = first.proofFor(operation.family)?.shops ?? [];
    if (shops.length === 1) return target(first, shops[0], operation.family);
    if (operation.identifier !== 'shop_cipher') return target(first, undefined, operation.family);
  }
  throw new ConfigurationError({
    region,
    operation: operation.id,
    message: `${operation.id} is for one shop, and these credentials cover several: ${ids(sellers)}. Say which with the option 'shop'.`,
  });
}

function byShop(sellers: readonly ShopEntry[], shopId: string, family: ApiFamily): Target | undefined {
  for (const entry of sellers) {
    const shop = entry.shop(family, shopId);
    if (shop !== undefined) return target(entry, shop, family);
  }
  return undefined;
}

function target(entry: ShopEntry, shop: AuthorizedShop<Region> | undefined, family: ApiFamily): Target {
  entry.family = family;
  return { credentials: entry.credentials, entry, shop };
}

function refuse(sellers: readonly ShopEntry[], shopId: string, region: Region, operation: string): never {
  const market = sellers.map(({ elsewhere }) => elsewhere.get(shopId)).find((found) => found !== undefined);
  if (market !== undefined) {
    throw new RegionMismatchError({
      region,
      operation,
      message: `Shop '${shopId}' sells in market '${market}', which does not lie in region '${region}'. Use the transport of that side. Nothing was sent.`,
    });
  }
  throw new RegionUnknownError({
    region,
    operation,
    message: `Shop '${String(shopId)}' is not among the shops that the platform named for this token in region '${region}': ${ids(sellers)}. It may lie on the other side, or belong to another seller. Nothing was sent.`,
  });
}

function ids(sellers: readonly ShopEntry[]): string {
  return sellers
    .flatMap(({ proof }) => proof?.shops.map(({ id, market }) => `${id} (${market})`) ?? [])
    .join(', ');
}

function noCredentials(region: Region, operation: string): ConfigurationError {
  return new ConfigurationError({
    region,
    operation,
    message: `${operation} needs a seller's token. Pass credentials to the transport: grant.credentials('${region}') or shopCredentials().`,
  });
}
