import { type Region, RequestInvalidError, type SchemaIssue } from '@twinshore/core';
import { eventsTrack } from '../operations/events-track.ts';
import type { OpenedEvent } from './prepared-event.ts';

/** The platform refuses more as a whole. */
const MOST_EVENTS = 1000;

/**
 * Stops unless as many events were given as one request may hold.
 *
 * @throws RequestInvalidError `request.invalid`
 */
export function assertEventCount(count: number, region: Region): void {
  if (count >= 1 && count <= MOST_EVENTS) return;
  const message = `${count} events were given. Send 1 to ${MOST_EVENTS} at once; more are refused as a whole.`;
  throw new RequestInvalidError({
    message,
    issues: [{ message, path: [] }],
    region,
    operation: eventsTrack.id,
  });
}

/**
 * Stops unless every event is an object.
 *
 * @throws RequestInvalidError `request.invalid`
 */
export function assertEvents(
  events: readonly unknown[],
  region: Region,
): asserts events is readonly OpenedEvent[] {
  const wrong = events.flatMap((event, index) =>
    typeof event === 'object' && event !== null ? [] : [index],
  );
  refuseIssues(
    wrong.map((index) => ({ message: 'is not an event', path: ['data', index] })),
    region,
  );
}

/**
 * Stops if there is an issue.
 *
 * @throws RequestInvalidError `request.invalid`
 */
export function refuseIssues(issues: readonly SchemaIssue[], region: Region): void {
  if (issues.length === 0) return;
  const shown = issues
    .slice(0, 3)
    .map(({ message, path }) => `${path?.map(String).join('.') ?? ''}: ${message}`);
  const more = issues.length > shown.length ? `; and ${issues.length - shown.length} more` : '';
  throw new RequestInvalidError({
    message: `Events cannot be sent: ${shown.join('; ')}${more}. Nothing was sent.`,
    issues,
    region,
    operation: eventsTrack.id,
  });
}
