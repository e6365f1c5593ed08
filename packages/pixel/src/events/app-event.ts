import type { Region } from '@twinshore/core';
import type { EventNames } from '../catalogue/event-name.ts';
import type { EventMoment } from './event-moment.ts';
import type { AppEventProperties } from './event-properties.ts';
import type { AppUserData } from './user-data.ts';

/**
 * Something that happened in an app, to somebody of side `R`. The app must be on TikTok's allow list.
 *
 * @public
 */
export interface AppEvent<R extends Region> extends EventMoment {
  readonly event: EventNames['app'];
  readonly user?: AppUserData<R> | undefined;
  readonly properties?: AppEventProperties | undefined;
  readonly app: EventApp;
  readonly ad?: EventAd | undefined;
  /** Asks for limited data use; it has an effect only where the law of the place provides for it. */
  readonly limited_data_use?: boolean | undefined;
}

/**
 * The app it happened in.
 *
 * @public
 */
export interface EventApp {
  /** The App Store's numeric id or the Android package name. */
  readonly app_id: string;
  readonly app_name?: string | undefined;
  readonly app_version?: string | undefined;
}

/**
 * The ad an app event is ascribed to.
 *
 * @public
 */
export interface EventAd {
  readonly callback?: string | undefined;
  readonly campaign_id?: string | undefined;
  readonly ad_id?: string | undefined;
  readonly creative_id?: string | undefined;
  readonly is_retargeting?: boolean | undefined;
  readonly attributed?: boolean | undefined;
  readonly attribution_type?: string | undefined;
  readonly attribution_provider?: string | undefined;
}
