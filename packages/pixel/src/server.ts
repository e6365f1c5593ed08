export { businessFamily } from './family/business-family.ts';
export { BUSINESS_RETURN_CODES, type ReturnCodeFact } from './family/business-return-codes-table.ts';
export { eventsTrack } from './operations/events-track.ts';
export type {
  EventsTrackInput,
  EventsTrackOutput,
  EventsTrackShapes,
  Tracked,
  TrackedEvents,
} from './operations/events-track-shapes.ts';
export { PIXEL_OPERATIONS } from './operations/pixel-operations.ts';
export { createEvents } from './server/create-events.ts';
export { eventIdsOf } from './server/event-ids-of.ts';
export type { Events } from './server/events.ts';
export type { EventsOptions, TrackOptions } from './server/events-options.ts';
export type { OmittedValue, TrackReceipt } from './server/track-receipt.ts';
