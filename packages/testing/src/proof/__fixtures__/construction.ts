import type { Region } from '@twinshore/core';
import fc from 'fast-check';

/** What somebody might write where a region belongs. */
export type SaidRegion = Region | undefined | null | '' | 'US' | 'eu' | 'row' | 0;

const saidRegion: fc.Arbitrary<SaidRegion> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<SaidRegion>('us', 'global') },
  { weight: 1, arbitrary: fc.constantFrom<SaidRegion>(undefined, null, '', 'US', 'eu', 'row', 0) },
);

/** Whose evidence: one side's seller, or the one with shops on both. */
export type Owner = Region | 'both';

/** Of a seller, partner or creator, from a grant or made by hand; or of an event source. */
export type CredentialKind =
  | 'grant'
  | 'claimed'
  | 'event'
  | 'partner grant'
  | 'claimed partner'
  | 'creator grant'
  | 'claimed creator';

/** One piece of credentials: whose it is, how it was made, and which side it is said to be of. */
export interface CredentialPlan {
  readonly owner: Owner;
  readonly kind: CredentialKind;
  readonly said: SaidRegion;
}

/** A client as somebody might set it up, sense or nonsense. */
export interface Construction {
  readonly side: Region;
  /** Through the side's own package, or through the pipeline with a region and a table of the caller's choice. */
  readonly through: 'package' | { readonly region: SaidRegion; readonly table: Region };
  readonly credentials: readonly CredentialPlan[];
  readonly endpoints: SaidRegion;
  readonly prefixRule: 'refuse' | 'warn' | 'ignore' | undefined;
  readonly shop: 'own' | 'other' | 'unknown' | 'unsaid';
  readonly source: Region | 'unknown';
  readonly call: 'shop' | 'campaigns' | 'profile' | 'event' | 'download' | 'prove';
  /** The order in which the options are written must not matter. */
  readonly shuffle: readonly number[];
}

const side = fc.constantFrom<Region>('us', 'global');

const credentialPlan: fc.Arbitrary<CredentialPlan> = fc.record({
  owner: fc.constantFrom<Owner>('us', 'global', 'both'),
  kind: fc.constantFrom<CredentialKind>(
    'grant',
    'claimed',
    'event',
    'partner grant',
    'claimed partner',
    'creator grant',
    'claimed creator',
  ),
  said: saidRegion,
});

const random: fc.Arbitrary<Construction> = fc.record({
  side,
  through: fc.oneof(
    { weight: 4, arbitrary: fc.constant('package' as const) },
    { weight: 1, arbitrary: fc.record({ region: saidRegion, table: side }) },
  ),
  credentials: fc.array(credentialPlan, { maxLength: 3 }),
  endpoints: saidRegion,
  prefixRule: fc.constantFrom('refuse', 'warn', 'ignore', undefined),
  shop: fc.constantFrom('own', 'other', 'unknown', 'unsaid'),
  source: fc.constantFrom<Region | 'unknown'>('us', 'global', 'unknown'),
  call: fc.constantFrom('shop', 'campaigns', 'profile', 'event', 'download', 'prove'),
  shuffle: fc.array(fc.nat(5), { minLength: 6, maxLength: 6 }),
});

/** Credentials that a call can be made with. */
const FITTING: Readonly<Partial<Record<Construction['call'], readonly CredentialKind[]>>> = {
  shop: ['grant', 'claimed'],
  campaigns: ['partner grant', 'claimed partner'],
  profile: ['creator grant', 'claimed creator'],
  event: ['event'],
};

/** Clients of one side throughout, with at most one thing out of place, so that many get as far as a call. */
const nearlyRight: fc.Arbitrary<Construction> = fc
  .tuple(random, side, fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }))
  .map(([construction, own, keep]) => ({
    ...construction,
    side: own,
    through: 'package' as const,
    endpoints: keep[0] === true ? construction.endpoints : own,
    credentials: construction.credentials.map((plan, index) => ({
      ...plan,
      kind: keep[3] === true ? plan.kind : (FITTING[construction.call]?.[index % 2] ?? plan.kind),
      said: keep[1] === true ? plan.said : own,
      owner: keep[2] === true ? plan.owner : own,
    })),
  }));

export const constructions: fc.Arbitrary<Construction> = fc.oneof(random, nearlyRight);
