import type { HeldLease, Region } from '@twinshore/core';

/** A row as a backend keeps it. */
export interface Row {
  readonly text: string;
  readonly version: number;
}

/** What is written of a row. */
export interface RowContent {
  readonly text: string;
  /** Ids of shops by which it is found, in backends that can look inside. */
  readonly shops: readonly string[];
}

/**
 * What the kinds of stores differ in. It knows texts and regions, and nothing of tokens.
 */
export interface Backend {
  read(region: Region, key: string): Promise<Row | undefined>;
  /** Writes durably if the row still has `version`, 0 for none, and counts it up by one. */
  replace(region: Region, key: string, content: RowContent, version: number): Promise<boolean>;
  /** The rows that may name a shop, with the digest of their key. */
  rowsOfShop(region: Region, shopId: string): Promise<readonly (Row & { readonly keyDigest: string })[]>;
  acquire(region: Region, name: string, ttlMs: number): Promise<HeldLease | undefined>;
  claim(region: Region, key: string, ttlMs: number): Promise<boolean>;
  release(region: Region, key: string): Promise<void>;
  close(): Promise<void>;
}
