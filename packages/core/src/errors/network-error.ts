import { TwinshoreError, type TwinshoreErrorOptions } from './twinshore-error.ts';

/**
 * The server could not be reached, or the connection broke. Code `network.failed`.
 *
 * @public
 */
export class NetworkError extends TwinshoreError {
  static override readonly kind: string = 'NetworkError';

  constructor(options: TwinshoreErrorOptions) {
    super('network.failed', { ...options, retryable: options.retryable ?? true });
  }
}
