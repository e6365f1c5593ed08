/**
 * The time, as the SDK sees it.
 *
 * @public
 */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
}
