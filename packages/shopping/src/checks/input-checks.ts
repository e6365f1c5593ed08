import type { Fields } from './leaf-checks.ts';

/** No field but the known ones. */
export function hasOnly(fields: Fields, known: ReadonlySet<string>): boolean {
  for (const name in fields) if (!known.has(name)) return false;
  return true;
}

/** One of the values that are allowed. */
export function isOneOf(value: unknown, allowed: ReadonlySet<unknown>): boolean {
  return allowed.has(value);
}

/** A list of allowed length, of which every item passes. */
export function isListOf(
  value: unknown,
  check: (item: unknown) => boolean,
  least = 0,
  most = Number.POSITIVE_INFINITY,
): boolean {
  if (!Array.isArray(value) || value.length < least || value.length > most) return false;
  for (const item of value) if (!check(item)) return false;
  return true;
}
