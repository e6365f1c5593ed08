import {
  type ApiFamily,
  AuthenticationError,
  type AuthorizedAsset,
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
import { weighDeclaredTokens } from './weigh-declared-tokens.ts';

/**
 * Asks the platform which shops, or category assets, a token covers, and keeps those of this side. Calls that need the
 * answer at the same time share one question. A creator's token is asked nothing: its side is declared, and all there
 * is to look at is how it begins.
 *
 * @throws {@link RegionMismatchError} `region.mismatch` when nothing the token covers lies on this side
 * @throws {@link RegionUnknownError} `region.unknown` when the token covers nothing at all
 * @throws {@link AuthenticationError} `auth.user_type_mismatch` when the tokens are known to be somebody else's
 */
export function proveAccount(
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
  const present = await tokens.current();
  if (present.userType !== undefined && present.userType !== entry.userType) {
    throw new AuthenticationError({
      code: 'auth.user_type_mismatch',
      region,
      message: `The credentials are a ${entry.userType}'s, but their tokens are known to be a ${present.userType}'s. Nothing was sent. Give each account a name of its own in the token store, and make its credentials with the function for its kind.`,
    });
  }
  if (entry.declared) {
    weighDeclaredTokens(parts, entry, present);
    const declared: ShopProof<Region> = { shops: [], provedAtMs: settings.clock.now() };
    entry.keep(family, declared);
    return declared;
  }
  if (entry.proofFor(family) === undefined) {
    checkPrefix('token', present.accessToken, region, settings);
    for (const cipher of entry.claimed) checkPrefix('cipher', cipher, region, settings);
  }
  const { adoptions } = tokens;
  const { shops, assets } = await named(parts, entry, family);
  // The answer may be about the token before.
  if (tokens.adoptions !== adoptions) return ask(parts, entry, family);
  const own = shops.filter((shop) => liesOn(shop, region));
  const ownAssets = assets.filter((asset) => liesOn(asset, region));
  if (own.length + ownAssets.length === 0) throw nothingHere(region, entry, [...shops, ...assets]);
  if (entry.userType === 'seller') await tokens.keepShops?.(shops.map(({ id }) => id));
  const proof: ShopProof<Region> = {
    shops: own,
    ...(entry.userType === 'partner' && { assets: ownAssets }),
    provedAtMs: settings.clock.now(),
  };
  entry.keep(family, proof);
  entry.elsewhere = new Map(
    shops.filter((shop) => !own.includes(shop)).map(({ id, market }) => [id, market]),
  );
  entry.assetsElsewhere = assets.filter((asset) => !ownAssets.includes(asset));
  settings.logger?.log({
    level: 'info',
    event: 'credentials.proved',
    message: `The platform named the ${covered(entry)}s of a token.`,
    fields: {
      region,
      [entry.userType === 'partner' ? 'assets' : 'shops']: own.length + ownAssets.length,
      elsewhere: shops.length + assets.length - own.length - ownAssets.length,
    },
  });
  return proof;
}

interface Named {
  readonly shops: readonly AuthorizedShop<Region>[];
  readonly assets: readonly AuthorizedAsset<Region>[];
}

/** What the platform says that a token covers, on both sides. */
async function named(parts: TransportParts, entry: ShopEntry, family: ApiFamily): Promise<Named> {
  if (entry.userType === 'partner') {
    const procedure = family.assetProof?.() ?? unprovable(parts.region, entry, family);
    const assets = procedure.read(await parts.callForSelf(procedure.operation, {}, entry, true));
    return { shops: [], assets };
  }
  const procedure = family.proof?.() ?? unprovable(parts.region, entry, family);
  const shops = procedure.read(await parts.callForSelf(procedure.operation, {}, entry, true));
  return { shops, assets: [] };
}

function unprovable(region: Region, entry: ShopEntry, { id }: ApiFamily): never {
  throw new ConfigurationError({
    region,
    message: `API family '${id}' has no way to find out which ${covered(entry)}s a token covers, so these credentials cannot be proved.`,
  });
}

function nothingHere(region: Region, entry: ShopEntry, all: readonly { readonly market: string }[]): Error {
  if (all.length === 0) {
    return new RegionUnknownError({
      region,
      message: `The platform says that this token covers no ${covered(entry)}, so nothing tells which side it belongs to. Ask the ${entry.userType} to authorize the app for a ${covered(entry)}.`,
    });
  }
  const markets = [...new Set(all.map(({ market }) => market))].join(', ');
  return new RegionMismatchError({
    region,
    message: `These credentials say region '${region}', but all ${covered(entry)}s of the token lie elsewhere (${markets}). Nothing else was sent. Use the transport of the other side.`,
  });
}

function covered({ userType }: ShopEntry): string {
  return userType === 'partner' ? 'category asset' : 'shop';
}
