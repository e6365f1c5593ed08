/**
 * Where events happened. Each source has its own kind of id: `web` a pixel code, `app` an app id, `offline` and
 * `crm` an event set id.
 *
 * @public
 */
export const EVENT_SOURCES = ['web', 'app', 'offline', 'crm'] as const;

/**
 * One of the four kinds of event source of the Events API 2.0.
 *
 * @public
 */
export type EventSource = (typeof EVENT_SOURCES)[number];
