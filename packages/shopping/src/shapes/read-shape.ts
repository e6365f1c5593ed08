import type { Shape } from './shape.ts';

/**
 * A leaf of a shape, taken apart.
 *
 * @public
 */
export interface LeafShape {
  readonly is: 'leaf';
  readonly kind: 'text' | 'whole' | 'number' | 'flag' | 'file' | 'any';
  readonly format: 'digits' | 'decimal' | 'seconds' | 'milliseconds' | undefined;
  readonly range: readonly [least: number, most: number] | undefined;
  readonly values: readonly string[] | undefined;
  /** It has none but those values. */
  readonly closed: boolean;
}

/**
 * A list, taken apart.
 *
 * @public
 */
export interface ListShape {
  readonly is: 'list';
  readonly item: Shape;
  readonly range: readonly [least: number, most: number] | undefined;
}

/**
 * An object, taken apart.
 *
 * @public
 */
export interface ObjectShape {
  readonly is: 'object';
  readonly fields: readonly FieldShape[];
}

/**
 * A field of an object.
 *
 * @public
 */
export interface FieldShape {
  readonly name: string;
  readonly shape: Shape;
  readonly required: boolean;
  /** The only side it exists on. */
  readonly only: 'us' | 'global' | undefined;
}

const LEAF = /^(\w+)(?::(\w+))?(?: (-?\d+\.\.-?\d+))?(?: ([~=])(.+))?$/;

const FIELD = /^(?:(us|global):)?(.+?)(!?)$/;

/**
 * Takes a shape apart by one level.
 *
 * @public
 */
export function readShape(shape: Shape): LeafShape | ListShape | ObjectShape {
  if (typeof shape === 'string') return readLeaf(shape);
  if (isList(shape)) return { is: 'list', item: shape[0], range: readRange(shape[1]) };
  return {
    is: 'object',
    fields: Object.entries(shape).map(([key, part]) => {
      const [, only, name = key, mark] = FIELD.exec(key) ?? [];
      return { name, shape: part, required: mark === '!', only: only as FieldShape['only'] };
    }),
  };
}

function readLeaf(text: string): LeafShape {
  const [, kind, format, range, mark, values] = LEAF.exec(text) ?? [];
  return {
    is: 'leaf',
    kind: kind as LeafShape['kind'],
    format: format as LeafShape['format'],
    range: readRange(range),
    values: values?.split('|'),
    closed: mark === '=',
  };
}

function readRange(text: string | undefined): readonly [number, number] | undefined {
  if (text === undefined) return undefined;
  const [least, most] = text.split('..');
  return [Number(least), Number(most)];
}

function isList(shape: Shape): shape is readonly [item: Shape, range?: string] {
  return Array.isArray(shape);
}
