import {
  assertRegion,
  type Call,
  ConfigurationError,
  type Region,
  RegionUnknownError,
  RequestInvalidError,
  type ResponseMeta,
  type SchemaIssue,
  type Transport,
} from '@twinshore/core';
import { openInput } from '@twinshore/core/internal';
import { EVENT_SOURCES, type EventSource } from '../catalogue/event-source.ts';
import { assertDeclaredSource } from '../family/assert-declared-source.ts';
import type { IdentitySettings } from '../identity/identity-settings.ts';
import { loadPhoneParser } from '../identity/load-phone-parser.ts';
import { eventsTrack } from '../operations/events-track.ts';
import type { Events } from './events.ts';
import type { EventsOptions, TrackOptions } from './events-options.ts';
import { eventNameReader } from './event-name-reader.ts';
import { prepareEvent } from './prepare-event.ts';
import type { OpenedEvent } from './prepared-event.ts';
import type { OmittedValue, TrackReceipt } from './track-receipt.ts';

/** More are refused by the platform as a whole. */
const MOST_EVENTS = 1000;

/**
 * Makes the sender of one event source's events, for the side of its transport.
 *
 * @throws RegionUnknownError `region.unknown` when the transport has no event credentials that declare the source
 * @throws ConfigurationError `config.invalid` for options that cannot work
 * @example
 * ```ts
 * const events = createEvents(transport, { source: 'web', sourceId: 'C4EXAMPLE' });
 * const receipt = await events.track({
 *   event: 'Purchase',
 *   user: { email: order.buyer_email },
 *   properties: { currency: 'USD', value: 19.9, order_id: order.id },
 *   page: { url: 'https://shop.example/thanks' },
 * });
 * ```
 * @public
 */
export function createEvents<R extends Region, const S extends EventSource>(
  transport: Transport<R>,
  options: EventsOptions<S>,
): Events<R, S> {
  const { source, sourceId, limitedDataUse } = options;
  const { region, residency } = transport;
  assertOptions(options);
  assertDeclared(transport, sourceId);
  const logger = options.logger ?? residency.logger;
  const readName = eventNameReader(source, options.legacyNames ?? 'rename', logger);
  const clock = options.clock ?? { now: () => Date.now() };
  const strict = options.invalidIdentity === 'refuse';

  async function send(events: unknown, trackOptions: TrackOptions): Promise<Outcome<R>> {
    const { testEventCode = options.testEventCode, ...requestOptions } = trackOptions;
    const given: readonly unknown[] = Array.isArray(events) ? events : [events];
    assertCount(given.length, region);
    // The whole input first: data of the other side is refused before anything of it is hashed.
    const opened = openInput(given, region, eventsTrack.id) as readonly OpenedEvent[];
    const settings = await withPhoneParser(options);
    const preparation = { side: { region, residency }, settings, readName, clock, limitedDataUse, strict };
    const prepared = opened.map((event, index) => prepareEvent(event, index, preparation));
    refuseIssues(prepared.flatMap(({ issues }) => issues), region);
    const omitted = prepared.flatMap((event) => event.omitted);
    for (const value of omitted) warnOmitted(value);

    const input = {
      event_source: source,
      event_source_id: sourceId,
      ...(testEventCode === undefined ? {} : { test_event_code: testEventCode }),
      ...(options.partnerName === undefined ? {} : { partner_name: options.partnerName }),
      data: prepared.map(({ wire }) => wire),
    };
    // Its form depends on the source and is checked by the operation's schema.
    const { response } = await transport.send(eventsTrack, input as never, requestOptions).withResponse();
    const event_ids = prepared.map(({ wire }) => wire.event_id);
    const { requestId: request_id } = response;
    const data = { region, region_basis: 'declared', accepted: event_ids.length, event_ids, request_id, omitted } as const;
    return { data, response };
  }

  function warnOmitted({ event_index, field, refusal }: OmittedValue): void {
    const message = `A value of 'user.${field}' cannot be used (${refusal}) and was left out.`;
    logger?.log({ level: 'warn', event: 'events.identity_omitted', message, fields: { event_index, field, refusal } });
  }

  return Object.freeze({
    specVersion: 'v1' as const,
    region,
    source,
    sourceId,
    track: (events: unknown, trackOptions: TrackOptions = {}) => asCall(send(events, trackOptions)),
  });
}

interface Outcome<R extends Region> {
  readonly data: TrackReceipt<R>;
  readonly response: ResponseMeta;
}

function asCall<R extends Region>(outcome: Promise<Outcome<R>>): Call<TrackReceipt<R>> {
  const call = outcome.then(({ data }) => data);
  const withResponse = (): Promise<Outcome<R>> => {
    // Whoever asks for the response learns of a failure there.
    call.catch(() => {});
    return outcome;
  };
  return Object.assign(call, { withResponse });
}

function assertOptions({ source, sourceId, limitedDataUse }: EventsOptions<EventSource>): void {
  if (!EVENT_SOURCES.includes(source)) {
    const message = `'${String(source)}' is no kind of event source. Use one of ${EVENT_SOURCES.join(', ')}.`;
    throw new ConfigurationError({ message });
  }
  if (typeof sourceId !== 'string' || sourceId === '') {
    throw new ConfigurationError({ message: "'sourceId' is missing. Pass the pixel code, app id or event set id." });
  }
  if (limitedDataUse !== undefined && source !== 'web' && source !== 'app') {
    const message = `'limitedDataUse' exists for web and app sources only, not for '${source}'. Leave it out.`;
    throw new ConfigurationError({ message });
  }
}

function assertDeclared(transport: Transport<Region>, sourceId: string): void {
  const { region } = transport;
  assertRegion(region, "The transport's region");
  const own = transport.describe().credentials.filter((credentials) => credentials.family === 'business');
  if (own.length === 0) {
    throw new RegionUnknownError({
      message: `The transport of side '${region}' has no event credentials, so nothing says where event source '${sourceId}' lies. Give it eventCredentials({ region: '${region}', accessToken, sources: ['${sourceId}'] }).`,
      region,
    });
  }
  // A transport that does not tell its sources has them checked when it sends.
  if (own.every(({ sources }) => sources === undefined)) return;
  assertDeclaredSource(sourceId, own.flatMap(({ sources }) => sources ?? []), region, eventsTrack.id);
}

function assertCount(count: number, region: Region): void {
  if (count >= 1 && count <= MOST_EVENTS) return;
  const message = `${count} events were given. Send 1 to ${MOST_EVENTS} at once; more are refused as a whole.`;
  throw new RequestInvalidError({ message, issues: [{ message, path: [] }], region, operation: eventsTrack.id });
}

function refuseIssues(issues: readonly SchemaIssue[], region: Region): void {
  const [first] = issues;
  if (first === undefined) return;
  const places = issues.map(({ message, path }) => `${path?.join('.') ?? ''}: ${message}`).slice(0, 3);
  const more = issues.length > places.length ? ` (and ${issues.length - places.length} more)` : '';
  throw new RequestInvalidError({
    message: `Events cannot be sent: ${places.join('; ')}${more}. Nothing was sent.`,
    issues,
    region,
    operation: eventsTrack.id,
  });
}

async function withPhoneParser(settings: IdentitySettings): Promise<IdentitySettings> {
  if (settings.defaultCountry === undefined || settings.phoneParser !== undefined) return settings;
  return { ...settings, phoneParser: await loadPhoneParser() };
}
