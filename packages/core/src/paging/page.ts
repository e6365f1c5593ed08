/**
 * One page of a list.
 *
 * @typeParam T - an item
 * @typeParam Data - the whole answer
 * @public
 */
export interface Page<T, Data = unknown> {
  readonly items: readonly T[];
  /** The place the next page begins at; `undefined` on the last page. */
  readonly nextCursor: string | undefined;
  /** How many items there are on all pages, where the platform says so. */
  readonly totalCount: number | undefined;
  /** The whole answer that the page was read from, with the fields beside the items. */
  readonly data: Data;
}

/**
 * A list under way: await it for its first page, or iterate over all items.
 *
 * @typeParam T - an item
 * @typeParam Data - the whole answer of a page
 * @public
 */
export interface PagedCall<T, Data = unknown> extends Promise<Page<T, Data>>, AsyncIterable<T> {
  /** Goes through the list page by page. */
  pages(): AsyncIterable<Page<T, Data>>;
}
