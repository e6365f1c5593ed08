import type { SchemaIssue } from '@twinshore/core';
import fc from 'fast-check';
import { expect } from 'vitest';
import { explainMismatch } from '../checks/explain-mismatch.ts';
import { isObject } from '../checks/leaf-checks.ts';
import type { CatalogueEntry } from './catalogue.ts';
import { pathsOf, valueWith } from './least-value.ts';
import { mutationsOf, STRANGERS, valuesOf } from './shape-values.ts';

/** What of a value check, words and schema see in different ways, if anything. */
type Judge = (value: unknown) => Promise<string | undefined>;

/**
 * Expects that an operation's check, the words of a refusal and the exported zod schema say the same: of made-up
 * values as they are and after changes, and of small values with something else in each place in turn.
 *
 * @param runs - how many made-up values; each is judged as it is and after three changes
 * @param strangers - how many other values are put in each place
 */
export async function judgeAgreement(
  entry: CatalogueEntry,
  direction: 'input' | 'output',
  runs: number,
  strangers: number,
): Promise<void> {
  const shape = entry.shapes[direction];
  const judge = await judgeOf(entry, direction);
  if (judge === undefined) return;
  const found: string[] = [];
  let turn = 0;
  for (const path of pathsOf(shape)) {
    const others = Array.from({ length: strangers }, () => STRANGERS[turn++ % STRANGERS.length]);
    const values = [null, undefined, ...others].map((other) => valueWith(shape, path, () => other));
    values.push(valueWith(shape, path, (part) => (isObject(part) ? { ...part, unknown_field: 1 } : part)));
    for (const value of values) {
      const disagreement = await judge(value);
      if (disagreement !== undefined) found.push(`${path} in ${JSON.stringify(value)}: ${disagreement}`);
    }
  }
  expect([entry.operation.id, found]).toEqual([entry.operation.id, []]);
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
      for (const value of several)
        expect([entry.operation.id, await judge(value)]).toEqual([entry.operation.id, undefined]);
    }),
    { numRuns: runs },
  );
}

/** `undefined` for an answer without data, which may be whatever it is. */
async function judgeOf(
  { operation, shapes, schemas }: CatalogueEntry,
  direction: 'input' | 'output',
): Promise<Judge | undefined> {
  const shape = shapes[direction];
  const schema = schemas[direction];
  const side = await operation.schemas();
  const check = (side.us ?? side.global)?.[direction]['~standard'];
  if (check === undefined) throw new Error(`${operation.id} has no check`);
  if (schema === undefined) return undefined;
  return async (value) => {
    const result = await check.validate(value);
    // A refusal brings the words with it; an acceptance has to leave none to say.
    const said = result.issues ?? explainMismatch(shape, value, direction === 'input');
    const accepted = result.issues === undefined;
    if (accepted !== (said.length === 0)) return `the words are ${JSON.stringify(said)}`;
    if (schema.safeParse(value).success !== accepted) return 'the schema says something else';
    return said.some((issue) => repeats(issue, value)) ? 'the words repeat the value' : undefined;
  };
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
