import { TwinshoreError, type TwinshoreErrorOptions } from './twinshore-error.ts';

/**
 * A stored text is not what a codec wrote, or not readable by this one. Codes: `stored.invalid`,
 * `stored.version_unknown`, `stored.seal_refused`, `stored.not_sealed`.
 *
 * @public
 */
export class StoredDataInvalidError extends TwinshoreError {
  static override readonly kind: string = 'StoredDataInvalidError';

  constructor(options: TwinshoreErrorOptions) {
    super('stored.invalid', options);
  }
}
