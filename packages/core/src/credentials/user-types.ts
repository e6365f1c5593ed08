import type { UserType } from '../operation/operation.ts';

/**
 * Whose tokens there are.
 */
export const USER_TYPES: readonly UserType[] = ['seller', 'creator', 'partner'];

/**
 * Tells whether a value names a kind of user.
 */
export function isUserType(value: unknown): value is UserType {
  return (USER_TYPES as readonly unknown[]).includes(value);
}
