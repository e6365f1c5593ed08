import type { StandardSchema } from './standard-schema.ts';

/**
 * The validators of an operation on one side. The input schema is strict, the output schema lenient: fields it
 * does not know pass through.
 *
 * @public
 */
export interface SideSchemas {
  readonly input: StandardSchema;
  readonly output: StandardSchema;
}

/**
 * The validators of an operation by side.
 *
 * @public
 */
export interface OperationSchemas {
  readonly us?: SideSchemas;
  readonly global?: SideSchemas;
}
