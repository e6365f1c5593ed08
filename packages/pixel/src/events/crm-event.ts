import type { Region } from '@twinshore/core';
import type { EventNames } from '../catalogue/event-name.ts';
import type { EventMoment } from './event-moment.ts';
import type { EventProperties } from './event-properties.ts';
import type { CrmUserData } from './user-data.ts';

/**
 * A step of a lead in a CRM, about somebody of side `R`.
 *
 * @public
 */
export interface CrmEvent<R extends Region> extends EventMoment {
  readonly event: EventNames['crm'];
  readonly user?: CrmUserData<R> | undefined;
  readonly properties?: EventProperties | undefined;
  readonly lead: EventLead;
}

/**
 * The lead it is about.
 *
 * @public
 */
export interface EventLead {
  /** TikTok's id of the lead, a string of digits. */
  readonly lead_id: string;
  /** The name of the CRM. */
  readonly lead_event_source?: string | undefined;
}
