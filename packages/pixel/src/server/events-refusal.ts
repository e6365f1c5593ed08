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
 * @param single - whether the caller gave one event that is no list
 * @throws RequestInvalidError `request.invalid`
 */
export function assertEvents(
  events: readonly unknown[],
  region: Region,
  single: boolean,
): asserts events is readonly OpenedEvent[] {
  const wrong = events.flatMap((event, index) =>
    typeof event === 'object' && event !== null ? [] : [index],
  );
  refuseIssues(
    wrong.map((index) => ({ message: 'is not an event', path: ['data', index] })),
    region,
    single,
  );
}

/**
 * Stops if there is an issue. Places are told as the caller wrote the events, not as they travel.
 *
 * @param issues - with paths in the request as it travels
 * @param single - whether the caller gave one event that is no list
 * @throws RequestInvalidError `request.invalid`
 */
export function refuseIssues(
  issues: readonly SchemaIssue[],
  region: Region,
  single: boolean,
  cause?: unknown,
): void {
  if (issues.length === 0) return;
  const given = issues.map(({ message, path }) => ({ message, path: pathAsGiven(path, single) }));
  const shown = given.slice(0, 3).map(({ message, path }) => `${written(path)}${message}`);
  const more = given.length > shown.length ? `; and ${given.length - shown.length} more` : '';
  throw new RequestInvalidError({
    message: `Events cannot be sent: ${shown.join('; ')}${more}. Nothing was sent.`,
    issues: given,
    region,
    operation: eventsTrack.id,
    cause,
  });
}

/** Whether an error is about the events of a request, and not about something around them. */
export function isAboutEvents(error: unknown): error is RequestInvalidError {
  return (
    RequestInvalidError.isInstance(error) && error.issues.some(({ path }) => keyOf(path?.[0]) === 'data')
  );
}

function pathAsGiven(path: SchemaIssue['path'], single: boolean): PropertyKey[] {
  const keys = (path ?? []).map(keyOf) as PropertyKey[];
  if (keys[0] !== 'data') return keys;
  return keys.slice(single && keys.length > 1 ? 2 : 1);
}

function keyOf(step: PropertyKey | { readonly key: PropertyKey } | undefined): PropertyKey | undefined {
  return typeof step === 'object' ? step.key : step;
}

/** As in `[0].properties.value: `, or nothing for the whole. */
function written(path: readonly PropertyKey[]): string {
  const text = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  return text === '' ? '' : `${text.replace(/^\./, '')}: `;
}
