import type { Region } from '../regions/region.ts';

/**
 * What an operation takes and gives, by side. An operation has no entry on a side where it does not exist, and
 * so cannot be sent there.
 *
 * @public
 */
export interface Shapes {
  readonly us?: Shape;
  readonly global?: Shape;
}

/**
 * Input and output of an operation on one side.
 *
 * @public
 */
export interface Shape {
  readonly input: unknown;
  readonly output: unknown;
}

/**
 * What an operation takes on side `R`; `never` where it does not exist. For a transport that may be of either side
 * it is what both sides take, so that nothing of one side slips through.
 *
 * @public
 */
export type InputOf<S extends Shapes, R extends Region> = S extends { readonly [K in R]: Shape }
  ? { [K in R]: (input: S[K]['input']) => void }[R] extends (input: infer I) => void
    ? I
    : never
  : never;

/**
 * What an operation gives on side `R`; `never` where it does not exist.
 *
 * @public
 */
export type OutputOf<S extends Shapes, R extends Region> = S extends {
  readonly [K in R]: { readonly output: infer O };
}
  ? O
  : never;
