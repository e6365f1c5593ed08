/**
 * Compares two texts in a time that depends on their length only, so that a secret cannot be guessed piece by piece.
 */
export function equalInConstantTime(one: string, other: string): boolean {
  let difference = one.length ^ other.length;
  for (let index = 0; index < one.length; index += 1) {
    // Past the end of `other` the code is NaN, which counts as 0; the lengths have told by then.
    difference |= one.charCodeAt(index) ^ other.charCodeAt(index);
  }
  return difference === 0;
}
