import { EVENT_SOURCES, type EventSource as SourceKind } from '@twinshore/pixel';
import { Refusal } from '../gateway/refusal.ts';
import type { EventSource } from '../world/event-source.ts';
import type { World } from '../world/world.ts';
import { eventFault, unhashedFields } from './check-event.ts';

const MOST_EVENTS = 1000;

/** What the answer to a request of events says. */
export interface TrackAnswer {
  readonly code: 0 | 20001;
  readonly message: string;
}

/**
 * Takes a request of events: all of them, or none when one is wrong, unless the knob says otherwise.
 *
 * @param sources - what the token may send for
 */
export function trackEvents(world: World, sources: readonly EventSource[], body: unknown): TrackAnswer {
  const { event_source: kind, event_source_id: id, data, test_event_code: testCode } = asFields(body);
  if (!isSourceKind(kind))
    throw new Refusal(40002, `event_source: Must be one of ${EVENT_SOURCES.join(', ')}.`);
  if (typeof id !== 'string' || id === '')
    throw new Refusal(40002, 'event_source_id: Missing data for required field.');
  const source = sources.find((one) => one.id === id && one.kind === kind);
  if (source === undefined) {
    throw new Refusal(
      40001,
      `No permission to operate pixel code: ${id}. You must be an admin or operator of this advertiser account.`,
    );
  }
  if (!Array.isArray(data) || data.length === 0)
    throw new Refusal(40002, 'data: Missing data for required field.');
  if (data.length > MOST_EVENTS) throw new Refusal(40002, `data: Longer than maximum length ${MOST_EVENTS}.`);

  const knobs = world.knobs.of(source.region);
  const faults = data.map((event) => eventFault(kind, event, knobs, world.clock.seconds()));
  const first = faults.findIndex((fault) => fault !== undefined);
  if (first !== -1 && knobs.invalidEvent === 'reject-all')
    throw new Refusal(40002, `data.${first}${faults[first]}`);

  data.forEach((event, index) => {
    if (faults[index] !== undefined) return;
    const payload = asFields(event);
    world.events.record(
      {
        atMs: world.clock.now(),
        region: source.region,
        sourceId: id,
        source: kind,
        channel: 'server',
        event: String(payload.event),
        eventId: typeof payload.event_id === 'string' ? payload.event_id : undefined,
        testEventCode: typeof testCode === 'string' ? testCode : undefined,
        unhashed: unhashedFields(payload),
        payload,
      },
      knobs,
    );
  });
  return first === -1
    ? { code: 0, message: 'OK' }
    : { code: 20001, message: `Partial success: data.${first}${faults[first]}` };
}

function asFields(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Refusal(40002, 'The request body is not a JSON object.');
  }
  return value as Record<string, unknown>;
}

function isSourceKind(value: unknown): value is SourceKind {
  return (EVENT_SOURCES as readonly unknown[]).includes(value);
}
