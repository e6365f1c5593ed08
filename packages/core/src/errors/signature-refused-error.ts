import { TwinshoreError, type TwinshoreErrorOptions } from './twinshore-error.ts';

/**
 * The platform refused the signature or the timestamp of the request. Code `request.signature_refused`, or `request.clock_skew` when the clocks differ too much.
 *
 * @public
 */
export class SignatureRefusedError extends TwinshoreError {
  static override readonly kind: string = 'SignatureRefusedError';

  constructor(options: TwinshoreErrorOptions) {
    super('request.signature_refused', options);
  }
}
