import type { SchemaIssue } from '../operation/standard-schema.ts';
import { TwinshoreError, type TwinshoreErrorOptions } from './twinshore-error.ts';

/**
 * The input of a call does not fit its operation. Nothing was sent. Code `request.invalid`.
 *
 * @public
 */
export class RequestInvalidError extends TwinshoreError {
  static override readonly kind: string = 'RequestInvalidError';
  /** What is wrong, with where. */
  readonly issues: readonly SchemaIssue[];

  constructor(options: TwinshoreErrorOptions & { readonly issues: readonly SchemaIssue[] }) {
    super('request.invalid', options);
    this.issues = options.issues;
  }
}
