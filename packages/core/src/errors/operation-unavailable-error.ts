import { TwinshoreError, type TwinshoreErrorOptions } from './twinshore-error.ts';

/**
 * The operation does not exist for this side or market. Nothing was sent; the message says where it exists and what to use instead. Code `operation.unavailable`.
 *
 * @public
 */
export class OperationUnavailableError extends TwinshoreError {
  static override readonly kind: string = 'OperationUnavailableError';

  constructor(options: TwinshoreErrorOptions) {
    super('operation.unavailable', options);
  }
}
