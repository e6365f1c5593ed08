/**
 * The dates of an operation.
 *
 * @public
 */
export interface LifeCycle {
  /** When the operation's version appeared: an ISO date or a year and month. */
  readonly since?: string;
  /** The ISO date after which the platform no longer answers it. */
  readonly sunset?: string;
  /** The id of the operation that takes its place. */
  readonly successor?: string;
}
