/**
 * One page of a list.
 *
 * @public
 */
export interface Page<T> {
  readonly items: readonly T[];
  /** The place the next page begins at; `undefined` on the last page. */
  readonly nextCursor: string | undefined;
  /** How many items there are on all pages, where the platform says so. */
  readonly totalCount: number | undefined;
}

/**
 * A list under way: await it for its first page, or iterate over all items.
 *
 * @public
 */
export interface PagedCall<T> extends Promise<Page<T>>, AsyncIterable<T> {
  /** Goes through the list page by page. */
  pages(): AsyncIterable<Page<T>>;
}
