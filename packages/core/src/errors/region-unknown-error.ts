import { TwinshoreError, type TwinshoreErrorOptions } from './twinshore-error.ts';

/**
 * A region, market, surface or shop is not known, so no side could be chosen. Nothing was sent. Code `region.unknown`.
 *
 * @public
 */
export class RegionUnknownError extends TwinshoreError {
  static override readonly kind: string = 'RegionUnknownError';

  constructor(options: TwinshoreErrorOptions) {
    super('region.unknown', options);
  }
}
