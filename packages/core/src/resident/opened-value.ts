import type { ResidentOrigin } from './resident-origin.ts';

/**
 * What was inside a resident value, with where it truly comes from.
 */
export interface OpenedValue extends ResidentOrigin {
  readonly value: unknown;
}
