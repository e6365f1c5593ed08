import {
  type AuthorizedAsset,
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

/** How a call names its asset: by id or category, by the cipher in its input, by both, or not at all. */
interface Wanted {
  readonly id: string | undefined;
  readonly cipher: string | undefined;
}

interface HeldAsset {
  readonly entry: ShopEntry;
  readonly asset: AuthorizedAsset<Region>;
}

/**
 * Chooses the partner and category asset of a call.
 *
 * @param id - the option `asset`
 * @throws {@link ConfigurationError} `config.invalid` when several assets would do
 * @throws {@link RegionUnknownError} `region.unknown` for an asset or cipher that is not among the proved ones
 * @throws {@link RegionMismatchError} `region.mismatch` for one that the platform named on the other side
 */
export function choosePartner(
  parts: TransportParts,
  operation: Operation,
  partners: readonly ShopEntry[],
  input: unknown,
  id: string | undefined,
): Target | Promise<Target> {
  const { family } = operation;
  const wanted: Wanted = { id, cipher: cipherOf(operation, input) };
  const unproved = partners.filter((entry) => entry.proofFor(family) === undefined);
  if (unproved.length === 0) return choose(parts, operation, partners, wanted);
  return proveOneByOne(parts, operation, unproved).then(() => choose(parts, operation, partners, wanted));
}

async function proveOneByOne(
  parts: TransportParts,
  { family }: Operation,
  unproved: readonly ShopEntry[],
): Promise<void> {
  for (const entry of unproved) await proveAccount(parts, entry, family);
}

function cipherOf({ identifier }: Operation, input: unknown): string | undefined {
  if (identifier !== 'category_asset_cipher') return undefined;
  const given = (input as { readonly category_asset_cipher?: unknown } | undefined)?.category_asset_cipher;
  if (given === undefined || given === null) return undefined;
  // What is no text is nobody's cipher, and is refused as such.
  return typeof given === 'string' ? given : JSON.stringify(given);
}

function choose(
  { region }: TransportParts,
  operation: Operation,
  partners: readonly ShopEntry[],
  wanted: Wanted,
): Target {
  const { family, identifier } = operation;
  const held = partners.flatMap((entry) =>
    (entry.proofFor(family)?.assets ?? []).map((asset): HeldAsset => ({ entry, asset })),
  );
  const fitting = held.filter(({ asset }) => fits(asset, wanted));
  const [first] = fitting;
  if (first !== undefined && fitting.every((one) => isSame(one, first)))
    return target(first.entry, first.asset, operation);
  const named = wanted.id !== undefined || wanted.cipher !== undefined;
  if (named && first === undefined) return refuse(partners, held, wanted, region, operation.id);
  const [only, ...others] = partners;
  if (!named && identifier !== 'category_asset_cipher' && only !== undefined && others.length === 0)
    return target(only, undefined, operation);
  throw new ConfigurationError({
    region,
    operation: operation.id,
    message: `${operation.id} is for one category asset, and these credentials cover several that would do: ${list(fitting)}. Say which with the option 'asset'.`,
  });
}

function fits(asset: AuthorizedAsset<Region>, { id, cipher }: Wanted): boolean {
  if (cipher !== undefined && asset.cipher !== cipher) return false;
  return id === undefined || asset.id === id || asset.category === id;
}

function isSame(one: HeldAsset, other: HeldAsset): boolean {
  return one.entry === other.entry && one.asset.cipher === other.asset.cipher;
}

function target(entry: ShopEntry, asset: AuthorizedAsset<Region> | undefined, { family }: Operation): Target {
  entry.family = family;
  return { credentials: entry.credentials, entry, shop: undefined, asset };
}

/** No message repeats what was asked for: it may be a cipher. */
function refuse(
  partners: readonly ShopEntry[],
  held: readonly HeldAsset[],
  wanted: Wanted,
  region: Region,
  operation: string,
): never {
  const { id, cipher } = wanted;
  const what = cipher === undefined ? "The category asset of the option 'asset'" : "'category_asset_cipher'";
  const away = partners
    .flatMap(({ assetsElsewhere }) => assetsElsewhere)
    .find((asset) => fits(asset, wanted));
  if (away !== undefined) {
    throw new RegionMismatchError({
      region,
      operation,
      message: `${what} is for market '${away.market}', which does not lie in region '${region}'. Use the transport of that side. Nothing was sent.`,
    });
  }
  const known = (one: Wanted) => held.some(({ asset }) => fits(asset, one));
  if (known({ id, cipher: undefined }) && known({ id: undefined, cipher })) {
    throw new ConfigurationError({
      region,
      operation,
      message:
        "The option 'asset' and 'category_asset_cipher' of the input name two assets. Pass one of them. Nothing was sent.",
    });
  }
  throw new RegionUnknownError({
    region,
    operation,
    message: `${what} is not among those that the platform named for this token in region '${region}': ${list(held)}. It may lie on the other side, or belong to another partner. Nothing was sent.`,
  });
}

function list(held: readonly HeldAsset[]): string {
  return held.map(({ asset }) => `${asset.id} (${asset.name})`).join(', ');
}
