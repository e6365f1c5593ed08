import type { RefusalName } from '../knobs/refusal-codes-table.ts';

/**
 * Thrown for something that the state of the world does not allow. Calls are answered with the code of its name;
 * whoever asked by the admin is told why.
 */
export class NotPossible extends RangeError {
  readonly refusal: RefusalName;

  constructor(refusal: RefusalName, message: string) {
    super(message);
    this.refusal = refusal;
  }
}
