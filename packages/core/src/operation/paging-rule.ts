/**
 * How an operation hands out a long list.
 *
 * @public
 */
export interface PagingRule {
  /** The input property that takes the place to go on from. */
  readonly cursor: string;
  /** The output property that gives the next place; empty or absent at the end. */
  readonly next: string;
  /** The output property that holds the items: a name, or names joined by dots where the list lies deeper. */
  readonly items: string;
  /** The input property that takes the number of items on a page, with its limits; absent where the platform decides. */
  readonly size?: { readonly name: string; readonly max: number; readonly default: number };
  /** The output property that counts all items, where there is one. */
  readonly total?: string;
}
