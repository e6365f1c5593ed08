import { AuthenticationError, type Operation, type UserType } from '@twinshore/core';
import type { TransportParts } from '../call/transport-parts.ts';
import { chain } from '../maybe-promise.ts';
import type { ShopEntry } from './shop-entry.ts';

/**
 * Makes sure that the seller, creator or partner granted what an operation needs, where the platform said what was granted. An empty list
 * says nothing.
 *
 * @throws {@link AuthenticationError} `auth.scope_missing`
 */
export function assertScopes(
  parts: TransportParts,
  entry: ShopEntry,
  operation: Operation,
): undefined | Promise<undefined> {
  const { scopes } = operation;
  if (scopes === undefined || scopes.length === 0 || parts.settings.scopeRule === 'ignore') return undefined;
  const { tokens } = entry.credentials;
  return chain(tokens.current(), ({ grantedScopes }) => {
    if (missing(scopes, grantedScopes).length === 0) return undefined;
    // Another process may have stored a newer grant.
    return chain(tokens.reread?.() ?? tokens.current(), (present) => {
      const absent = missing(scopes, present.grantedScopes);
      if (absent.length > 0) throw scopeMissing(parts, operation, absent, entry.userType);
      return undefined;
    });
  });
}

function missing(needed: readonly string[], granted: readonly string[] | undefined): readonly string[] {
  if (granted === undefined || granted.length === 0) return [];
  return needed.filter((scope) => !granted.includes(scope));
}

function scopeMissing(
  { region }: TransportParts,
  { id }: Operation,
  absent: readonly string[],
  userType: UserType,
): AuthenticationError {
  const names = absent.map((scope) => `'${scope}'`).join(', ');
  return new AuthenticationError({
    code: 'auth.scope_missing',
    region,
    operation: id,
    message: `${id} needs ${absent.length === 1 ? 'the scope' : 'the scopes'} ${names}, which the ${userType} did not grant. Nothing was sent. Add what is missing to the app in the partner centre and send the ${userType} through the authorize page again. If the platform names its scopes differently by now, set scopeRule to 'ignore'.`,
  });
}
