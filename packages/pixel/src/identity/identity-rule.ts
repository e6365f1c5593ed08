import type { Draft } from './draft.ts';
import type { IdentityField } from './identity-field.ts';
import type { IdentitySettings } from './identity-settings.ts';
import { normalizeGaid, normalizeIdfa } from './rules/advertising-id.ts';
import { normalizeEmail } from './rules/email.ts';
import { normalizeExternalId } from './rules/external-id.ts';
import { normalizeIpAddress } from './rules/ip-address.ts';
import { normalizeName } from './rules/name.ts';
import { normalizePhone } from './rules/phone.ts';
import { normalizePlace } from './rules/place.ts';
import { normalizeZipCode } from './rules/zip-code.ts';

/**
 * How a field is written on the wire. `hashable` fields may come hashed already.
 */
export interface IdentityRule {
  readonly hashable: boolean;
  hashed(settings: IdentitySettings): boolean;
  normalize(draft: Draft, settings: IdentitySettings): void;
}

const always = () => true;
const never = () => false;
const asWritten: IdentityRule = { hashable: false, hashed: never, normalize: () => {} };

const name: IdentityRule = { hashable: true, hashed: always, normalize: normalizeName };
const place: IdentityRule = {
  hashable: true,
  hashed: ({ places }) => places === 'hashed',
  normalize: normalizePlace,
};
const advertisingId = (normalize: IdentityRule['normalize']): IdentityRule => ({
  hashable: true,
  hashed: ({ advertisingIds }) => advertisingIds !== 'plain',
  normalize,
});

export const IDENTITY_RULES: Readonly<Record<IdentityField, IdentityRule>> = {
  email: { hashable: true, hashed: always, normalize: normalizeEmail },
  phone: { hashable: true, hashed: always, normalize: normalizePhone },
  external_id: { hashable: true, hashed: always, normalize: normalizeExternalId },
  first_name: name,
  last_name: name,
  zip_code: { hashable: true, hashed: always, normalize: normalizeZipCode },
  city: place,
  state: place,
  country: place,
  idfa: advertisingId(normalizeIdfa),
  gaid: advertisingId(normalizeGaid),
  idfv: asWritten,
  ip: { hashable: false, hashed: never, normalize: normalizeIpAddress },
  user_agent: asWritten,
  ttclid: asWritten,
  ttp: asWritten,
};
