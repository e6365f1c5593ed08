import type { SchemaIssue } from '@twinshore/core';
import fc from 'fast-check';
import { expect } from 'vitest';
import { explainMismatch } from '../checks/explain-mismatch.ts';
import type { CatalogueEntry } from './catalogue.ts';
import { mutationsOf, valuesOf } from './shape-values.ts';

/**
 * Makes values for one direction of an operation and expects that its check, the words of a refusal and the exported
 * zod schema say the same of them.
 *
 * @param runs - how many values; each is judged as it is and after three changes
 */
export async function judgeAgreement(
  { operation, shapes, schemas }: CatalogueEntry,
  direction: 'input' | 'output',
  runs: number,
): Promise<void> {
  const shape = shapes[direction];
  const schema = schemas[direction];
  const side = await operation.schemas();
  const check = (side.us ?? side.global)?.[direction]['~standard'];
  if (check === undefined) throw new Error(`${operation.id} has no check`);
  // An answer without data may be whatever it is.
  if (schema === undefined) return;
  const values = valuesOf(shape).chain((value) =>
    fc.tuple(
      fc.constant(value),
      mutationsOf(value),
      mutationsOf(value),
      mutationsOf(value).chain(mutationsOf),
    ),
  );
  await fc.assert(
    fc.asyncProperty(values, async (several) => {
      for (const value of several) {
        const issues = (await check.validate(value)).issues ?? [];
        const accepted = issues.length === 0;
        const said = explainMismatch(shape, value, direction === 'input');
        // The words that come with a refusal are the same whoever asks, and none come with an acceptance.
        expect([operation.id, said]).toEqual([operation.id, issues]);
        expect([operation.id, schema.safeParse(value).success]).toEqual([operation.id, accepted]);
        expect(said.filter((issue) => repeats(issue, value))).toEqual([]);
      }
    }),
    { numRuns: runs },
  );
}

/** Long enough that it does not stand in a message by chance. */
const TELLING = 6;

/** Whether a message holds the text or number it is about. */
function repeats({ message, path = [] }: SchemaIssue, value: unknown): boolean {
  const wrong = path.reduce<unknown>(
    (part, key) => (part as Record<PropertyKey, unknown>)?.[key as PropertyKey],
    value,
  );
  const text = typeof wrong === 'string' ? wrong : typeof wrong === 'number' ? String(wrong) : '';
  return text.length >= TELLING && message.includes(text);
}
