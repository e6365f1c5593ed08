import type { Draft } from '../draft.ts';
import type { IdentitySettings } from '../identity-settings.ts';

const E164 = /^\+[1-9]\d{6,14}$/;
/** Also the invisible direction marks that copied contacts carry. */
const SEPARATORS = /[\s().\-/\u2010-\u2015\p{Cf}]/gu;

/** E.164 with its plus sign. Confidence: documented, libphonenumber-js is named in the reference. */
export function normalizePhone(draft: Draft, settings: IdentitySettings): void {
  const { phoneParser, defaultCountry } = settings;
  const international = draft.value.replace(SEPARATORS, '').startsWith('+');
  if (!international && defaultCountry === undefined) {
    draft.require(false, 'not_international');
    return;
  }
  if (phoneParser !== undefined) {
    const country = international ? undefined : defaultCountry;
    const setting = country === undefined ? undefined : `defaultCountry=${country}`;
    draft.apply('parse_phone_number', (value) => phoneParser(value, country) ?? '', setting);
  } else {
    draft.require(international, 'phone_parser_missing');
    draft.apply('remove_trunk_zero', (value) => value.replace('(0)', ''));
    draft.apply('remove_phone_separators', (value) => value.replace(SEPARATORS, ''));
  }
  draft.require(E164.test(draft.value), 'not_a_phone_number');
}
