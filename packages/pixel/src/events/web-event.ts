import type { Region } from '@twinshore/core';
import type { EventNames } from '../catalogue/event-name.ts';
import type { EventMoment } from './event-moment.ts';
import type { WebUserData } from './user-data.ts';
import type { WebEventProperties } from './web-event-properties.ts';

/**
 * Something that happened on a website, to somebody of side `R`.
 *
 * @public
 */
export interface WebEvent<R extends Region> extends EventMoment {
  readonly event: EventNames['web'];
  readonly user?: WebUserData<R> | undefined;
  readonly properties?: WebEventProperties | undefined;
  readonly page: WebPage;
  /** Asks for limited data use; it has an effect only where the law of the place provides for it. */
  readonly limited_data_use?: boolean | undefined;
  readonly device?: WebDevice | undefined;
}

/**
 * The page it happened on.
 *
 * @public
 */
export interface WebPage {
  /** Full URL with its query. Keep personal data out of it: it is sent readable. */
  readonly url: string;
  readonly referrer?: string | undefined;
}

/**
 * The browser's client hints. Not in the reference; TikTok's own server template sends them. Confidence: once.
 *
 * @public
 */
export interface WebDevice {
  readonly architecture?: string | undefined;
  readonly bitness?: string | undefined;
  readonly browser_version_list?: readonly { readonly brand: string; readonly version: string }[] | undefined;
  readonly mobile?: boolean | undefined;
  readonly model?: string | undefined;
  readonly platform?: string | undefined;
  readonly platform_version?: string | undefined;
}
