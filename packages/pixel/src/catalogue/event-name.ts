import type { AppEventName } from './app-events.ts';
import type { CustomEventName } from './custom-event-name.ts';
import type { DeprecatedEventName } from './deprecated-events.ts';
import type { PAGE_VIEW_EVENT } from './page-view-event.ts';
import type { RenamedEventName } from './renamed-events.ts';
import type { StandardEventName } from './standard-events.ts';

/**
 * What an event of each source may be called.
 *
 * - `web`, `app`: standard or custom
 * - `offline`: standard only
 * - `crm`: one source says custom only, another lists the web's standard events, so both are taken
 *
 * @public
 */
export interface EventNames {
  web: StandardEventName | typeof PAGE_VIEW_EVENT | DeprecatedEventName | RenamedEventName | CustomEventName;
  app: AppEventName | CustomEventName;
  offline: StandardEventName | DeprecatedEventName | RenamedEventName;
  crm: StandardEventName | RenamedEventName | CustomEventName;
}
