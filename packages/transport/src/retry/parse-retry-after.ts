const HTTP_DATE = /^\s*[A-Za-z]{3,9},? .*\d\d:\d\d:\d\d/;

/**
 * Reads how long a server asks to wait, in milliseconds: `retry-after-ms`, else `retry-after` in seconds or as an
 * HTTP date.
 *
 * @param nowMs - what an HTTP date is measured from: milliseconds since 1970
 */
export function parseRetryAfter(
  headers: Readonly<Record<string, string>> | undefined,
  nowMs: number,
): number | undefined {
  const milliseconds = decimal(headers?.['retry-after-ms']);
  if (milliseconds !== undefined) return milliseconds;
  const value = headers?.['retry-after'];
  const seconds = decimal(value);
  if (seconds !== undefined) return seconds * 1000;
  // `Date.parse` alone takes nearly anything for a date.
  const date = value !== undefined && HTTP_DATE.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - nowMs);
}

function decimal(text: string | undefined): number | undefined {
  return text !== undefined && /^\s*\d+(?:\.\d+)?\s*$/.test(text) ? Number(text) : undefined;
}
