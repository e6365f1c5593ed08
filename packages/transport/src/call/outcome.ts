import type { Failure } from '../retry/failure.ts';

/**
 * How an attempt ended.
 */
export type Outcome<T> = { readonly value: T; readonly failure?: undefined } | { readonly failure: Failure };
