import type { Region } from '@twinshore/core';
import { type LeafShape, readShape, type Shape } from '@twinshore/shopping/shapes';

const ID = /^\d{1,20}$/;
const DECIMAL = /^-?\d+(\.\d+)?$/;
const INTEGER = /^-?\d{1,15}$/;

/**
 * What a value is held against.
 */
export interface Strictness {
  /** The side whose fields hold. */
  readonly region: Region;
  /** Whether fields that an object does not know are refused. */
  readonly refuseUnknown: boolean;
}

/**
 * Says what is wrong with a value of a body, or gives `undefined`. Ids and amounts of money have to be text. A value
 * that an enumeration does not name is refused only where the enumeration is known to be complete.
 */
export function bodyFault(
  name: string,
  value: unknown,
  shape: Shape,
  strictness: Strictness,
): string | undefined {
  const read = readShape(shape);
  if (read.is === 'leaf') return leafFault(name, value, read);
  if (read.is === 'list') {
    if (!Array.isArray(value)) return `${name} must be a list`;
    const [least, most] = read.range ?? [0, Number.POSITIVE_INFINITY];
    if (value.length < least) return `${name} must hold at least ${least}`;
    if (value.length > most) return `${name} must hold at most ${most}`;
    return firstFault(value, (item, index) => bodyFault(`${name}[${index}]`, item, read.item, strictness));
  }
  if (!isObject(value)) return `${name} must be an object`;
  const fields = read.fields.filter(({ only }) => only === undefined || only === strictness.region);
  if (strictness.refuseUnknown) {
    const known = new Set(fields.map((field) => field.name));
    const unknown = Object.keys(value).find((key) => !known.has(key));
    if (unknown !== undefined) return `${name}.${unknown} is unknown`;
  }
  return firstFault(fields, (field) => {
    const part = value[field.name];
    if (part !== undefined && part !== null)
      return bodyFault(`${name}.${field.name}`, part, field.shape, strictness);
    return field.required ? `${name}.${field.name} is required` : undefined;
  });
}

/** Reads a value of the query, the path or a form, where everything is text, or says what is wrong with it. */
export function readText(
  name: string,
  text: string,
  shape: Shape,
  strictness: Strictness,
): { readonly value: unknown } | { readonly fault: string } {
  const value = readAs(text, shape);
  const fault = bodyFault(name, value, shape, strictness);
  return fault === undefined ? { value } : { fault };
}

function readAs(text: string, shape: Shape): unknown {
  const read = readShape(shape);
  if (read.is === 'list') {
    if (text.startsWith('[')) return parsed(text);
    return text
      .split(',')
      .filter((part) => part !== '')
      .map((part) => readAs(part, read.item));
  }
  if (read.is === 'object') return parsed(text);
  switch (read.kind) {
    case 'whole':
      return INTEGER.test(text) ? Number(text) : text;
    case 'number':
      return DECIMAL.test(text) ? Number(text) : text;
    case 'flag':
      return text === 'true' || (text === 'false' ? false : text);
    default:
      return text;
  }
}

function leafFault(name: string, value: unknown, leaf: LeafShape): string | undefined {
  const { kind, range, values, closed } = leaf;
  switch (kind) {
    case 'whole':
      return Number.isSafeInteger(value)
        ? outOfRange(name, value as number, range)
        : `${name} must be an integer`;
    case 'number':
      return Number.isFinite(value) ? outOfRange(name, value as number, range) : `${name} must be a number`;
    case 'flag':
      return typeof value === 'boolean' ? undefined : `${name} must be a boolean`;
    case 'file':
      return value instanceof Blob ? undefined : `${name} must be a file`;
    case 'any':
      return undefined;
    default:
      break;
  }
  if (leaf.format === 'digits')
    return typeof value === 'string' && ID.test(value) ? undefined : `${name} must be an id, as a string`;
  if (leaf.format === 'decimal')
    return typeof value === 'string' && DECIMAL.test(value)
      ? undefined
      : `${name} must be a decimal number, as a string`;
  if (typeof value !== 'string') return `${name} must be a string`;
  if (closed && values !== undefined)
    return values.includes(value) ? undefined : `${name} must be one of ${values.join(', ')}`;
  if (range === undefined) return undefined;
  const [least, most] = range;
  return value.length < least || value.length > most
    ? `${name} must have ${least} to ${most} characters`
    : undefined;
}

function outOfRange(name: string, value: number, range: LeafShape['range']): string | undefined {
  if (range === undefined) return undefined;
  if (value < range[0]) return `${name} must be at least ${range[0]}`;
  return value > range[1] ? `${name} must be at most ${range[1]}` : undefined;
}

function firstFault<T>(
  items: readonly T[],
  faultOf: (item: T, index: number) => string | undefined,
): string | undefined {
  for (const [index, item] of items.entries()) {
    const fault = faultOf(item, index);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
