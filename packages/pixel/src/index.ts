export { APP_EVENTS, type AppEventName } from './catalogue/app-events.ts';
export { createEventId } from './catalogue/create-event-id.ts';
export { APP_ONLY_CURRENCIES, type AppCurrency, CURRENCIES, type Currency } from './catalogue/currencies.ts';
export { CUSTOM_EVENT_NAME, type CustomEventName, isCustomEventName } from './catalogue/custom-event-name.ts';
export { DEPRECATED_EVENTS, type DeprecatedEventName } from './catalogue/deprecated-events.ts';
export type { EventNames } from './catalogue/event-name.ts';
export { EVENT_SOURCES, type EventSource } from './catalogue/event-source.ts';
export { PAGE_VIEW_EVENT } from './catalogue/page-view-event.ts';
export { PLATFORM_EVENTS } from './catalogue/platform-events.ts';
export { RENAMED_EVENTS, type RenamedEventName } from './catalogue/renamed-events.ts';
export { RESERVED_NAMES } from './catalogue/reserved-names.ts';
export { type ResolvedEventName, resolveEventName } from './catalogue/resolve-event-name.ts';
export {
  STANDARD_EVENTS,
  type StandardEventFact,
  type StandardEventName,
} from './catalogue/standard-events.ts';
export type { AppEvent, EventAd, EventApp } from './events/app-event.ts';
export type { CrmEvent, EventLead } from './events/crm-event.ts';
export type { EventMoment } from './events/event-moment.ts';
export type { EventOf, EventsBySource } from './events/event-of.ts';
export type {
  AppEventProperties,
  ContentType,
  EventContent,
  EventProperties,
  OfflineEventProperties,
} from './events/event-properties.ts';
export type { OfflineEvent } from './events/offline-event.ts';
export type { TravelProperties } from './events/travel-properties.ts';
export type {
  AppUserData,
  AttStatus,
  CrmUserData,
  OfflineUserData,
  PersonalText,
  PersonalTexts,
  UserData,
  VisitorData,
  WebUserData,
} from './events/user-data.ts';
export type { VehicleProperties } from './events/vehicle-properties.ts';
export type { WebDevice, WebEvent, WebPage } from './events/web-event.ts';
export type { WebEventProperties } from './events/web-event-properties.ts';
