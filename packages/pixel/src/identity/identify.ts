import { holdsPlaceholder } from '@twinshore/core/internal';
import { sha256Hex } from '#sha256';
import { Draft } from './draft.ts';
import type { IdentityField } from './identity-field.ts';
import type { IdentityRefusal } from './identity-refusal.ts';
import { IDENTITY_RULES } from './identity-rule.ts';
import type { IdentitySettings } from './identity-settings.ts';
import { isHashed } from './is-hashed.ts';

const MASKED = /\*{2}/;

/**
 * What became of a value: what to send, or why not, with every step on the way. It holds the value in plain, so it
 * stays inside this package.
 */
export interface Identification {
  readonly outcome: 'hashed' | 'already_hashed' | 'plain' | 'refused';
  readonly refusal: IdentityRefusal | undefined;
  /** As it stood before hashing. */
  readonly normalized: string;
  /** As it goes on the wire. */
  readonly wire: string;
  readonly steps: Draft['steps'];
}

/**
 * Takes a value through the rule of its field.
 */
export function identify(field: IdentityField, value: unknown, settings: IdentitySettings): Identification {
  const rule = IDENTITY_RULES[field];
  const draft = new Draft(typeof value === 'string' ? value : '');
  draft.require(typeof value === 'string', 'not_text');
  draft.apply('trim', (text) => text.trim());
  draft
    .require(draft.value !== '', 'empty')
    .require(!holdsPlaceholder(draft.value), 'placeholder')
    .require(!MASKED.test(draft.value), 'masked');

  let outcome: Identification['outcome'] = 'plain';
  if (rule.hashable && isHashed(draft.value)) {
    // TikTok's templates pass capitals on, although digests are to be in lower case: the digest is the same.
    draft.apply('recognise_hash', (text) => text.toLowerCase());
    outcome = 'already_hashed';
  } else if (draft.refusal === undefined) {
    rule.normalize(draft, settings);
  }
  const normalized = draft.value;
  if (draft.refusal === undefined && outcome === 'plain' && rule.hashed(settings)) {
    draft.apply('sha256', sha256Hex);
    outcome = 'hashed';
  }
  return {
    outcome: draft.refusal === undefined ? outcome : 'refused',
    refusal: draft.refusal,
    normalized,
    wire: draft.value,
    steps: draft.steps,
  };
}
