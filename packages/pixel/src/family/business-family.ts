import { type ApiFamily, ConfigurationError, type Envelope } from '@twinshore/core';
import { classifyBusinessAnswer } from './classify-business-answer.ts';

/**
 * The rules of the Business API, to which the Events API belongs: one header with the token, no signature, and an
 * answer whose body says what happened while the HTTP status is 200.
 *
 * Source: TikTok's own server template and the API's conventions pages (2024 to 2026). Confidence: documented.
 *
 * @public
 */
export const businessFamily: ApiFamily = {
  specVersion: 'v1',
  id: 'business',
  adapt(request, { accessToken, credentials, operation, region }) {
    if (operation.authentication === 'none') return request;
    const own = credentials?.family === 'business' ? credentials : undefined;
    const token = accessToken ?? own?.accessToken;
    if (token === undefined || token === '') {
      throw new ConfigurationError({
        message: `'${operation.id}' needs an access token. Give the transport eventCredentials() of region '${region}'.`,
        region,
        operation: operation.id,
      });
    }
    return { ...request, headers: { ...request.headers, 'access-token': token } };
  },
  envelope: readEnvelope,
  classify: ({ status }, envelope) => classifyBusinessAnswer(status, envelope),
  // The basic tier's; the endpoints for events have a larger quota of their own.
  rateLimit: { limit: 10, intervalSeconds: 1, scope: 'app', confidence: 'documented' },
};

function readEnvelope(body: unknown): Envelope | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  const { code, message, data, request_id: requestId } = body as Record<string, unknown>;
  if (typeof code !== 'number' || !Number.isSafeInteger(code)) return undefined;
  return {
    code,
    message: typeof message === 'string' ? message : '',
    data,
    requestId: typeof requestId === 'string' ? requestId : undefined,
  };
}
