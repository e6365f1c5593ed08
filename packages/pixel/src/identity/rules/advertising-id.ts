import type { Draft } from '../draft.ts';
import type { IdentitySettings } from '../identity-settings.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function normalizeAdvertisingId(draft: Draft): void {
  draft
    .require(UUID.test(draft.value), 'not_an_advertising_id')
    .require(/[^0-]/.test(draft.value), 'tracking_off');
}

/** iOS: readable in capitals, or hashed in lower case. Confidence: documented. */
export function normalizeIdfa(draft: Draft, { advertisingIds = 'hashed' }: IdentitySettings): void {
  const setting = `advertisingIds=${advertisingIds}`;
  if (advertisingIds === 'plain') draft.apply('uppercase', (value) => value.toUpperCase(), setting);
  else draft.apply('lowercase', (value) => value.toLowerCase(), setting);
  normalizeAdvertisingId(draft);
}

/** Android: lower case, readable or hashed. Confidence: documented. */
export function normalizeGaid(draft: Draft, { advertisingIds = 'hashed' }: IdentitySettings): void {
  draft.apply('lowercase', (value) => value.toLowerCase(), `advertisingIds=${advertisingIds}`);
  normalizeAdvertisingId(draft);
}
