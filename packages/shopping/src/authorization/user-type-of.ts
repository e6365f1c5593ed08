import type { UserType } from '@twinshore/core';

/** How the token service writes whose token it is (documented). */
const USER_TYPES: ReadonlyMap<number, UserType> = new Map([
  [0, 'seller'],
  [1, 'creator'],
  [3, 'partner'],
]);

/**
 * Whose token the token service gave; `undefined` for a number that nobody documented.
 */
export function userTypeOf(written: number): UserType | undefined {
  return USER_TYPES.get(written);
}
