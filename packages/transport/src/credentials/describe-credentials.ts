import type { CredentialsDescription } from '@twinshore/core';
import type { CredentialBook } from './credential-book.ts';

/**
 * What a transport says about its credentials, without secrets.
 */
export function describeCredentials({ sellers, events }: CredentialBook): readonly CredentialsDescription[] {
  return [
    ...sellers.map(
      ({ credentials, proof }): CredentialsDescription => ({
        family: credentials.family,
        region: credentials.region,
        basis: proof === undefined ? 'claimed' : 'proved',
        provedAtMs: proof?.provedAtMs,
        shops: proof?.shops.map(({ id, market }) => ({ id, market })) ?? [],
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
