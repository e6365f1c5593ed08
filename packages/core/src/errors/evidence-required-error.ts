import { TwinshoreError, type TwinshoreErrorOptions } from './twinshore-error.ts';

/**
 * Personal data was to be opened, recording is required, and it could not be recorded. Nothing was opened. Code `evidence.required`.
 *
 * @public
 */
export class EvidenceRequiredError extends TwinshoreError {
  static override readonly kind: string = 'EvidenceRequiredError';

  constructor(options: TwinshoreErrorOptions) {
    super('evidence.required', options);
  }
}
