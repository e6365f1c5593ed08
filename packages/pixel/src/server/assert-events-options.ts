import {
  assertRegion,
  ConfigurationError,
  type Region,
  RegionMismatchError,
  RegionUnknownError,
  type Transport,
} from '@twinshore/core';
import { EVENT_SOURCES, type EventSource } from '../catalogue/event-source.ts';
import { eventsTrack } from '../operations/events-track.ts';
import { assertDeclaredSource } from './assert-declared-source.ts';
import type { EventsOptions } from './events-options.ts';

/**
 * Stops unless the options can work and the transport's credentials declare the event source.
 *
 * @throws ConfigurationError `config.invalid`
 * @throws RegionUnknownError `region.unknown`
 * @throws RegionMismatchError `region.mismatch` for a transport whose endpoints are of the other side
 */
export function assertEventsOptions(transport: Transport<Region>, options: EventsOptions<EventSource>): void {
  const { source, sourceId, limitedDataUse } = options;
  if (!EVENT_SOURCES.includes(source)) {
    const message = `'${String(source)}' is no kind of event source. Use one of ${EVENT_SOURCES.join(', ')}.`;
    throw new ConfigurationError({ message });
  }
  if (typeof sourceId !== 'string' || sourceId === '') {
    throw new ConfigurationError({
      message: "'sourceId' is missing. Pass the pixel code, app id or event set id.",
    });
  }
  if (limitedDataUse !== undefined && source !== 'web' && source !== 'app') {
    const message = `'limitedDataUse' exists for web and app sources only, not for '${source}'. Leave it out.`;
    throw new ConfigurationError({ message });
  }
  assertDeclared(transport, sourceId);
}

type OfSide = Pick<Transport<Region>, 'region'>;

/** A transport whose label was exchanged still sends to its own side's hosts. */
function assertOneSide({ region, endpoints }: OfSide & { readonly endpoints?: OfSide }): void {
  if (endpoints === undefined || endpoints.region === region) return;
  throw new RegionMismatchError({
    message: `The transport says it is of side '${region}' and its endpoints are of side '${endpoints.region}'. Pass a transport as it was made, not one put together of two.`,
    region,
  });
}

function assertDeclared(transport: Transport<Region>, sourceId: string): void {
  const { region } = transport;
  assertRegion(region, "The transport's region");
  assertOneSide(transport);
  const own = transport.describe().credentials.filter(({ family }) => family === eventsTrack.family.id);
  if (own.length === 0) {
    throw new RegionUnknownError({
      message: `The transport of side '${region}' has no event credentials, so nothing says where event source '${sourceId}' lies. Give it eventCredentials({ region: '${region}', accessToken, sources: ['${sourceId}'] }).`,
      region,
    });
  }
  // A transport that does not tell its sources has them checked when it sends.
  if (own.every(({ sources }) => sources === undefined)) return;
  const declared = own.flatMap(({ sources }) => sources ?? []);
  assertDeclaredSource(sourceId, declared, region, eventsTrack.id);
}
