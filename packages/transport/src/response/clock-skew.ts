/**
 * How far a request's timestamp may be off. TikTok Shop documents five minutes into the past and 30 seconds into
 * the future; the margin is for the way of the request and for dates that count whole seconds.
 */
const AHEAD_MS = 28_000;
const BEHIND_MS = 298_000;

/**
 * How far the caller's clock is ahead of the server's (negative: behind), in milliseconds, when that is enough to
 * have a request refused.
 *
 * @param date - the `date` header of the answer
 * @param nowMs - the caller's time: milliseconds since 1970
 */
export function clockSkew(date: string | undefined, nowMs: number): number | undefined {
  const server = date === undefined ? Number.NaN : Date.parse(date);
  const ahead = nowMs - server;
  return ahead >= AHEAD_MS || ahead <= -BEHIND_MS ? ahead : undefined;
}
