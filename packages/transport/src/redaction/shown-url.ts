import type { WireRequest } from '@twinshore/core';

/** Query values that say nothing about who calls and for whom. All others are hidden. */
const SHOWN: ReadonlySet<string> = new Set([
  'timestamp',
  'version',
  'category_version',
  'page_size',
  'sort_field',
  'sort_order',
  'document_type',
  'document_size',
  'document_format',
]);

/**
 * A request's address for logs: the path as the operation declares it, and of the query the names, with the few
 * values that are known to be harmless.
 */
export function shownUrl(request: Pick<WireRequest, 'origin' | 'query'>, path: string): string {
  const query = Object.keys(request.query).map(
    (name) => `${name}=${SHOWN.has(name) ? request.query[name] : '*'}`,
  );
  return `${request.origin}${path}${query.length === 0 ? '' : `?${query.join('&')}`}`;
}
