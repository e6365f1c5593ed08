/**
 * Finds a number that is too large to be exact (beyond 2^53 - 1), or none at all, in what is about to be written
 * as JSON. An id given as such a number is already another id.
 *
 * @param value - data without cycles
 * @returns where it is, such as `orders[0].id`, or `undefined` when there is none
 */
export function findInexactNumber(value: unknown): string | undefined {
  const found = search(value);
  return found?.startsWith('.') ? found.slice(1) : found;
}

function search(value: unknown): string | undefined {
  if (typeof value === 'number') return isExact(value) ? undefined : '';
  if (typeof value !== 'object' || value === null) return undefined;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) {
      const item: unknown = value[index];
      if (typeof item === 'string') continue;
      const inside = search(item);
      if (inside !== undefined) return `[${index}]${inside}`;
    }
    return undefined;
  }
  for (const name in value) {
    const field = (value as Readonly<Record<string, unknown>>)[name];
    if (typeof field === 'string') continue;
    const inside = search(field);
    if (inside !== undefined) return `.${name}${inside}`;
  }
  return undefined;
}

/**
 * Tells whether a number is what was meant: a fraction, or a whole number that a double holds exactly.
 */
export function isExact(value: number): boolean {
  return Number.isSafeInteger(value) || (Number.isFinite(value) && !Number.isInteger(value));
}
