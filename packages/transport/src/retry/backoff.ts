/**
 * How long to wait between attempts when the platform does not say.
 *
 * The docs of TikTok Shop were quoted (September 2026, one source) with 1 s doubling, up to 500 ms of jitter and
 * a cap of 60 s; to follow them, set `{ baseMs: 1000, jitterMs: 500, capMs: 60000 }`.
 *
 * @public
 */
export interface Backoff {
  /** Wait before the first retry, in milliseconds; doubled for each further one. @defaultValue 500 */
  readonly baseMs: number;
  /** Longest random time added to a wait, in milliseconds. @defaultValue 250 */
  readonly jitterMs: number;
  /** Longest wait, in milliseconds. @defaultValue 8000 */
  readonly capMs: number;
}
