import { identify } from './identify.ts';
import { identityError } from './identity-error.ts';
import type { IdentityField } from './identity-field.ts';
import type { IdentitySettings } from './identity-settings.ts';

/**
 * Gives a value as it goes on the wire: normalised and, where its field is sent so, as the lower-case hex digest
 * of SHA-256. A value that is hashed already is not hashed again.
 *
 * @example
 * ```ts
 * hashIdentity('email', ' ALICE_abc@gmail.com ');
 * // '848a771458438fc2ec420560d769fb9b9b86851ee338ec56517baabd79d3bb4f'
 * ```
 *
 * @throws RequestInvalidError `request.invalid` when the value cannot be used; the value is not in the error
 * @public
 */
export function hashIdentity(field: IdentityField, value: string, settings: IdentitySettings = {}): string {
  const { refusal, wire } = identify(field, value, settings);
  if (refusal !== undefined) throw identityError(field, refusal);
  return wire;
}
