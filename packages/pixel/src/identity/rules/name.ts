import type { Draft } from '../draft.ts';
import type { IdentitySettings } from '../identity-settings.ts';

/** Lower case, without spaces and punctuation unless the setting says otherwise. Confidence: several, not alike. */
export function normalizeName(draft: Draft, { names = 'strip' }: IdentitySettings): void {
  draft
    .apply('lowercase', (value) => value.toLowerCase())
    .apply('compose_unicode', (value) => value.normalize('NFC'));
  if (names === 'strip') {
    draft.apply('remove_spaces_and_punctuation', (value) => value.replace(/[\s\p{P}]/gu, ''), 'names=strip');
  }
  draft.require(/[\p{L}\p{N}]/u.test(draft.value), 'nothing_left');
}
