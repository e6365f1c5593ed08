import type { SchemaIssue } from '../operation/standard-schema.ts';
import { TwinshoreError, type TwinshoreErrorOptions } from './twinshore-error.ts';

/**
 * An answer arrived but is not what the operation promises: no JSON, cut short, too large, a number too large to
 * be exact, or of another shape. The server may have acted. Codes: `response.not_json`, `response.truncated`,
 * `response.too_large`, `response.unsafe_integer`, `response.invalid`.
 *
 * @public
 */
export class ResponseInvalidError extends TwinshoreError {
  static override readonly kind: string = 'ResponseInvalidError';
  /** HTTP status of the answer, where there was one. */
  readonly status: number | undefined;
  /** What is wrong, with where; empty when the body could not be read at all. */
  readonly issues: readonly SchemaIssue[];

  constructor(
    options: TwinshoreErrorOptions & {
      readonly status?: number | undefined;
      readonly issues?: readonly SchemaIssue[];
    },
  ) {
    super('response.invalid', options);
    this.status = options.status;
    this.issues = options.issues ?? [];
  }
}
