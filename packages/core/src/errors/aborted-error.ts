import { TwinshoreError, type TwinshoreErrorOptions } from './twinshore-error.ts';

/**
 * The caller's signal ended the call. Code `request.aborted`.
 *
 * @public
 */
export class AbortedError extends TwinshoreError {
  static override readonly kind: string = 'AbortedError';

  constructor(options: TwinshoreErrorOptions) {
    super('request.aborted', options);
  }
}
