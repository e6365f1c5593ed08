import { TwinshoreError, type TwinshoreErrorOptions } from './twinshore-error.ts';

/**
 * Personal data of one side was about to reach the other. Nothing was sent. Code `residency.violation`.
 *
 * @public
 */
export class ResidencyViolationError extends TwinshoreError {
  static override readonly kind: string = 'ResidencyViolationError';

  constructor(options: TwinshoreErrorOptions) {
    super('residency.violation', options);
  }
}
