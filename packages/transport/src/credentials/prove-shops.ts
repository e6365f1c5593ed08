import {
  type ApiFamily,
  type AuthorizedShop,
  ConfigurationError,
  type Region,
  RegionMismatchError,
  RegionUnknownError,
  type ShopProof,
} from '@twinshore/core';
import type { TransportParts } from '../call/transport-parts.ts';
import { checkPrefix } from './check-prefix.ts';
import { liesOn } from './lies-on.ts';
import type { ShopEntry } from './shop-entry.ts';

/**
 * Asks the platform which shops a token covers, and keeps those of this side. Calls that need the answer at the
 * same time share one question.
 *
 * @throws {@link RegionMismatchError} `region.mismatch` when none of the token's shops lies on this side
 * @throws {@link RegionUnknownError} `region.unknown` when the token covers no shop at all
 */
export function proveShops(
  parts: TransportParts,
  entry: ShopEntry,
  family: ApiFamily,
): Promise<ShopProof<Region>> {
  const under = entry.proving.get(family);
  if (under !== undefined) return under;
  const proving = ask(parts, entry, family).finally(() => entry.proving.delete(family));
  entry.proving.set(family, proving);
  return proving;
}

async function ask(parts: TransportParts, entry: ShopEntry, family: ApiFamily): Promise<ShopProof<Region>> {
  const { region, settings } = parts;
  const { tokens } = entry.credentials;
  const { accessToken } = await tokens.current();
  if (entry.proofFor(family) === undefined) {
    checkPrefix('token', accessToken, region, settings);
    for (const { cipher } of entry.claimed) checkPrefix('cipher', cipher, region, settings);
  }
  const procedure = family.proof?.();
  if (procedure === undefined) {
    throw new ConfigurationError({
      region,
      message: `API family '${family.id}' has no way to find out which shops a token covers, so these credentials cannot be proved.`,
    });
  }
  const { adoptions } = tokens;
  const shops = procedure.read(await parts.callForSelf(procedure.operation, {}, entry, true));
  // The answer may be about the token before.
  if (tokens.adoptions !== adoptions) return ask(parts, entry, family);
  const own = shops.filter((shop) => liesOn(shop, region));
  if (own.length === 0) throw nothingHere(region, shops);
  await tokens.keepShops?.(shops.map(({ id }) => id));
  const proof: ShopProof<Region> = { shops: own, provedAtMs: settings.clock.now() };
  entry.keep(family, proof);
  entry.elsewhere = new Map(
    shops.filter((shop) => !own.includes(shop)).map(({ id, market }) => [id, market]),
  );
  settings.logger?.log({
    level: 'info',
    event: 'credentials.proved',
    message: 'The platform named the shops of a token.',
    fields: { region, shops: own.length, elsewhere: shops.length - own.length },
  });
  return proof;
}

function nothingHere(region: Region, shops: readonly AuthorizedShop<Region>[]): Error {
  if (shops.length === 0) {
    return new RegionUnknownError({
      region,
      message:
        'The platform says that this token covers no shop, so nothing tells which side it belongs to. Ask the seller to authorize the app for a shop.',
    });
  }
  const markets = [...new Set(shops.map((shop) => shop.market))].join(', ');
  return new RegionMismatchError({
    region,
    message: `These credentials say region '${region}', but all shops of the token lie elsewhere (${markets}). Nothing else was sent. Use the transport of the other side.`,
  });
}
