/**
 * One guard taken away or turned round. It exists in memory only: the file on disk is never changed.
 */
export interface Mutant {
  /** Unique; named on the command line. */
  readonly id: string;
  /** The source file, from the root of the repository. */
  readonly file: string;
  /** The text of the guard. It has to stand in the file exactly once. */
  readonly find: string;
  readonly replace: string;
  /** What would go wrong without the guard. */
  readonly why: string;
  /** Test files that have to notice, from the root of the repository. */
  readonly tests: readonly string[];
  /** Narrows the tests to those whose name matches, to be quick. */
  readonly only?: string;
}
