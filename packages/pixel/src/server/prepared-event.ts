import type { SchemaIssue } from '@twinshore/core';
import type { OmittedValue } from './track-receipt.ts';

/**
 * An event in the form of the wire, with what was found on the way. Resident values are opened already, and what
 * is personal is closed again.
 */
export interface PreparedEvent {
  readonly wire: Readonly<Record<string, unknown>> & { readonly event_id: string };
  readonly omitted: readonly OmittedValue[];
  readonly issues: readonly SchemaIssue[];
}

/**
 * An event as the caller wrote it, opened. Its form is checked by the operation's schema, later.
 */
export interface OpenedEvent {
  readonly event?: unknown;
  readonly event_id?: unknown;
  readonly event_time?: unknown;
  readonly user?: unknown;
  readonly [field: string]: unknown;
}
