/**
 * Something in an input that would leave as something else.
 */
export interface Unsendable {
  /** Where it is, such as `orders[0].id`. */
  readonly where: string;
  readonly what: 'number' | 'bytes';
}

/**
 * Finds what is about to be written as JSON and would be changed by it: a number that is too large to be exact (beyond
 * 2^53 - 1), or none at all, and bytes. An id given as such a number is already another id, and bytes would be written
 * as an object of numbers.
 *
 * @param value - data without cycles
 * @returns `undefined` when there is none
 */
export function findUnsendable(value: unknown): Unsendable | undefined {
  const found = search(value);
  return found?.where.startsWith('.') ? { ...found, where: found.where.slice(1) } : found;
}

function search(value: unknown): Unsendable | undefined {
  if (typeof value === 'number') return isExact(value) ? undefined : { where: '', what: 'number' };
  if (typeof value !== 'object' || value === null) return undefined;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) {
      const item: unknown = value[index];
      if (typeof item === 'string') continue;
      const inside = search(item);
      if (inside !== undefined) return within(`[${index}]`, inside);
    }
    return undefined;
  }
  if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return { where: '', what: 'bytes' };
  for (const name in value) {
    const field = (value as Readonly<Record<string, unknown>>)[name];
    if (typeof field === 'string') continue;
    const inside = search(field);
    if (inside !== undefined) return within(`.${name}`, inside);
  }
  return undefined;
}

function within(step: string, { where, what }: Unsendable): Unsendable {
  return { where: step + where, what };
}

/**
 * Tells whether a number is what was meant: a fraction, or a whole number that a double holds exactly.
 */
export function isExact(value: number): boolean {
  return Number.isSafeInteger(value) || (Number.isFinite(value) && !Number.isInteger(value));
}
