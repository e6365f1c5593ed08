import {
  type ApiFamily,
  type AuthorizedShop,
  type Classification,
  defineOperation,
  type Envelope,
  type Region,
  type TokenSet,
} from '@twinshore/core';
import { CONTRACT_CODES } from './contract-codes.ts';
import type { EachSide, Same, ShopsFound } from './contract-shapes.ts';
import { contractSignature } from './contract-signature.ts';
import { bothSides, EVERYWHERE, PROVENANCE } from './operation-parts.ts';

/** Header of the contract's API that carries the access token. */
export const TOKEN_HEADER = 'x-contract-token';

const MEANINGS: ReadonlyMap<number, Classification> = new Map<number, Classification>([
  [0, { kind: 'ok', code: 'contract.ok', retry: 'never' }],
  [CONTRACT_CODES.throttled, { kind: 'throttled', code: 'contract.rate_limited', retry: 'always' }],
  [CONTRACT_CODES.transient, { kind: 'transient', code: 'contract.server_fault', retry: 'reads' }],
  [CONTRACT_CODES.tokenExpired, { kind: 'token_expired', code: 'contract.token_expired', retry: 'never' }],
  [CONTRACT_CODES.unauthorized, { kind: 'unauthorized', code: 'contract.unauthorized', retry: 'never' }],
  [CONTRACT_CODES.wrongRegion, { kind: 'wrong_region', code: 'contract.wrong_region', retry: 'never' }],
  [
    CONTRACT_CODES.invalidRequest,
    {
      kind: 'invalid_request',
      code: 'contract.invalid_request',
      retry: 'never',
      hint: 'Send what is asked for.',
    },
  ],
]);

/**
 * An API of the contract's own. It shows that a transport runs families without knowing them: its header names,
 * codes and signature are none of the platform's.
 */
export const contractFamily: ApiFamily = {
  specVersion: 'v1',
  id: 'shop',
  adapt(request, { operation, credentials, shop, accessToken, timestampSeconds }) {
    if (operation.authentication !== 'token' || credentials?.family !== 'shop') return request;
    request.query.app_key = credentials.app.key;
    request.query.timestamp = String(timestampSeconds);
    if (shop !== undefined) request.query.shop_cipher = shop.cipher;
    if (accessToken !== undefined) request.headers[TOKEN_HEADER] = accessToken;
    request.query.sign = contractSignature(credentials.app.secret, request);
    return request;
  },
  envelope: readEnvelope,
  classify({ status }, envelope) {
    const known = envelope === undefined ? undefined : MEANINGS.get(envelope.code);
    if (known !== undefined) return known;
    if (status === 429) return meaning(CONTRACT_CODES.throttled);
    if (status >= 500) return meaning(CONTRACT_CODES.transient);
    return { kind: 'rejected', code: 'contract.rejected', retry: 'never' };
  },
  proof: () => ({
    operation: shopsOperation,
    read: (data) => (data as { shops: readonly AuthorizedShop<Region>[] }).shops,
  }),
  refresh: () => ({
    operation: refreshOperation,
    input: (app, tokens) => ({
      app_key: app.key,
      app_secret: app.secret,
      refresh_token: tokens.refreshToken,
    }),
    read: (data) => readTokens(data as Tokens),
  }),
};

interface Tokens {
  readonly access_token: string;
  readonly refresh_token: string;
  readonly expires_at_ms?: number;
}

/** The operation that names a token's shops. */
export const shopsOperation = defineOperation<EachSide<Same<Record<string, never>>, Same<ShopsFound>>>({
  id: 'contract.shops',
  summary: 'Names the shops a token may act for.',
  family: contractFamily,
  surface: 'shop.api',
  method: 'GET',
  path: '/contract/202601/shops',
  parameters: {},
  identifier: 'none',
  authentication: 'token',
  availability: EVERYWHERE,
  schemas: bothSides({}, { shops: 'list' }),
  provenance: PROVENANCE,
});

/** The operation that replaces tokens. */
export const refreshOperation = defineOperation<
  EachSide<Same<{ app_key: string; app_secret: string; refresh_token: string }>, Same<Tokens>>
>({
  id: 'contract.token.refresh',
  summary: 'Replaces the tokens of an authorization.',
  family: contractFamily,
  surface: 'shop.token',
  method: 'GET',
  path: '/contract/token/refresh',
  identifier: 'none',
  authentication: 'app',
  availability: EVERYWHERE,
  schemas: bothSides(
    { app_key: 'string', app_secret: 'string', refresh_token: 'string' },
    { access_token: 'string', refresh_token: 'string' },
  ),
  provenance: PROVENANCE,
});

function readTokens({ access_token, refresh_token, expires_at_ms }: Tokens): TokenSet {
  return {
    accessToken: access_token,
    accessTokenExpiresAtMs: expires_at_ms,
    refreshToken: refresh_token,
    refreshTokenExpiresAtMs: undefined,
  };
}

function readEnvelope(body: unknown): Envelope | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  const { code, message, data, request_id } = body as Record<string, unknown>;
  if (typeof code !== 'number') return undefined;
  return {
    code,
    message: typeof message === 'string' ? message : '',
    data,
    requestId: typeof request_id === 'string' ? request_id : undefined,
  };
}

function meaning(code: number): Classification {
  return MEANINGS.get(code) as Classification;
}
