import type { Draft } from '../draft.ts';

/** Lower case, without spaces and dashes. Confidence: several. */
export function normalizeZipCode(draft: Draft): void {
  draft
    .apply('lowercase', (value) => value.toLowerCase())
    .apply('remove_spaces_and_dashes', (value) => value.replace(/[\s\p{Pd}]/gu, ''))
    .require(/[\p{L}\p{N}]/u.test(draft.value), 'nothing_left');
}
