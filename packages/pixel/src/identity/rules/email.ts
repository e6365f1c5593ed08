import type { Draft } from '../draft.ts';

/** One @, a dot in the domain, and neither blanks nor invisible characters: tools disagree on removing those. */
const ADDRESS = /^[^\s@\p{C}]+@[^\s@\p{C}]+\.[^\s@\p{C}]+$/u;

/** Trimmed and in lower case. Confidence: documented. */
export function normalizeEmail(draft: Draft): void {
  draft.apply('lowercase', (value) => value.toLowerCase()).require(ADDRESS.test(draft.value), 'not_an_email');
}
