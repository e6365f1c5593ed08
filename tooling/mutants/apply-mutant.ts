import type { Mutant } from './mutant.ts';

/** The source with the guard taken away. */
export function applyMutant({ id, file, find, replace }: Mutant, source: string): string {
  const parts = source.split(find);
  if (parts.length !== 2) {
    throw new Error(
      `Mutant '${id}' must find its text exactly once in ${file}, but found it ${parts.length - 1} times. Adapt it to the source.`,
    );
  }
  return parts.join(replace);
}
