import type { Availability, FieldLabel, FieldRouting, LinkRule, Market } from '@twinshore/core';
import type { OperationOverlay } from './overlay.ts';

/** The kind of a value that has no parts. */
export type LeafKind = 'text' | 'whole' | 'number' | 'flag' | 'file' | 'any';

/** A value without parts. */
export interface LeafNode {
  readonly kind: 'leaf';
  readonly leaf: LeafKind;
  readonly format?: 'digits' | 'decimal' | 'seconds' | 'milliseconds';
  readonly range?: readonly [number, number];
  readonly values?: readonly string[];
  /** No value but those is taken. */
  readonly closed?: boolean;
}

/** A list. */
export interface ListNode {
  readonly kind: 'list';
  readonly item: Node;
  readonly range?: readonly [number, number];
}

/** An object, which becomes an interface. */
export interface ObjectNode {
  readonly kind: 'object';
  readonly fields: readonly FieldNode[];
  /** The name of its interface. */
  readonly name: string;
}

export type Node = LeafNode | ListNode | ObjectNode;

/** A field of an object. */
export interface FieldNode {
  readonly name: string;
  /** Names from the root, `[]` after a list. */
  readonly path: string;
  readonly node: Node;
  readonly required: boolean;
  readonly only?: 'us' | 'global';
  /** A buyer's: a resident value. */
  readonly resident?: boolean;
  /** The link to a file of the region's host. */
  readonly link?: boolean;
  /** What is put beside a resident group: its name and the fields it keeps. */
  readonly routing?: FieldRouting;
  /** Sentences for its documentation. */
  readonly notes: readonly string[];
}

/** An operation with everything that is known of it. */
export interface OperationModel {
  readonly key: string;
  readonly id: string;
  /** Unique in the catalogue: `searchOrders`, `searchProducts202309`. */
  readonly constant: string;
  /** File name without ending. */
  readonly file: string;
  readonly area: string;
  /** Below the area: `['packages', 'create']`. */
  readonly method: readonly string[];
  readonly version: string;
  readonly isDefault: boolean;
  readonly vendorName: string;
  readonly httpMethod: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly content: 'json' | 'multipart' | undefined;
  readonly places: Readonly<Record<string, 'path' | 'query' | 'body'>>;
  /** Path parameters that the snapshot has in the body too. */
  readonly alsoInBody: readonly string[];
  readonly identifier: 'shop_cipher' | 'category_asset_cipher' | 'none';
  readonly effect: 'read' | 'write';
  readonly availability: Availability;
  readonly sides: readonly ('us' | 'global')[];
  readonly markets: readonly Market[] | undefined;
  readonly paging: PagingModel | undefined;
  readonly idempotency: OperationOverlay['idempotency'];
  readonly scopes: readonly string[];
  readonly userTypes: readonly ('seller' | 'creator' | 'partner')[];
  readonly labels: { readonly request: readonly FieldLabel[]; readonly response: readonly FieldLabel[] };
  readonly links: readonly LinkRule[];
  readonly sunset: string | undefined;
  readonly successor: string | undefined;
  readonly source: 'snapshot' | 'later';
  readonly confidence: 'documented' | 'several' | 'once' | 'inferred';
  readonly summary: string;
  /** Where it is declared by hand, because transports need it. */
  readonly builtIn: string | undefined;
  readonly input: ObjectNode;
  /** `undefined` when an answer carries no data. */
  readonly output: ObjectNode | undefined;
}

/** How an operation hands out pages. */
export interface PagingModel {
  readonly items: string;
  /** The most items on a page, and how many are asked for; absent where the platform decides. */
  readonly size: { readonly max: number; readonly default: number } | undefined;
  /** The size has to be sent. */
  readonly sizeRequired: boolean;
  readonly total: boolean;
}

/** A group of methods: an area, or a part of one. */
export interface GroupModel {
  /** The name of its class without a side. */
  readonly name: string;
  readonly path: readonly string[];
  readonly methods: readonly MethodModel[];
  readonly groups: readonly GroupModel[];
}

/** A capability: one method over all versions of an operation, the default first. */
export interface MethodModel {
  readonly name: string;
  readonly versions: readonly [OperationModel, ...OperationModel[]];
}

/** An area with all its operations. */
export interface AreaModel {
  readonly area: string;
  /** The entry of the package and the folder: `customer-service`. */
  readonly folder: string;
  readonly summary: string;
  readonly operations: readonly OperationModel[];
  readonly root: GroupModel;
}
