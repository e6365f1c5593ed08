import type { Region } from '../regions/region.ts';

/**
 * Keeps events until they were delivered.
 *
 * @public
 */
export interface EventQueue {
  /** Must have kept the events durably when it resolves. */
  push(region: Region, events: readonly QueuedEvent[]): Promise<void>;
  /** Hands out up to `limit` events of a region, oldest first, hidden from others for `leaseMs` milliseconds. */
  take(region: Region, limit: number, leaseMs: number): Promise<readonly QueuedEvent[]>;
  /** Forgets events that were delivered or given up. */
  acknowledge(region: Region, ids: readonly string[]): Promise<void>;
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
