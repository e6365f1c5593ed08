/**
 * Gives what an earlier check noted. A check that reads it stands after the one that writes it.
 */
export function noted<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('A check reads what no check before it has noted.');
  return value;
}
