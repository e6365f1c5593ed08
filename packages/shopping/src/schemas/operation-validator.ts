import type { StandardSchema } from '@twinshore/core';
import type { $ZodType } from 'zod/v4/core';
import { compileCheck } from './compile-check.ts';

/**
 * The validator of an operation's input or answer: the plain check made from a schema, and the schema itself for
 * what the check refuses, because only the schema says what is wrong. The schema's JSON Schema stays with it. What
 * fits is handed on as it is, and not copied.
 */
export function operationValidator(schema: $ZodType & StandardSchema): StandardSchema {
  const check = compileCheck(schema);
  if (check === undefined) return schema;
  return {
    '~standard': {
      ...schema['~standard'],
      vendor: 'twinshore',
      validate: (value) => (check(value) ? { value } : schema['~standard'].validate(value)),
    },
  };
}
