import { copyRevealed } from './copy-revealed.ts';
import { recordUses } from './record-uses.ts';
import type { RevealOptions } from './resident.ts';
import type { Revealed } from './revealed.ts';

/**
 * Opens every resident value inside `objects` and gives a plain copy. The use is recorded once for each side the
 * values are from, with how many values of each label were opened, before anything is given out.
 *
 * @param objects - an order, a list of orders, or any nesting of lists, plain objects, maps and sets
 * @param options - why they are opened
 * @throws {@link ConfigurationError} `config.invalid` without a purpose, and for objects that cannot be searched
 * @throws {@link EvidenceRequiredError} `evidence.required` when the use has to be recorded and cannot be
 * @public
 */
export async function reveal<T>(objects: T, options: RevealOptions): Promise<Revealed<T>> {
  const { copy, uses } = copyRevealed(objects);
  await recordUses(uses, options);
  return copy as Revealed<T>;
}
