import { ApiError, type ApiErrorOptions } from './api-error.ts';

/**
 * A quota is used up, and waiting for it would take longer than the call may. Codes end with `rate_limited`.
 *
 * @public
 */
export class RateLimitedError extends ApiError {
  static override readonly kind: string = 'RateLimitedError';
  /** When to try again, in milliseconds from now, where it is known. */
  readonly retryAfterMs: number | undefined;

  constructor(options: ApiErrorOptions & { readonly retryAfterMs: number | undefined }) {
    super({ ...options, code: options.code ?? 'api.rate_limited', retryable: options.retryable ?? true });
    this.retryAfterMs = options.retryAfterMs;
  }
}
