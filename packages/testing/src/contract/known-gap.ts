/**
 * A case that an implementation is known to fail, with the reason somebody accepted. The run fails once the case
 * passes, so that the list cannot go stale.
 *
 * @public
 */
export interface KnownGap {
  /** The id of the case, such as `retry.after_date`. */
  readonly case: string;
  /** Why it fails and what is being done about it. */
  readonly reason: string;
}
