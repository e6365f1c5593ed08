/**
 * How a transport keeps its calls within the platform's quotas.
 *
 * @public
 */
export interface RateLimitSettings {
  /**
   * Calls each second for one operation, app and shop, in place of a quota that is not documented for certain. May be
   * less than 1. Where an operation or API family has a documented quota, that counts.
   *
   * @defaultValue what the API family says; 50 for the Shop API, the figure of its documentation of 2025. That of
   * 2026 was quoted with dynamic quotas and no number.
   */
  readonly perSecond: number | undefined;
  /**
   * Longest wait for a turn, in milliseconds. A call whose turn would come later fails at once with a
   * `RateLimitedError`. The call's own `totalTimeoutMs` counts as well. @defaultValue 30000
   */
  readonly maxWaitMs: number;
}
