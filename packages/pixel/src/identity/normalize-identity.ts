import { identify } from './identify.ts';
import { identityError } from './identity-error.ts';
import type { IdentityField } from './identity-field.ts';
import type { IdentitySettings } from './identity-settings.ts';

/**
 * Normalises a value as TikTok asks for its field, without hashing it. Of a value that is hashed already it gives
 * the digest in lower case. The result is personal data: use {@link hashIdentity} for what leaves.
 *
 * @throws RequestInvalidError `request.invalid` when the value cannot be used; the value is not in the error
 * @public
 */
export function normalizeIdentity(
  field: IdentityField,
  value: string,
  settings: IdentitySettings = {},
): string {
  const { refusal, normalized } = identify(field, value, settings);
  if (refusal !== undefined) throw identityError(field, refusal);
  return normalized;
}
