import { identify } from './identify.ts';
import type { IdentityField } from './identity-field.ts';
import { IDENTITY_REFUSALS, type IdentityRefusal } from './identity-refusal.ts';
import type { IdentitySettings } from './identity-settings.ts';
import type { NormalizationStep } from './normalization-step.ts';

/**
 * What {@link explain} may show. `steps`: what was done, no value; `hash`: also the digest, which still points at
 * a person; `values`: also the value after every step, which is personal data.
 *
 * @public
 */
export interface ExplainOptions extends IdentitySettings {
  /** @defaultValue 'steps' */
  readonly show?: 'steps' | 'hash' | 'values' | undefined;
}

/**
 * How a value got its form on the wire, or why it got none.
 *
 * @public
 */
export interface IdentityTrace {
  readonly field: IdentityField;
  readonly outcome: 'hashed' | 'already_hashed' | 'plain' | 'refused';
  readonly steps: readonly (NormalizationStep & { readonly value?: string })[];
  readonly refusal?: IdentityRefusal;
  /** What the refusal means and how to mend it. */
  readonly advice?: string;
  /** The digest, when `show` asks for it and there is one. */
  readonly sha256?: string;
}

/**
 * Tells step by step what happens to a value, to find out why two systems hash the same person differently. The
 * trace can be logged: unless `show` asks for more, it holds neither the value nor its digest.
 *
 * @example
 * ```ts
 * explain('phone', '(+1)2133734253').steps.map(({ step }) => step);
 * // ['trim', 'remove_trunk_zero', 'remove_phone_separators', 'sha256']
 * ```
 *
 * @public
 */
export function explain(field: IdentityField, value: string, options: ExplainOptions = {}): IdentityTrace {
  const { show = 'steps' } = options;
  const { outcome, refusal, steps, wire } = identify(field, value, options);
  const digest = outcome === 'hashed' || outcome === 'already_hashed' ? wire : undefined;
  return {
    field,
    outcome,
    steps: show === 'values' ? steps : steps.map(({ value: _hidden, ...step }) => step),
    ...(refusal === undefined ? {} : { refusal, advice: `The value ${IDENTITY_REFUSALS[refusal]}.` }),
    ...(show === 'steps' || digest === undefined ? {} : { sha256: digest }),
  };
}
