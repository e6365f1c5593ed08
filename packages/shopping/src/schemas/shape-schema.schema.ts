import * as z from 'zod';
import { isDecimal, isDigits, isFile } from '../checks/leaf-checks.ts';
import { type LeafShape, readShape } from '../shapes/read-shape.ts';
import type { Shape, ShapeTable } from '../shapes/shape.ts';

/**
 * A schema made from a shape when it is first used. Inputs are strict; answers are lenient: what has no value may be
 * absent or `null`, unknown fields pass, and a value that is new to an enumeration is text like any other.
 */
export function shapeSchema<T>(shapes: ShapeTable, id: string, direction: 'input' | 'output'): z.ZodType<T> {
  const strict = direction === 'input';
  return z.lazy(() => build(shapes[id]?.[direction] as Shape, strict)) as unknown as z.ZodType<T>;
}

function build(shape: Shape, strict: boolean): z.ZodType {
  const read = readShape(shape);
  if (read.is === 'leaf') return strict ? strictLeaf(read) : lenientLeaf(read);
  if (read.is === 'list') {
    const list = z.array(build(read.item, strict));
    return strict && read.range !== undefined ? list.min(read.range[0]).max(read.range[1]) : list;
  }
  const fields = Object.fromEntries(
    read.fields.map(({ name, shape: part, required }) => {
      const schema = build(part, strict);
      if (required) return [name, schema];
      return [name, strict ? schema.optional() : schema.nullish()];
    }),
  );
  return strict ? z.strictObject(fields) : z.looseObject(fields);
}

function lenientLeaf({ kind, range }: LeafShape): z.ZodType {
  switch (kind) {
    case 'text':
      return range === undefined ? z.string() : z.string().min(range[0]).max(range[1]);
    case 'whole':
    case 'number':
      return z.number();
    case 'flag':
      return z.boolean();
    default:
      return z.unknown();
  }
}

function strictLeaf({ kind, format, range, values, closed }: LeafShape): z.ZodType {
  switch (kind) {
    case 'flag':
      return z.boolean();
    case 'file':
      return z.custom(isFile, 'a Blob, a Uint8Array or { data, name, type } belongs here');
    case 'number':
      return within(z.number(), range);
    case 'whole':
      return format === 'seconds' ? z.int().min(0).max(99_999_999_999) : within(z.int(), range);
    case 'any':
      return z.unknown();
    default:
      break;
  }
  if (closed && values !== undefined) return z.enum(values as readonly [string, ...string[]]);
  if (format === 'digits') return z.string().refine(isDigits, 'an id is text of digits');
  if (format === 'decimal') return z.string().refine(isDecimal, 'an amount is decimal text such as 1.25');
  return range === undefined ? z.string() : z.string().min(range[0]).max(range[1]);
}

function within(schema: z.ZodNumber, range: readonly [number, number] | undefined): z.ZodType {
  return range === undefined ? schema : schema.min(range[0]).max(range[1]);
}
