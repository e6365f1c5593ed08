import { setField } from '../data/set-field.ts';

/**
 * Copies lists and plain objects, so that changing what was given out does not change the closed value.
 */
export function copyPlain<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(copyPlain) as T;
  const copy: Record<string, unknown> = {};
  for (const name of Object.keys(value))
    setField(copy, name, copyPlain((value as Record<string, unknown>)[name]));
  return copy as T;
}
