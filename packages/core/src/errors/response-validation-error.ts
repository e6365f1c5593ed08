import type { SchemaIssue } from '../operation/standard-schema.ts';
import { ResponseInvalidError } from './response-invalid-error.ts';
import type { TwinshoreErrorOptions } from './twinshore-error.ts';

/**
 * The platform accepted a call, but its answer lacks what the operation promises, or has another shape. The server
 * has acted. Code `response.invalid`; `issues` name the places.
 *
 * @public
 */
export class ResponseValidationError extends ResponseInvalidError {
  static override readonly kind: string = 'ResponseValidationError';
  /**
   * The body of the answer as JSON text, redacted: names and nesting as they came, every text and number replaced by
   * what it was.
   */
  readonly body: string | undefined;

  constructor(
    options: TwinshoreErrorOptions & {
      readonly status?: number | undefined;
      readonly issues?: readonly SchemaIssue[];
      readonly body?: string | undefined;
    },
  ) {
    super(options);
    this.body = options.body;
  }
}
