import type { Draft } from '../draft.ts';

/**
 * Lower case, letters and digits only. Letters of all scripts are kept, although the client this comes from keeps
 * Latin ones without accents only: of other names it would leave fragments. Confidence: several.
 */
export function normalizePlace(draft: Draft): void {
  draft
    .apply('lowercase', (value) => value.toLowerCase())
    .apply('compose_unicode', (value) => value.normalize('NFC'))
    .apply('keep_letters_and_digits', (value) => value.replace(/[^\p{L}\p{M}\p{N}]/gu, ''))
    .require(/[\p{L}\p{N}]/u.test(draft.value), 'nothing_left');
}
