import {
  assertRegion,
  ConfigurationError,
  type Credentials,
  type EventCredentials,
  type Region,
  RegionMismatchError,
} from '@twinshore/core';
import { hideSecrets, isUserType } from '@twinshore/core/internal';
import { liesOn } from './lies-on.ts';
import { ShopEntry } from './shop-entry.ts';

/**
 * The credentials of a transport, sorted by what they are for.
 */
export interface CredentialBook {
  /** Sellers, creators and partners. */
  readonly accounts: readonly ShopEntry[];
  readonly events: readonly EventCredentials<Region>[];
}

/**
 * Sorts credentials, after checking that every one is of the transport's side.
 *
 * @throws {@link RegionUnknownError} `region.unknown` for credentials that name no region
 * @throws {@link RegionMismatchError} `region.mismatch` for credentials, or a proved shop or asset, of the other side
 * @throws {@link ConfigurationError} `config.invalid` for something that is no credentials
 */
export function sortCredentials(
  region: Region,
  given: Credentials<Region> | readonly Credentials<Region>[] | undefined,
): CredentialBook {
  const all: readonly Credentials<Region>[] =
    given === undefined ? [] : Array.isArray(given) ? given : [given];
  const accounts: ShopEntry[] = [];
  const events: EventCredentials<Region>[] = [];
  for (const credentials of all) {
    assertSide(region, credentials);
    if (credentials.family === 'shop') {
      // A copy by spread loses the app, which is hidden from copies and logs.
      if (!credentials.app?.key || !credentials.app.secret || !credentials.tokens) refuse(region);
      if (credentials.userType !== undefined && !isUserType(credentials.userType)) refuse(region);
      accounts.push(new ShopEntry(credentials));
    } else if (credentials.family === 'business') {
      if (!credentials.accessToken || !Array.isArray(credentials.sources)) refuse(region);
      events.push(copyOfEvents(credentials));
    } else refuse(region);
  }
  return { accounts, events };
}

function assertSide(region: Region, credentials: Credentials<Region>): void {
  if (typeof credentials !== 'object' || credentials === null) refuse(region);
  assertRegion(credentials.region, "The credentials' region");
  if (credentials.region !== region) {
    throw new RegionMismatchError({
      region,
      message: `These credentials are for region '${credentials.region}', but this transport is of region '${region}'. Give each transport the credentials of its own side, such as grant.credentials('${region}').`,
    });
  }
  const proof = credentials.family === 'shop' ? credentials.proof : undefined;
  const foreign = [...(proof?.shops ?? []), ...(proof?.assets ?? [])].find((one) => !liesOn(one, region));
  if (foreign === undefined) return;
  throw new RegionMismatchError({
    region,
    message: `These credentials name region '${region}', but hold '${foreign.id}' of market '${foreign.market}'. Make them with grant.credentials('${region}'), which keeps only that side's shops and category assets.`,
  });
}

/** What was declared when the transport was made counts, whatever becomes of the list. */
function copyOfEvents({ region, accessToken, sources }: EventCredentials<Region>): EventCredentials<Region> {
  return hideSecrets(
    { specVersion: 'v1', family: 'business', region, accessToken, sources: Object.freeze([...sources]) },
    () => ({ family: 'business', region, sources }),
    ['accessToken'],
  );
}

function refuse(region: Region): never {
  throw new ConfigurationError({
    region,
    message:
      "Option 'credentials' takes what grant.credentials(region), shopCredentials(), partnerCredentials(), creatorCredentials() or eventCredentials() gave, one or a list of them.",
  });
}
