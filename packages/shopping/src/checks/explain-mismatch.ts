import type { SchemaIssue } from '@twinshore/core';
import { type FieldShape, type LeafShape, readShape } from '../shapes/read-shape.ts';
import type { Shape } from '../shapes/shape.ts';
import { isDecimal, isDigits, isFile, isNumber, isSeconds, isText, isWhole } from './leaf-checks.ts';

type Path = readonly PropertyKey[];

/**
 * Says what is wrong with a value that a check refused: every place, and what belongs there. It never repeats the
 * value.
 *
 * @param strict - for inputs; answers may hold more, and `null` for what is absent
 */
export function explainMismatch(shape: Shape, value: unknown, strict: boolean): readonly SchemaIssue[] {
  return [...mismatches(shape, value, strict, [])];
}

function* mismatches(shape: Shape, value: unknown, strict: boolean, path: Path): Generator<SchemaIssue> {
  const read = readShape(shape);
  if (read.is === 'leaf') {
    const message = strict ? strictLeaf(read, value) : lenientLeaf(read, value);
    if (message !== undefined) yield { message, path };
    return;
  }
  if (read.is === 'list') {
    if (!Array.isArray(value)) return yield { message: 'a list belongs here', path };
    const [least, most] = read.range ?? [0, Number.POSITIVE_INFINITY];
    if (strict && (value.length < least || value.length > most))
      yield { message: `holds ${value.length} items; ${least} to ${most} are allowed`, path };
    for (const [index, item] of value.entries()) yield* mismatches(read.item, item, strict, [...path, index]);
    return;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return yield { message: `an object${exampleOf(read.fields)} belongs here`, path };
  yield* fieldMismatches(read.fields, value as Readonly<Record<string, unknown>>, strict, path);
}

/** Names a field or two, because most methods that are called with a bare id want it by its name. */
function exampleOf(fields: readonly FieldShape[]): string {
  const named = fields.filter(({ required }) => required).slice(0, 2);
  return named.length === 0 ? '' : ` such as { ${named.map(({ name }) => name).join(', ')} }`;
}

function* fieldMismatches(
  fields: readonly FieldShape[],
  value: Readonly<Record<string, unknown>>,
  strict: boolean,
  path: Path,
): Generator<SchemaIssue> {
  for (const { name, shape, required } of fields) {
    const part = value[name];
    const absent = part === undefined || (!strict && part === null);
    if (!absent) yield* mismatches(shape, part, strict, [...path, name]);
    else if (required) yield { message: 'is missing', path: [...path, name] };
  }
  if (!strict) return;
  const known = new Set(fields.map(({ name }) => name));
  for (const name in value) {
    if (!known.has(name)) {
      const similar = [...known].find((other) => isSlip(name, other));
      const meant = similar === undefined ? '' : `; did you mean '${similar}'?`;
      yield { message: `is no field of this operation${meant}`, path: [...path, name] };
    }
  }
}

function lenientLeaf({ kind, range }: LeafShape, value: unknown): string | undefined {
  switch (kind) {
    case 'text':
      return isText(value, ...(range ?? [])) ? undefined : textOf(range);
    case 'whole':
    case 'number':
      return Number.isFinite(value) ? undefined : 'a number belongs here';
    case 'flag':
      return typeof value === 'boolean' ? undefined : 'true or false belongs here';
    default:
      return undefined;
  }
}

function strictLeaf({ kind, format, range, values, closed }: LeafShape, value: unknown): string | undefined {
  const limits = range === undefined ? '' : ` from ${range[0]} to ${range[1]}`;
  switch (kind) {
    case 'flag':
      return typeof value === 'boolean' ? undefined : 'true or false belongs here';
    case 'file':
      return isFile(value) ? undefined : 'a Blob, a Uint8Array or { data, name, type } belongs here';
    case 'number':
      return isNumber(value, ...(range ?? [])) ? undefined : `a number${limits} belongs here`;
    case 'whole':
      if (format === 'seconds')
        return isSeconds(value) ? undefined : 'a time is whole seconds since 1970, not milliseconds';
      return isWhole(value, ...(range ?? [])) ? undefined : `a whole number${limits} belongs here`;
    case 'any':
      return undefined;
    default:
      break;
  }
  if (closed && values !== undefined)
    return typeof value === 'string' && values.includes(value)
      ? undefined
      : `one of ${values.join(', ')} belongs here`;
  if (format === 'digits')
    return isDigits(value)
      ? undefined
      : 'an id is text of digits; as a number it would lose digits above 2^53';
  if (format === 'decimal') return isDecimal(value) ? undefined : 'an amount is decimal text such as 1.25';
  return isText(value, ...(range ?? [])) ? undefined : textOf(range);
}

function textOf(range: LeafShape['range']): string {
  return range === undefined
    ? 'text belongs here'
    : `text of ${range[0]} to ${range[1]} characters belongs here`;
}

/** One character more, less or other, or two swapped: what a slip of the finger makes of a name. */
function isSlip(given: string, known: string): boolean {
  if (Math.abs(given.length - known.length) > 1) return false;
  let at = 0;
  while (at < given.length && given[at] === known[at]) at += 1;
  const swapped = `${given[at + 1] ?? ''}${given[at] ?? ''}${given.slice(at + 2)}`;
  return (
    given.slice(at + 1) === known.slice(at + 1) ||
    given.slice(at) === known.slice(at + 1) ||
    given.slice(at + 1) === known.slice(at) ||
    swapped === known.slice(at)
  );
}
