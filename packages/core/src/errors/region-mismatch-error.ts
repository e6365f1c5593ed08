import { TwinshoreError, type TwinshoreErrorOptions } from './twinshore-error.ts';

/**
 * Something that belongs to one side of the split met the other. Code `region.mismatch`.
 *
 * @public
 */
export class RegionMismatchError extends TwinshoreError {
  static override readonly kind: string = 'RegionMismatchError';

  constructor(options: TwinshoreErrorOptions) {
    super('region.mismatch', options);
  }
}
