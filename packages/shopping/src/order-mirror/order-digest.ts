import { isResident } from '@twinshore/core';
import { hmacSha256Hex } from '#hmac';

/**
 * A short digest of what an order says, equal in every process, to tell two states apart that have the same
 * `update_time`. Closed values are left out, so that it says nothing of a person; links as well, as hosts sign them
 * anew for every answer.
 */
export function orderDigest(order: object): string {
  return hmacSha256Hex('twinshore order mirror', textOf(order)).slice(0, 16);
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return /^https?:/.test(value) ? '' : JSON.stringify(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '';
  if (Array.isArray(value)) return `[${value.map(textOf).join(',')}]`;
  if (isResident(value)) return '';
  return `{${Object.entries(value)
    .filter(([, field]) => field !== undefined && field !== null)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, field]) => `${name}:${textOf(field)}`)
    .join(',')}}`;
}
