import type { Region } from '@twinshore/core';
import type { EventSource } from '../catalogue/event-source.ts';
import type { AppEvent } from './app-event.ts';
import type { CrmEvent } from './crm-event.ts';
import type { OfflineEvent } from './offline-event.ts';
import type { WebEvent } from './web-event.ts';

/**
 * The events of each source, about people of side `R`.
 *
 * @public
 */
export interface EventsBySource<R extends Region> {
  web: WebEvent<R>;
  app: AppEvent<R>;
  offline: OfflineEvent<R>;
  crm: CrmEvent<R>;
}

/**
 * The event of source `S`, about somebody of side `R`.
 *
 * @public
 */
export type EventOf<R extends Region, S extends EventSource> = EventsBySource<R>[S];
