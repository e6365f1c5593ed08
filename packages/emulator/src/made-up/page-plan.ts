import { createHash } from 'node:crypto';
import { Refusal } from '../gateway/refusal.ts';
import type { Asked } from './asked.ts';

/**
 * Which part of a made-up list is to be given.
 */
export interface PagePlan {
  /** From 0. */
  readonly page: number;
  /** How many items stand on this page. */
  readonly items: number;
  /** The token of the next page; empty on the last. */
  readonly next: string;
  /** How many items all pages have. */
  readonly total: number;
}

/** How many items a page has where a caller cannot say. */
const UNSIZED = 10;

/**
 * Lays out the pages of a list. All are full but the last, which has half as many. A token belongs to one query and
 * is refused with another, however large its pages are.
 *
 * @param digest - of all that decides what the list holds
 */
export function planPage({ operation, input, world, region }: Asked, digest: string): PagePlan | undefined {
  const { paging } = operation;
  if (paging === undefined) return undefined;
  const pages = Math.max(1, Math.floor(world.knobs.of(region).generatedPages));
  const asked = paging.size === undefined ? undefined : input[paging.size.name];
  const size = typeof asked === 'number' && asked > 0 ? asked : (paging.size?.default ?? UNSIZED);
  const last = Math.ceil(size / 2);
  const token = input[paging.cursor];
  const page = typeof token === 'string' && token !== '' ? readToken(token, digest) : 0;
  if (page >= pages) throw foreignToken();
  return {
    page,
    items: page === pages - 1 ? last : size,
    next: page === pages - 1 ? '' : writeToken(page + 1, digest),
    total: (pages - 1) * size + last,
  };
}

/** The digest of a question, without what pages through its answer. */
export function digestOf({ operation, openId, shop, input }: Asked): string {
  const { cursor, size } = operation.paging ?? {};
  const query = Object.entries(input)
    .filter(([name]) => name !== cursor && name !== size?.name)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  const question = [operation.id, openId, shop?.id, query];
  return createHash('sha256').update(JSON.stringify(question, fileSize)).digest('base64url').slice(0, 16);
}

/** Files count by what they weigh. */
function fileSize(_name: string, value: unknown): unknown {
  return value instanceof Blob ? `${value.type} ${value.size}` : value;
}

function writeToken(page: number, digest: string): string {
  return Buffer.from(`p1.${digest}.${page}`).toString('base64');
}

function readToken(token: string, digest: string): number {
  const [version, given, page] = Buffer.from(token, 'base64').toString().split('.');
  if (version !== 'p1' || given !== digest || !/^\d{1,6}$/.test(page ?? '')) throw foreignToken();
  return Number(page);
}

function foreignToken(): Refusal {
  return new Refusal(36009004, 'Invalid parameter: page_token does not belong to this query');
}
