import { TwinshoreError, type TwinshoreErrorOptions } from './twinshore-error.ts';

/**
 * No answer came in time. Code `request.timeout`.
 *
 * @public
 */
export class TimedOutError extends TwinshoreError {
  static override readonly kind: string = 'TimedOutError';
  /** The limit that was reached, in milliseconds. */
  readonly limitMs: number;
  /** Which limit: of one attempt, or of the whole call. */
  readonly scope: 'attempt' | 'total';

  constructor(
    options: TwinshoreErrorOptions & { readonly limitMs: number; readonly scope: 'attempt' | 'total' },
  ) {
    super('request.timeout', { ...options, retryable: options.retryable ?? true });
    this.limitMs = options.limitMs;
    this.scope = options.scope;
  }
}
