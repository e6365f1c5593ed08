/**
 * The parts of an answer's body that every API family has.
 *
 * @public
 */
export interface Envelope {
  /** The body's own code; 0 is success in both of the families we ship. */
  readonly code: number;
  readonly message: string;
  /** What the caller asked for. */
  readonly data: unknown;
  readonly requestId: string | undefined;
}
