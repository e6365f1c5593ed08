import type { Envelope } from '@twinshore/core';

interface ShopBody {
  readonly code?: unknown;
  readonly message?: unknown;
  readonly data?: unknown;
  readonly request_id?: unknown;
}

/**
 * Reads `{ code, message, data, request_id }`, the body of every answer of the Shop API (documented).
 */
export function readShopEnvelope(body: unknown): Envelope | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  const { code, message, data, request_id } = body as ShopBody;
  if (typeof code !== 'number') return undefined;
  return {
    code,
    message: typeof message === 'string' ? message : '',
    data,
    requestId: typeof request_id === 'string' ? request_id : undefined,
  };
}
