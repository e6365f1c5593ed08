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
import { proveAccount } from './prove-account.ts';
import type { ShopEntry } from './shop-entry.ts';
import type { Target } from './target.ts';

/**
 * Chooses the seller and shop of a call.
 *
 * @throws {@link ConfigurationError} `config.invalid` when several shops would do
 * @throws {@link RegionUnknownError} `region.unknown` for a shop that is not among the proved ones
 * @throws {@link RegionMismatchError} `region.mismatch` for a shop that the platform named on the other side
 */
export function chooseSeller(
  parts: TransportParts,
  operation: Operation,
  sellers: readonly ShopEntry[],
  shopId: string | undefined,
): Target | Promise<Target> {
  if (shopId !== undefined) {
    const proved = byShop(sellers, shopId, operation.family);
    if (proved !== undefined) return proved;
  }
  for (const entry of sellers) {
    if (entry.proofFor(operation.family) === undefined)
      return proveAndChoose(parts, operation, sellers, shopId);
  }
  return choose(parts, operation, sellers, shopId);
}

async function proveAndChoose(
  parts: TransportParts,
  operation: Operation,
  sellers: readonly ShopEntry[],
  shopId: string | undefined,
): Promise<Target> {
  for (const entry of sellers) {
    if (entry.proofFor(operation.family) === undefined) await proveAccount(parts, entry, operation.family);
  }
  return choose(parts, operation, sellers, shopId);
}

function choose(
  { region }: TransportParts,
  operation: Operation,
  sellers: readonly ShopEntry[],
  shopId: string | undefined,
): Target {
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
  return { credentials: entry.credentials, entry, shop, asset: undefined };
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
