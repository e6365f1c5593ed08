import { TwinshoreError, type TwinshoreErrorOptions } from './twinshore-error.ts';

/**
 * Every attempt failed. Code `request.retry_exhausted`; `cause` is the last failure.
 *
 * @public
 */
export class RetryExhaustedError extends TwinshoreError {
  static override readonly kind: string = 'RetryExhaustedError';
  /** What went wrong, attempt by attempt. */
  readonly errors: readonly TwinshoreError[];

  constructor(options: TwinshoreErrorOptions & { readonly errors: readonly TwinshoreError[] }) {
    super('request.retry_exhausted', { ...options, retryable: options.retryable ?? true });
    this.errors = options.errors;
  }
}
