import type { Region, TwinshoreError } from '@twinshore/core';

/**
 * One cell of the matrix: where something comes from and where it goes.
 *
 * @public
 */
export interface RegionCell {
  readonly from: Region;
  readonly to: Region;
  /** Whether the two differ. */
  readonly crossing: boolean;
}

/**
 * A refusal of a crossing: its code, or several where either is right.
 *
 * @public
 */
export type ExpectedRefusal = string | readonly string[];

/**
 * What is tried in every cell.
 *
 * @typeParam Side - what is set up for a side
 * @public
 */
export interface RegionSpec<Side> {
  /** Sets up one side: its transport, client, fixtures. Called once for each. */
  readonly side: (region: Region) => Side | Promise<Side>;
  /** Takes something of the first side and uses it on the second. Within one side it must succeed. */
  readonly run: (from: Side, to: Side, cell: RegionCell) => unknown;
  /** The code with which a crossing has to be refused, for both directions or for each. */
  readonly refusal:
    | ExpectedRefusal
    | { readonly 'us→global': ExpectedRefusal; readonly 'global→us': ExpectedRefusal };
  /** Further checks after a crossing was refused, such as that no byte was sent. */
  readonly afterRefusal?: (
    error: TwinshoreError,
    from: Side,
    to: Side,
    cell: RegionCell,
  ) => void | Promise<void>;
  /** Puts away what `side` set up. */
  readonly close?: (side: Side) => void | Promise<void>;
}
