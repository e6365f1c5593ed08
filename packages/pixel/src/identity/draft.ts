import type { IdentityRefusal } from './identity-refusal.ts';
import type { NormalizationStep, NormalizationStepName } from './normalization-step.ts';

/**
 * A value while it is being normalised, with what was done to it.
 */
export class Draft {
  value: string;
  refusal: IdentityRefusal | undefined;
  readonly steps: (NormalizationStep & { readonly value: string })[] = [];

  constructor(value: string) {
    this.value = value;
  }

  apply(step: NormalizationStepName, change: (value: string) => string, setting?: string): this {
    const before = this.value;
    this.value = change(before);
    const changed = this.value !== before;
    this.steps.push({ step, changed, ...(setting === undefined ? {} : { setting }), value: this.value });
    return this;
  }

  /** Ends the draft unless `condition` holds. The first refusal stands. */
  require(condition: boolean, otherwise: IdentityRefusal): this {
    if (!condition) this.refusal ??= otherwise;
    return this;
  }
}
