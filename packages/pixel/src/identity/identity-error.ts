import { RequestInvalidError } from '@twinshore/core';
import type { IdentityField } from './identity-field.ts';
import { IDENTITY_REFUSALS, type IdentityRefusal } from './identity-refusal.ts';

/**
 * The error of a value that cannot be used. It names field and reason, never the value.
 */
export function identityError(field: IdentityField, refusal: IdentityRefusal): RequestInvalidError {
  const message = `The value of '${field}' ${IDENTITY_REFUSALS[refusal]}.`;
  return new RequestInvalidError({ message, issues: [{ message, path: [field] }] });
}
