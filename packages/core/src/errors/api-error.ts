import { TwinshoreError, type TwinshoreErrorOptions } from './twinshore-error.ts';

/**
 * What the platform's refusal was made of.
 *
 * @public
 */
export interface ApiErrorOptions extends TwinshoreErrorOptions {
  readonly status: number;
  readonly apiCode: number | undefined;
  readonly apiMessage: string | undefined;
}

/**
 * The platform refused the call. The code begins with the family's name, such as `shop.invalid_request`.
 *
 * @public
 */
export class ApiError extends TwinshoreError {
  static override readonly kind: string = 'ApiError';
  /** HTTP status. The body's code decides, not this. */
  readonly status: number;
  /** The code in the body, such as 36009004. */
  readonly apiCode: number | undefined;
  /** The platform's own words. */
  readonly apiMessage: string | undefined;

  constructor(options: ApiErrorOptions) {
    super('api.rejected', options);
    this.status = options.status;
    this.apiCode = options.apiCode;
    this.apiMessage = options.apiMessage;
  }
}
