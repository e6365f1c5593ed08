import { defineOperation } from '@twinshore/core';
import { businessFamily } from '../family/business-family.ts';
import { IDENTITY_FIELDS } from '../identity/identity-field.ts';
import { IDENTITY_LABELS } from '../identity/identity-labels.ts';
import type { EventsTrackShapes } from './events-track-shapes.ts';

/**
 * Sends up to 1000 events of one source. More are refused as a whole; TikTok advises to send each event at once.
 *
 * The host is the same for both sides today. The side of an event source is declared in `eventCredentials`,
 * because neither a pixel code nor a token shows it.
 *
 * @public
 */
export const eventsTrack = defineOperation<EventsTrackShapes>({
  id: 'events.track',
  summary: 'Report what people did on a website, in an app, in a shop or in a CRM.',
  family: businessFamily,
  surface: 'business.api',
  method: 'POST',
  // Without the last slash the answer is a plain text 404.
  path: '/open_api/v1.3/event/track/',
  identifier: 'none',
  authentication: 'token',
  availability: {
    us: { available: true, confidence: 'documented' },
    global: { available: true, confidence: 'documented' },
  },
  schemas: async () => {
    const { eventsTrackInputSchema: input, eventsTrackOutputSchema: output } = await import(
      './events-track.schema.ts'
    );
    return { us: { input, output }, global: { input, output } };
  },
  // It may be repeated: every event carries an id under which it counts once for 48 hours.
  effect: 'read',
  rateLimit: { limit: 1000, intervalSeconds: 1, scope: 'app', confidence: 'documented' },
  labels: {
    request: IDENTITY_FIELDS.map((field) => ({
      path: `data[].user.${field}`,
      label: IDENTITY_LABELS[field],
    })),
    response: [],
  },
  provenance: {
    source: "a mirror of the reference of /event/track/, TikTok's server template, the API's rate-limit page",
    observed: '2026-08',
    confidence: 'documented',
  },
});
