import type { Region } from '@twinshore/core';
import type { EventNames } from '../catalogue/event-name.ts';
import type { EventMoment } from './event-moment.ts';
import type { OfflineEventProperties } from './event-properties.ts';
import type { OfflineUserData } from './user-data.ts';

/**
 * Something that happened away from websites and apps, to somebody of side `R`.
 *
 * @public
 */
export interface OfflineEvent<R extends Region> extends EventMoment {
  readonly event: EventNames['offline'];
  readonly user?: OfflineUserData<R> | undefined;
  readonly properties?: OfflineEventProperties | undefined;
}
