import type { Region } from '@twinshore/core';
import type { Topology } from '@twinshore/emulator';

/** What the demo saw. */
export interface DemoResult {
  readonly topology: Topology;
  readonly sides: Readonly<Record<Region, SideResult>>;
  readonly refused: readonly Refusal[];
  /** What differed from what was expected; empty when all went well. */
  readonly surprises: readonly string[];
}

/** What happened on one side. */
export interface SideResult {
  readonly authorizeHost: string;
  readonly grants: readonly string[];
  readonly calls: readonly MadeCall[];
  readonly orders: readonly WalkedOrder[];
  readonly webhooks: readonly string[];
  readonly purchase: { readonly event_id: string; readonly accepted: number; readonly region_basis: string };
}

/** A call that was made. */
export interface MadeCall {
  readonly operation: string;
  readonly surface: string;
  readonly host: string;
}

/** An order that was walked from paid to delivered. */
export interface WalkedOrder {
  readonly id: string;
  readonly market: string;
  /** How its package came to be and was handed over. */
  readonly steps: readonly string[];
  /** The recipient, as it prints. */
  readonly recipient: string;
  readonly tax: string;
  readonly finalStatus: string;
}

/** A crossing that was tried. */
export interface Refusal {
  readonly attempt: string;
  readonly code: string;
  readonly message: string;
  /** Calls that reached the platform meanwhile. */
  readonly reached: number;
}
