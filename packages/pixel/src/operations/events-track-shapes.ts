import type { Region } from '@twinshore/core';
import type { AppEvent } from '../events/app-event.ts';
import type { CrmEvent } from '../events/crm-event.ts';
import type { OfflineEvent } from '../events/offline-event.ts';
import type { WebEvent } from '../events/web-event.ts';

/**
 * Input and output of `events.track` by side. The people of the input live on its side.
 *
 * @public
 */
export interface EventsTrackShapes {
  us: { input: EventsTrackInput<'us'>; output: EventsTrackOutput };
  global: { input: EventsTrackInput<'global'>; output: EventsTrackOutput };
}

/**
 * A request of `events.track`, as it travels: values of `user` are normalised and hashed already. `createEvents`
 * makes it from events as you have them.
 *
 * @public
 */
export type EventsTrackInput<R extends Region> =
  | (TrackedEvents & { readonly event_source: 'web'; readonly data: readonly Tracked<WebEvent<R>>[] })
  | (TrackedEvents & { readonly event_source: 'app'; readonly data: readonly Tracked<AppEvent<R>>[] })
  | (TrackedEvents & { readonly event_source: 'offline'; readonly data: readonly Tracked<OfflineEvent<R>>[] })
  | (TrackedEvents & { readonly event_source: 'crm'; readonly data: readonly Tracked<CrmEvent<R>>[] });

/**
 * What a request of `events.track` says beside its events.
 *
 * @public
 */
export interface TrackedEvents {
  /** The pixel code, app id or event set id. */
  readonly event_source_id: string;
  /** Sends the events to the test view of Events Manager instead of counting them. */
  readonly test_event_code?: string | undefined;
  /** Names the tool that sends, such as `MyShopPlatform`. */
  readonly partner_name?: string | undefined;
}

/**
 * An event that has its moment and id, and a user without `null`, which is never sent.
 *
 * @public
 */
export type Tracked<E extends { readonly user?: object | undefined }> = Omit<E, 'user'> & {
  /** Unix time in seconds. */
  readonly event_time: number;
  readonly event_id: string;
  readonly user?: TrackedUser<NonNullable<E['user']>> | undefined;
};

/**
 * The user of an event, as it travels.
 *
 * @public
 */
export type TrackedUser<U extends object> = { readonly [K in keyof U]: Exclude<U[K], null> };

/**
 * What `events.track` answers: nothing that is documented.
 *
 * @public
 */
export type EventsTrackOutput = Readonly<Record<string, unknown>>;
