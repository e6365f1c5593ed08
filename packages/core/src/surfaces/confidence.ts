/**
 * How far a fact about the real platform can be trusted. `documented`: official documentation, specification or
 * code. `several`: the same thing in two or more independent clients. `once`: one place only. `inferred`: our
 * reading of the evidence. What is `once` or `inferred` can be changed by a setting.
 *
 * @public
 */
export type Confidence = 'documented' | 'several' | 'once' | 'inferred';

/**
 * Where a fact comes from.
 *
 * @public
 */
export interface Provenance {
  /** The document, package or repository the fact was read in. */
  readonly source: string;
  /** When it was read there: an ISO date, or a year and month. */
  readonly observed: string;
  /** How far it can be trusted. */
  readonly confidence: Confidence;
}
