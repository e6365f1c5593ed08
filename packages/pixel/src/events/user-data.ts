import type { Region, Resident } from '@twinshore/core';

/**
 * A personal text: plain, or a resident value of side `R`. A resident value of the other side does not compile
 * and is refused at run time.
 *
 * @public
 */
export type PersonalText<R extends Region> = string | Resident<R, string>;

/**
 * One personal text or several.
 *
 * @public
 */
export type PersonalTexts<R extends Region> = PersonalText<R> | readonly PersonalText<R>[];

/**
 * What the user allowed an iOS app to track. With `DENIED`, TikTok says that it does not use the personal data
 * of the event for tracking; it is still sent, so leave it out if your own promise to the user goes further.
 * Confidence: documented.
 *
 * @public
 */
export type AttStatus = 'AUTHORIZED' | 'DENIED' | 'NOT_DETERMINED' | 'RESTRICTED' | 'NOT_APPLICABLE';

/**
 * Who did it, for sources of every kind. Write values as you have them: they are normalised and hashed before
 * they leave. Values that are 64 hex digits count as hashed already. `null` counts as absent and is never sent, so
 * that fields of a Shop order fit as they are.
 *
 * `email` and `phone` are documented for every source. Names and places come from three independent clients and
 * are missing from the mirror of the reference (confidence: several).
 *
 * @public
 */
export interface UserData<R extends Region> {
  readonly email?: PersonalTexts<R> | null | undefined;
  /** International (`+12133734253`); national only with the option `defaultCountry`. */
  readonly phone?: PersonalTexts<R> | null | undefined;
  readonly first_name?: PersonalText<R> | null | undefined;
  readonly last_name?: PersonalText<R> | null | undefined;
  readonly zip_code?: PersonalText<R> | null | undefined;
  /** Sent readable, see the option `places`. */
  readonly city?: PersonalText<R> | null | undefined;
  /** Sent readable, see the option `places`. */
  readonly state?: PersonalText<R> | null | undefined;
  /** Sent readable, see the option `places`. */
  readonly country?: PersonalText<R> | null | undefined;
}

/**
 * The browser or device an event came from.
 *
 * @public
 */
export interface VisitorData<R extends Region> {
  /** Public IPv4 or IPv6 address, sent readable. */
  readonly ip?: PersonalText<R> | null | undefined;
  /** The `User-Agent` header as it came, sent readable. */
  readonly user_agent?: PersonalText<R> | null | undefined;
  /** BCP 47 tag, such as `en-GB`. */
  readonly locale?: string | null | undefined;
}

/**
 * Who visited a website.
 *
 * @public
 */
export interface WebUserData<R extends Region> extends UserData<R>, VisitorData<R> {
  /** Your own id of the user. See the option `externalIdCase`: tools disagree on capitals. */
  readonly external_id?: PersonalTexts<R> | null | undefined;
  /** The click id of the landing page's URL, as it came. It is valid as long as the ad's click window. */
  readonly ttclid?: PersonalText<R> | null | undefined;
  /** The value of the cookie `_ttp`. */
  readonly ttp?: PersonalText<R> | null | undefined;
}

/**
 * Who used an app.
 *
 * @public
 */
export interface AppUserData<R extends Region> extends UserData<R>, VisitorData<R> {
  /** iOS advertising id. */
  readonly idfa?: PersonalText<R> | null | undefined;
  /** iOS vendor id, sent readable. */
  readonly idfv?: PersonalText<R> | null | undefined;
  /** Google advertising id. */
  readonly gaid?: PersonalText<R> | null | undefined;
  readonly att_status?: AttStatus | undefined;
}

/**
 * Who bought in a shop or office.
 *
 * @public
 */
export interface OfflineUserData<R extends Region> extends UserData<R> {}

/**
 * Who stands in a CRM.
 *
 * @public
 */
export interface CrmUserData<R extends Region> extends UserData<R> {
  /** Your own id of the user. See the option `externalIdCase`: tools disagree on capitals. */
  readonly external_id?: PersonalTexts<R> | null | undefined;
}
