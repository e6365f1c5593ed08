import type { CannedResponse } from '../../server/canned-response.ts';

type Head = Pick<Extract<CannedResponse, { kind: 'json' }>, 'headers' | 'status'>;

/** A success of the contract's API. */
export function success(data: unknown, head: Head = {}): CannedResponse {
  return { kind: 'json', body: { code: 0, message: 'Success', data, request_id: 'request-1' }, ...head };
}

/** A refusal of the contract's API. */
export function refusal(code: number, head: Head = {}): CannedResponse {
  return { kind: 'json', body: { code, message: 'Refused', data: null, request_id: 'request-2' }, ...head };
}
