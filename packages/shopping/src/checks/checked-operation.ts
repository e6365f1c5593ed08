import type { OperationSchemas, SchemaIssue, SchemaResult, StandardSchema } from '@twinshore/core';
import type { Shape, ShapeTable } from '../shapes/shape.ts';
import type { AnswerCheck, Notices } from './answer-checks.ts';

/**
 * The validators of a generated operation: its plain checks, and for what they refuse the words that say what is
 * wrong, which are loaded then. What fits is handed on as it is.
 *
 * @param id - of the operation
 * @param input - the strict check of what a caller gives
 * @param output - the lenient check of what the platform answers
 * @param shapes - loads the descriptors of the area
 */
export function checkedOperation(
  id: string,
  input: (value: unknown) => boolean,
  output: AnswerCheck,
  shapes: () => Promise<{ readonly shapes: ShapeTable }>,
): OperationSchemas {
  const explain = (direction: 'input' | 'output') => async (value: unknown) => {
    const [table, { explainMismatch }] = await Promise.all([shapes(), import('./explain-mismatch.ts')]);
    return explainMismatch(table.shapes[id]?.[direction] as Shape, value, direction === 'input');
  };
  const side = { input: validator(input, explain('input')), output: validator(output, explain('output')) };
  return { us: side, global: side };
}

function validator(
  check: AnswerCheck,
  explain: (value: unknown) => Promise<readonly SchemaIssue[]>,
): StandardSchema {
  return {
    '~standard': {
      version: 1,
      vendor: 'twinshore',
      validate(value): SchemaResult<unknown> | Promise<SchemaResult<unknown>> {
        const notices: Notices = [];
        if (!check(value, notices)) return explain(value).then((issues) => ({ issues }));
        return notices.length === 0 ? { value } : { value, notices };
      },
    },
  };
}
