import type { Region, RequestOptions, Transport } from '@twinshore/core';
import { openInput } from '@twinshore/core/internal';
import type { EventSource } from '../catalogue/event-source.ts';
import type { IdentitySettings } from '../identity/identity-settings.ts';
import { loadPhoneParser } from '../identity/load-phone-parser.ts';
import { eventsTrack } from '../operations/events-track.ts';
import { asCall, type Outcome } from './as-call.ts';
import { assertEventsOptions } from './assert-events-options.ts';
import { rememberEventIds } from './event-ids-of.ts';
import { eventNameReader } from './event-name-reader.ts';
import type { Events } from './events.ts';
import type { EventsOptions, TrackOptions } from './events-options.ts';
import { assertEventCount, assertEvents, isAboutEvents, refuseIssues } from './events-refusal.ts';
import { prepareEvent } from './prepare-event.ts';
import type { OmittedValue, TrackReceipt } from './track-receipt.ts';

/**
 * Makes the sender of one event source's events, for the side of its transport.
 *
 * @throws RegionUnknownError `region.unknown` when the transport has no event credentials that declare the source
 * @throws RegionMismatchError `region.mismatch` when the transport's endpoints are of another side than it says
 * @throws ConfigurationError `config.invalid` for options that cannot work
 * @example
 * ```ts
 * const events = createEvents(transport, { source: 'web', sourceId: 'C4EXAMPLE' });
 * const receipt = await events.track({
 *   event: 'Purchase',
 *   user: { email: order.buyer_email },
 *   properties: { currency: 'USD', value: Number(order.payment?.total_amount), order_id: order.id },
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
  assertEventsOptions(transport, options);
  const logger = options.logger ?? residency.logger;
  const readName = eventNameReader(source, options.legacyNames ?? 'rename', logger);
  const clock = options.clock ?? { now: () => Date.now() };
  const strict = options.invalidIdentity === 'refuse';

  async function send(events: unknown, trackOptions: TrackOptions): Promise<Outcome<TrackReceipt<R>>> {
    const { testEventCode = options.testEventCode, ...requestOptions } = {
      ...onceForApps(source),
      ...trackOptions,
    };
    const single = !Array.isArray(events);
    const given: readonly unknown[] = single ? [events] : (events as readonly unknown[]);
    assertEventCount(given.length, region);
    // The whole input first: data of the other side is refused before anything of it is hashed.
    const opened = openInput(given, region, eventsTrack.id) as readonly unknown[];
    assertEvents(opened, region, single);
    const settings = await withPhoneParser(options);
    const preparation = { side: { region, residency }, settings, readName, clock, limitedDataUse, strict };
    const prepared = opened.map((event, index) => prepareEvent(event, index, preparation));
    refuseIssues(
      prepared.flatMap(({ issues }) => issues),
      region,
      single,
    );
    const omitted = prepared.flatMap((event) => event.omitted);
    for (const value of omitted) warnOmitted(value);

    const input = {
      event_source: source,
      event_source_id: sourceId,
      ...(testEventCode === undefined ? {} : { test_event_code: testEventCode }),
      ...(options.partnerName === undefined ? {} : { partner_name: options.partnerName }),
      data: prepared.map(({ wire }) => wire),
    };
    const event_ids = prepared.map(({ wire }) => wire.event_id);
    const response = await deliver(input, requestOptions, event_ids, single);
    const { requestId: request_id } = response;
    const data = {
      region,
      region_basis: 'declared',
      accepted: event_ids.length,
      event_ids,
      request_id,
      omitted,
    } as const;
    return { data, response };
  }

  async function deliver(
    input: object,
    requestOptions: RequestOptions,
    eventIds: readonly string[],
    single: boolean,
  ) {
    try {
      // The form of the input depends on the source and is checked by the operation's schema.
      const { response } = await transport.send(eventsTrack, input as never, requestOptions).withResponse();
      return response;
    } catch (reason) {
      const error = asGiven(reason, single);
      rememberEventIds(error, eventIds);
      throw error;
    }
  }

  /** The schema knows the request that travels; whoever called knows the events they wrote. */
  function asGiven(reason: unknown, single: boolean): unknown {
    if (!isAboutEvents(reason)) return reason;
    try {
      return refuseIssues(reason.issues, region, single, reason);
    } catch (error) {
      return error;
    }
  }

  function warnOmitted({ event_index, field, refusal }: OmittedValue): void {
    const message = `A value of 'user.${field}' cannot be used (${refusal}) and was left out.`;
    logger?.log({
      level: 'warn',
      event: 'events.identity_omitted',
      message,
      fields: { event_index, field, refusal },
    });
  }

  return Object.freeze({
    specVersion: 'v1' as const,
    region,
    source,
    sourceId,
    track: (events: unknown, trackOptions: TrackOptions = {}) => asCall(send(events, trackOptions)),
  });
}

async function withPhoneParser(settings: IdentitySettings): Promise<IdentitySettings> {
  if (settings.defaultCountry === undefined || settings.phoneParser !== undefined) return settings;
  return { ...settings, phoneParser: await loadPhoneParser() };
}

/** No source says that the ids of app events are compared, so a repeated one might count twice. */
function onceForApps(source: EventSource): TrackOptions {
  return source === 'app' ? { maxRetries: 0 } : {};
}
