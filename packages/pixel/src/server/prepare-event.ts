import type { Clock } from '@twinshore/core';
import { createEventId } from '../catalogue/create-event-id.ts';
import { IDENTITY_REFUSALS } from '../identity/identity-refusal.ts';
import type { IdentitySettings } from '../identity/identity-settings.ts';
import type { EventNameReader } from './event-name-reader.ts';
import { type PersonsSide, prepareUser } from './prepare-user.ts';
import type { OpenedEvent, PreparedEvent } from './prepared-event.ts';

/**
 * What events are prepared with.
 */
export interface Preparation {
  readonly side: PersonsSide;
  readonly settings: IdentitySettings;
  readonly readName: EventNameReader;
  readonly clock: Clock;
  readonly limitedDataUse: boolean | undefined;
  /** Whether a value that cannot be used is an issue instead of being left out. */
  readonly strict: boolean;
}

/**
 * Gives an event its name, time and id, and its user the form of the wire.
 *
 * @param index - its place in the list that was given
 */
export function prepareEvent(opened: OpenedEvent, index: number, preparation: Preparation): PreparedEvent {
  const { side, settings, readName, clock, limitedDataUse, strict } = preparation;
  const omitted: PreparedEvent['omitted'][number][] = [];
  const issues: PreparedEvent['issues'][number][] = [];
  const { event, event_time, event_id, user, ...rest } = opened;

  const name = typeof event === 'string' ? readName(event) : { name: event };
  if ('refusal' in name) issues.push({ message: `${name.refusal}`, path: ['data', index, 'event'] });

  const isObject = typeof user === 'object' && user !== null && !Array.isArray(user);
  const wireUser = isObject
    ? prepareUser(user, settings, side, (field, refusal) => {
        if (strict)
          issues.push({ message: `${IDENTITY_REFUSALS[refusal]}`, path: ['data', index, 'user', field] });
        else omitted.push({ event_index: index, field, refusal });
      })
    : user;

  // An absent id is made up; a wrong one, such as a number, is left for the schema to refuse.
  const id = (event_id ?? createEventId()) as string;
  const wire = {
    event: name.name,
    event_time: event_time ?? Math.floor(clock.now() / 1000),
    event_id: id,
    ...(wireUser === undefined ? {} : { user: wireUser }),
    ...(limitedDataUse === undefined ? {} : { limited_data_use: limitedDataUse }),
    ...defined(rest),
  };
  return { wire, omitted, issues };
}

function defined(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
