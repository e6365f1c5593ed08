import type { Classification, QuotaRecovery, TwinshoreError } from '@twinshore/core';

/**
 * An attempt that did not succeed, with what decides whether there is another.
 */
export interface Failure {
  readonly error: TwinshoreError;
  readonly kind: Classification['kind'] | 'broken';
  readonly retry: Classification['retry'];
  readonly recovery: QuotaRecovery | undefined;
  /** Headers of the answer, where there was one. */
  readonly headers: Readonly<Record<string, string>> | undefined;
}
