import type { PagingRule, Region } from '@twinshore/core';
import { readShape, type Shape } from '@twinshore/shopping/shapes';

/**
 * The `data` of an answer with nothing in it, as a side gives it that does not know what it was asked for: empty
 * lists, no next page, a count of none.
 */
export function emptyAnswer(
  output: Shape,
  paging: PagingRule | undefined,
  region: Region,
): Readonly<Record<string, unknown>> {
  const read = readShape(output);
  if (read.is !== 'object') return {};
  const data: Record<string, unknown> = {};
  for (const { name, shape, only } of read.fields) {
    if (only !== undefined && only !== region) continue;
    if (name === paging?.next) data[name] = '';
    else if (name === paging?.total) data[name] = 0;
    else if (readShape(shape).is === 'list') data[name] = [];
  }
  return data;
}
