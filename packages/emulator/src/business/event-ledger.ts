import type { Region } from '@twinshore/core';
import { RENAMED_EVENTS } from '@twinshore/pixel';
import type { Knobs } from '../knobs/knobs.ts';

/**
 * What became of an event: counted, dropped as a duplicate, or joined with the one that the browser or the
 * server had sent before.
 *
 * @public
 */
export type EventOutcome = 'accepted' | 'duplicate' | 'merged';

/**
 * An event that the platform received.
 *
 * @public
 */
export interface ReceivedEvent {
  readonly number: number;
  /** Platform time of receipt: milliseconds since 1970. */
  readonly atMs: number;
  readonly region: Region;
  readonly sourceId: string;
  readonly source: string;
  /** Whether it came by the Events API or from a browser. */
  readonly channel: 'server' | 'pixel';
  readonly event: string;
  readonly eventId: string | undefined;
  readonly testEventCode: string | undefined;
  readonly outcome: EventOutcome;
  /** Fields that should have been hashed and were not. */
  readonly unhashed: readonly string[];
  /** The event as it came. */
  readonly payload: Readonly<Record<string, unknown>>;
}

/** An event about to be recorded. */
export type IncomingEvent = Omit<ReceivedEvent, 'number' | 'outcome'>;

/**
 * The events of one platform.
 */
export interface EventLedger {
  record(event: IncomingEvent, knobs: Knobs): ReceivedEvent;
  entries(): readonly ReceivedEvent[];
  clear(): void;
}

/** Makes an empty ledger. */
export function createEventLedger(): EventLedger {
  let received: ReceivedEvent[] = [];
  const kept = new Map<string, { readonly atMs: number; readonly channels: Set<string> }>();
  let count = 0;

  function judge(event: IncomingEvent, knobs: Knobs): EventOutcome {
    if (event.eventId === undefined) return 'accepted';
    const key = [event.sourceId, nameOf(event.event, knobs), event.eventId].join('\n');
    const first = kept.get(key);
    const ageSeconds = first === undefined ? Number.POSITIVE_INFINITY : (event.atMs - first.atMs) / 1000;
    if (first === undefined || ageSeconds >= knobs.eventDedupSeconds) {
      kept.set(key, { atMs: event.atMs, channels: new Set([event.channel]) });
      return 'accepted';
    }
    if (first.channels.has(event.channel) || ageSeconds >= knobs.eventMergeSeconds) return 'duplicate';
    first.channels.add(event.channel);
    return 'merged';
  }

  return {
    record(event, knobs) {
      count += 1;
      const entry = { ...event, number: count, outcome: judge(event, knobs) };
      received.push(entry);
      return entry;
    },
    entries: () => [...received],
    clear() {
      received = [];
      kept.clear();
    },
  };
}

function nameOf(event: string, knobs: Knobs): string {
  const renamed: Readonly<Record<string, string>> = RENAMED_EVENTS;
  return knobs.eventAliasesCountAsOne ? (renamed[event] ?? event) : event;
}
