import { APP_EVENTS } from './app-events.ts';
import { CUSTOM_EVENT_NAME } from './custom-event-name.ts';
import { DEPRECATED_EVENTS } from './deprecated-events.ts';
import type { EventSource } from './event-source.ts';
import { PAGE_VIEW_EVENT } from './page-view-event.ts';
import { PLATFORM_EVENTS } from './platform-events.ts';
import { RENAMED_EVENTS } from './renamed-events.ts';
import { RESERVED_NAMES } from './reserved-names.ts';
import { STANDARD_EVENTS } from './standard-events.ts';

/**
 * What became of an event's name.
 *
 * - `standard`: known, sent as it is
 * - `deprecated`: known and on its way out, sent as it is
 * - `renamed`: an old name; `name` is the present one
 * - `custom`: a name of your own; `resembles` is a standard name that differs in capitals only, which is how a
 *   standard event gets lost
 * - `refused`: may not be sent; `reason` says why and what to use instead
 *
 * @public
 */
export type ResolvedEventName =
  | { readonly status: 'standard' | 'deprecated' | 'renamed'; readonly name: string }
  | { readonly status: 'custom'; readonly name: string; readonly resembles: string | undefined }
  | { readonly status: 'refused'; readonly reason: string };

/**
 * Reads an event's name as its source does.
 *
 * @public
 */
export function resolveEventName(source: EventSource, name: string): ResolvedEventName {
  const appEvents: readonly string[] = APP_EVENTS;
  const platformEvents: readonly string[] = PLATFORM_EVENTS;
  if (platformEvents.includes(name)) {
    return refuse(`'${name}' is sent by TikTok's own code only. Choose another name`);
  }
  if (source === 'app') {
    return appEvents.includes(name) ? { status: 'standard', name } : custom(name, appEvents);
  }
  if (Object.hasOwn(STANDARD_EVENTS, name) || (source === 'web' && name === PAGE_VIEW_EVENT)) {
    return { status: 'standard', name };
  }
  const renamed: Readonly<Record<string, string>> = RENAMED_EVENTS;
  if (Object.hasOwn(renamed, name)) return { status: 'renamed', name: renamed[name] as string };
  if (source !== 'crm' && Object.hasOwn(DEPRECATED_EVENTS, name)) return { status: 'deprecated', name };
  const reserved: Readonly<Record<string, string>> = RESERVED_NAMES;
  if (Object.hasOwn(reserved, name)) {
    return refuse(
      `'${name}' is reserved and counted as '${reserved[name]}'. Send '${reserved[name]}', or choose another name`,
    );
  }
  const standard = [...Object.keys(STANDARD_EVENTS), ...(source === 'web' ? [PAGE_VIEW_EVENT] : [])];
  if (source === 'offline') {
    return refuse(`an offline source takes standard events only: ${standard.join(', ')}`);
  }
  return custom(name, standard);
}

function custom(name: string, standard: readonly string[]): ResolvedEventName {
  if (!CUSTOM_EVENT_NAME.test(name)) {
    return refuse(
      'a custom name has 1 to 50 characters, begins with a letter and holds only letters, digits, _ and -',
    );
  }
  const resembles = standard.find((known) => known.toLowerCase() === name.toLowerCase());
  return { status: 'custom', name, resembles };
}

function refuse(reason: string): ResolvedEventName {
  return { status: 'refused', reason };
}
