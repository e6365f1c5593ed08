import { createHash } from 'node:crypto';
import { Refusal } from '../gateway/refusal.ts';

/**
 * Cuts the page out of a list that a page token points at. A token belongs to one query: with another it is
 * refused, and so is a made-up one.
 *
 * @param query - everything that decides what the list holds and how it is sorted
 */
export function pageOf<T extends { readonly id: string }>(
  items: readonly T[],
  query: Readonly<Record<string, unknown>>,
  size: number,
  token: string | undefined,
): { items: readonly T[]; next: string; total: number } {
  const digest = digestOf(query);
  const after = token === undefined ? undefined : readToken(token, digest);
  const start = after === undefined ? 0 : items.findIndex((item) => item.id === after) + 1;
  const page = items.slice(start, start + size);
  const last = page.at(-1);
  const more = last !== undefined && start + size < items.length;
  return { items: page, next: more ? writeToken(last.id, digest) : '', total: items.length };
}

function digestOf(query: Readonly<Record<string, unknown>>): string {
  const sorted = Object.entries(query).sort(([one], [other]) => (one < other ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(sorted)).digest('base64url').slice(0, 16);
}

function writeToken(after: string, digest: string): string {
  return Buffer.from(`v1.${digest}.${after}`).toString('base64');
}

function readToken(token: string, digest: string): string {
  const [version, given, after] = Buffer.from(token, 'base64').toString().split('.');
  if (version !== 'v1' || after === undefined || given !== digest) {
    throw new Refusal(36009004, 'Invalid parameter: page_token does not belong to this query');
  }
  return after;
}
