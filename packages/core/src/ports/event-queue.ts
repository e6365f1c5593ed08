import type { Region } from '../regions/region.ts';

/**
 * Keeps events until they were delivered.
 *
 * @typeParam R - the sides whose events it keeps
 * @public
 */
export interface EventQueue<R extends Region = Region> {
  /** The only side whose events it keeps. Absent: both, kept apart by the argument. */
  readonly region?: Region | undefined;
  /** Must have kept the events durably when it resolves. */
  push(region: R, events: readonly QueuedEvent[]): Promise<void>;
  /** Hands out up to `limit` events of a region, oldest first, hidden from others for `leaseMs` milliseconds. */
  take(region: R, limit: number, leaseMs: number): Promise<readonly QueuedEvent[]>;
  /** Forgets events that were delivered or given up. */
  acknowledge(region: R, ids: readonly string[]): Promise<void>;
}

/**
 * An event that waits.
 *
 * @public
 */
export interface QueuedEvent {
  readonly id: string;
  readonly payload: string;
}
