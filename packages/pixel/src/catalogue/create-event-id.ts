/**
 * Makes an event id: a random UUID. Give the same id to the pixel and to the server, and TikTok counts the event
 * once: within about 5 minutes the two are merged, until 48 hours after the first the later one is dropped.
 *
 * Source: help page on event deduplication (May 2025). Confidence: documented.
 *
 * @public
 */
export function createEventId(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  // Browsers offer randomUUID to secure pages only.
  return '10000000-1000-4000-8000-100000000000'.replace(/[018]/g, (digit) => {
    const random = crypto.getRandomValues(new Uint8Array(1))[0] as number;
    return (Number(digit) ^ (random & (15 >> (Number(digit) / 4)))).toString(16);
  });
}
