import { eventCredentials } from '@twinshore/core';
import { createEvents } from '@twinshore/pixel/server';
import { createUsTransport } from '@twinshore/transport-us';
import { createPurchases, PIXEL_CODE } from '../../documents/event.mjs';
import { ACCESS_TOKEN } from '../../documents/shop.mjs';
import { trackSubject } from './track-subject.mjs';

/** Ours is given plain contact data: it normalises and hashes it for each event. */
export function prepare({ origin }) {
  const transport = createUsTransport({
    credentials: eventCredentials({ region: 'us', accessToken: ACCESS_TOKEN, sources: [PIXEL_CODE] }),
    endpoints: { region: 'us', origins: { 'business.api': origin } },
    // The figures are those of the calls, not of the platform's quota.
    rateLimit: false,
  });
  const events = createEvents(transport, { source: 'web', sourceId: PIXEL_CODE });
  return trackSubject(createPurchases(), async (event) => (await events.track(event)).request_id);
}
