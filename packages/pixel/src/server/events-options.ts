import type { Clock, Logger, RequestOptions } from '@twinshore/core';
import type { EventSource } from '../catalogue/event-source.ts';
import type { IdentitySettings } from '../identity/identity-settings.ts';

/**
 * Whose events are sent, and how. Where sources disagree on a normalisation, {@link IdentitySettings} decides.
 *
 * @public
 */
export interface EventsOptions<S extends EventSource> extends IdentitySettings {
  readonly source: S;
  /** The pixel code, app id or event set id. It must be among the sources of the transport's event credentials. */
  readonly sourceId: string;
  /** Names your tool to TikTok, such as `MyShopPlatform`. */
  readonly partnerName?: string | undefined;
  /** Sends every event to the test view of Events Manager. Leave it out in production. */
  readonly testEventCode?: string | undefined;
  /**
   * Asks for limited data use for every event that does not say it itself; web and app sources only. Without it
   * the flag is not sent at all. @defaultValue not sent
   */
  readonly limitedDataUse?: boolean | undefined;
  /**
   * What happens to a value of `user` that cannot be used, such as a phone number of zeros. `omit` leaves that
   * value out, names it in the receipt and warns, so that one bad value never costs an event or a batch; `refuse`
   * sends nothing and throws. Bad values are never sent. @defaultValue 'omit'
   */
  readonly invalidIdentity?: 'omit' | 'refuse' | undefined;
  /**
   * What happens to `CompletePayment` and `SubmitForm`. `rename` sends `Purchase` and `Lead`; `keep` sends the old
   * name, for a site whose pixel still does, because events are matched by name too. @defaultValue 'rename'
   */
  readonly legacyNames?: 'rename' | 'keep' | undefined;
  /** The time of events that do not say theirs. @defaultValue the system's */
  readonly clock?: Clock | undefined;
  /** Takes warnings. They hold no personal data. @defaultValue the transport's */
  readonly logger?: Logger | undefined;
}

/**
 * What can be said about one call of `track`.
 *
 * @public
 */
export interface TrackOptions extends RequestOptions {
  /**
   * How often to try again after the first attempt. Repeating does no harm, because an event counts once under its
   * id; of app events no source says so. @defaultValue that of the transport; 0 for app events
   */
  readonly maxRetries?: number | undefined;
  /** Sends these events to the test view of Events Manager. */
  readonly testEventCode?: string | undefined;
}
