import { ConfigurationError } from '../errors/configuration-error.ts';
import { RegionMismatchError } from '../errors/region-mismatch-error.ts';
import { RegionUnknownError } from '../errors/region-unknown-error.ts';
import { assertRegion } from './assert-region.ts';
import { knownRegionOfMarket } from './known-region-of-market.ts';
import { isRegion, REGIONS, type Region } from './region.ts';
import type { RegionMember } from './region-member.ts';
import { regionOfMarket } from './region-of-market.ts';
import type { Regions } from './regions.ts';
import type { ShopEvidence } from './shop-evidence.ts';

/**
 * Holds one member for each side, such as two transports or two shop clients, and gives the right one by evidence.
 *
 * @throws {@link RegionMismatchError} `region.mismatch` when a member stands on the other side's place, or has
 * endpoints or a transport of another side than it says
 * @throws {@link RegionUnknownError} `region.unknown` when a member names no region
 * @example
 * ```ts
 * const regions = createRegions({ us: usTransport, global: globalTransport });
 * regions.forMarket('GB'); // the global transport
 * ```
 * @public
 */
export function createRegions<U extends RegionMember<'us'>, G extends RegionMember<'global'>>(members: {
  readonly us: U;
  readonly global: G;
}): Regions<U, G> {
  const { us, global } = members;
  for (const region of REGIONS) assertMember(members[region], region);

  function of(region: Region): U | G {
    assertRegion(region);
    return region === 'us' ? us : global;
  }

  return Object.freeze({
    us,
    global,
    for: of,
    forMarket: (market: string) => of(regionOfMarket(market as never)),
    forShop: (shop: ShopEvidence | string) => of(regionOfShop(shop, members)),
  }) as Regions<U, G>;
}

function assertMember(member: RegionMember<Region> | undefined, place: Region): void {
  assertRegion(member?.region, `The region of the '${place}' member`);
  assertParts(member as MemberParts, place);
  if (member?.region === place) return;
  throw new RegionMismatchError({
    region: place,
    message: `The '${place}' member belongs to region '${member?.region}'. Pass each member under its own side.`,
  });
}

/** What a member may be made of: a transport has endpoints, a client a transport. */
interface MemberParts {
  readonly region?: unknown;
  readonly endpoints?: MemberParts;
  readonly transport?: MemberParts;
}

/** A member whose label was exchanged still sends to where its parts belong. */
function assertParts({ region, endpoints, transport }: MemberParts, place: Region): void {
  const parts = { endpoints, transport, "transport's endpoints": transport?.endpoints };
  for (const [name, part] of Object.entries(parts)) {
    const said: unknown = part?.region;
    if (said === undefined || said === region) continue;
    throw new RegionMismatchError({
      region: place,
      message: `The '${place}' member says it is of region '${String(region)}', and its ${name} of region '${isRegion(said) ? said : typeof said}'. Pass a member as it was made, not one put together of two.`,
    });
  }
}

type Members = Readonly<Record<Region, RegionMember<Region>>>;

/** Asks every piece of evidence, and lets none overrule another. */
function regionOfShop(shop: ShopEvidence | string, members: Members): Region {
  const { region, market, id } = typeof shop === 'string' ? ({ id: shop } as ShopEvidence) : (shop ?? {});
  const found = new Map<string, Region>();
  if (region !== undefined) {
    assertRegion(region, "The shop's region");
    found.set('region', region);
  }
  if (market !== undefined) {
    // Where the side is named, a market that tells none is no contradiction.
    const side = region === undefined ? regionOfMarket(market as never) : knownRegionOfMarket(market);
    if (side !== undefined) found.set('market', side);
  }
  const holders = id === undefined ? [] : REGIONS.filter((side) => covers(members[side], id));
  for (const holder of holders) found.set(`shops of the ${holder} member`, holder);
  const sides = new Set(found.values());
  const [side] = sides;
  if (side === undefined) throw unknownShop(typeof shop === 'string');
  if (sides.size > 1) throw contradiction(found);
  return side;
}

function covers(member: RegionMember<Region>, id: string): boolean {
  if (typeof member.shops !== 'function') return false;
  const shops: unknown = member.shops();
  if (!Array.isArray(shops)) {
    throw new ConfigurationError({
      region: member.region,
      message: `The '${member.region}' member's shops() gives no list. It must answer at once with the shops it is known to cover.`,
    });
  }
  return shops.some((shop) => shop.id === id);
}

function unknownShop(byId: boolean): RegionUnknownError {
  return new RegionUnknownError({
    message: byId
      ? 'No member is known to cover this shop, so its side is unknown. Prove the credentials first (transport.prove()), or pass the shop with its region or market.'
      : 'Nothing tells which side this shop is on. Pass its region, its market, or the id of a shop that a member is known to cover.',
  });
}

function contradiction(found: ReadonlyMap<string, Region>): RegionMismatchError {
  const said = [...found].map(([what, region]) => `${what}: '${region}'`).join(', ');
  return new RegionMismatchError({
    message: `What is known of this shop contradicts itself (${said}). Find out which is wrong before anything is sent.`,
  });
}
