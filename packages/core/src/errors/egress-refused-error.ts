import { TwinshoreError, type TwinshoreErrorOptions } from './twinshore-error.ts';

/**
 * A redirect or link led away from the hosts of its side. It was not followed. Code `egress.refused`.
 *
 * @public
 */
export class EgressRefusedError extends TwinshoreError {
  static override readonly kind: string = 'EgressRefusedError';

  constructor(options: TwinshoreErrorOptions) {
    super('egress.refused', options);
  }
}
