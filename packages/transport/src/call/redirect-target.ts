import { EgressRefusedError, type WireRequest, type WireResponse } from '@twinshore/core';
import type { CallRecord } from './call-record.ts';

const REDIRECTS: ReadonlySet<number> = new Set([300, 301, 302, 303, 305, 307, 308]);

/**
 * Tells whether an answer sends the caller elsewhere.
 */
export function isRedirect(response: WireResponse): boolean {
  return response.status >= 300 && REDIRECTS.has(response.status);
}

/**
 * Where a redirect leads, if it may be followed: a read, to a path of the same host.
 *
 * @throws {@link EgressRefusedError} `egress.refused`; nothing was dialled
 */
export function redirectTarget(request: WireRequest, response: WireResponse, record: CallRecord): URL {
  const location = response.headers.location;
  const url = location === undefined ? undefined : resolve(location, request);
  if (url === undefined) throw refusal(record, response.status, 'to nowhere that can be read');
  if (`${url.protocol}//${url.host}` !== request.origin || url.username !== '' || url.password !== '') {
    throw refusal(record, response.status, `to ${url.host || 'another scheme'}`);
  }
  if (request.method !== 'GET') throw refusal(record, response.status, 'a call that is no read');
  return url;
}

/**
 * The error for a redirect that is not followed.
 *
 * @param where - continues "redirected": where to, or what
 */
export function refusal(record: CallRecord, status: number, where: string): EgressRefusedError {
  const { operation, region, attempts, origin } = record;
  return new EgressRefusedError({
    operation,
    region,
    attempts,
    message: `${origin} answered ${operation} with a redirect (HTTP ${status}): ${where}. It was not followed, because a call stays on the host that the region's table names. If the platform moved, update the package or set 'endpoints'.`,
  });
}

function resolve(location: string, request: WireRequest): URL | undefined {
  try {
    return new URL(location, request.origin + request.path);
  } catch {
    return undefined;
  }
}
