import type { Confidence, FieldRouting, Label, Market } from '@twinshore/core';

/**
 * What is known of an area beyond the snapshot, reviewed by hand. The key of an operation is its method and path as
 * the snapshot spells them, such as `POST /order/202309/orders/search`.
 */
export interface AreaOverlay {
  /** The property of a client, such as `customerService`. */
  readonly area: string;
  /** What the area is about, in our own words; it follows the area's name in docs. */
  readonly summary: string;
  readonly operations: Readonly<Record<string, OperationOverlay>>;
}

/**
 * What is known of an operation beyond the snapshot.
 */
export interface OperationOverlay {
  /**
   * The method below the area, such as `search`, or below groups of it, such as `packages.create`. Versions of one
   * capability share it.
   */
  readonly method: string;
  /** The name of its constant and types, unique in the catalogue without its version: `searchOrders`. */
  readonly name: string;
  /** One sentence in our own words that begins with a verb in the third person. */
  readonly summary: string;
  /** The version its method calls unless told otherwise. Named where a capability has several. */
  readonly default?: true;
  /** `read` for a call that changes nothing though its method says so. A GET is a read. */
  readonly effect?: 'read' | 'write';
  /** Where it exists; left out when no limit is documented. */
  readonly markets?: MarketLimit;
  /** The output property that holds the items of a page. */
  readonly items?: string;
  /** The most items on a page, and how many to ask for unless told otherwise. */
  readonly pageSize?: { readonly max: number; readonly default: number };
  readonly idempotency?: { readonly place: 'query' | 'body'; readonly name: string };
  readonly sunset?: string;
  /** The method, below `shop`, of what takes its place: `finance.payments.list`. */
  readonly successor?: string;
  /** Fields of the input by path: names joined by dots, `[]` after a list. */
  readonly input?: Readonly<Record<string, FieldOverlay>>;
  /** Fields of the output by path. */
  readonly output?: Readonly<Record<string, FieldOverlay>>;
  /** Names for objects by path, with `input.` or `output.` before it, in place of made-up ones. */
  readonly names?: Readonly<Record<string, string>>;
}

/**
 * Where an operation exists.
 */
export interface MarketLimit {
  /** The only markets it exists in. */
  readonly only: readonly Market[] | 'us' | 'global';
  /** For a side without it: why, as a sentence in our own words. */
  readonly why: string;
  /** For a side without it: the method below `shop` to use there. */
  readonly instead?: string;
  readonly confidence?: Confidence;
}

/**
 * What is known of a field beyond the snapshot.
 */
export interface FieldOverlay {
  /** It is there whenever the object around it is. For an input: it has to be given. */
  readonly required?: true;
  /** The side it exists on. `both` lifts a limit that was read from the market notes by mistake. */
  readonly only?: 'us' | 'global' | 'both';
  /** A correction of the snapshot's type. */
  readonly type?: 'text' | 'whole' | 'number' | 'flag' | 'text[]' | 'file' | 'any';
  /** `digits`: an id as decimal text. `decimal`: an amount as decimal text. `seconds`: since 1970. */
  readonly format?: 'digits' | 'decimal' | 'seconds' | 'milliseconds';
  /** The least and most of a number, of a text's length, or of a list's items. */
  readonly range?: readonly [least: number, most: number];
  /** The values an input may have and no others; the known values of an output. Empty: the collected ones are wrong. */
  readonly values?: readonly string[];
  /** Personal data. */
  readonly label?: Label;
  /** For a labelled group: what stays readable beside it. */
  readonly routing?: FieldRouting;
  /** The link leads to a file of the region's file host. */
  readonly link?: 'shop.files';
  /** A note in our own words: unit, default, when it is absent. */
  readonly note?: string;
  /** Why the snapshot is corrected here. */
  readonly reason?: string;
}
