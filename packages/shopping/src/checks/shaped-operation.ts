import type { OperationSchemas, StandardSchema } from '@twinshore/core';
import type { OperationShapes, Shape } from '../shapes/shape.ts';
import { explainMismatch } from './explain-mismatch.ts';

/**
 * The validators of an operation that is declared by hand, read from its shapes.
 */
export function shapedOperation({ input, output }: OperationShapes): OperationSchemas {
  const side = { input: validator(input, true), output: validator(output, false) };
  return { us: side, global: side };
}

function validator(shape: Shape, strict: boolean): StandardSchema {
  return {
    '~standard': {
      version: 1,
      vendor: 'twinshore',
      validate(value) {
        const issues = explainMismatch(shape, value, strict);
        return issues.length === 0 ? { value } : { issues };
      },
    },
  };
}
