import type { CredentialsDescription } from '@twinshore/core';
import type { CredentialBook } from './credential-book.ts';

/**
 * What a transport says about its credentials, without secrets.
 */
export function describeCredentials({ accounts, events }: CredentialBook): readonly CredentialsDescription[] {
  return [
    ...accounts.map(
      ({ credentials, proof, userType, declared }): CredentialsDescription => ({
        family: credentials.family,
        region: credentials.region,
        userType,
        basis: declared ? 'declared' : proof === undefined ? 'claimed' : 'proved',
        provedAtMs: declared ? undefined : proof?.provedAtMs,
        shops: proof?.shops.map(({ id, market }) => ({ id, market })) ?? [],
        ...(userType === 'partner' && {
          assets: proof?.assets?.map(({ id, market }) => ({ id, market })) ?? [],
        }),
      }),
    ),
    ...events.map(
      ({ family, region, sources }): CredentialsDescription => ({
        family,
        region,
        basis: 'declared',
        provedAtMs: undefined,
        shops: [],
        sources: [...sources],
      }),
    ),
  ];
}
