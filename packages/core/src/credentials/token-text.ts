const form = /^[^\s\p{Cc}]+$/u;

/**
 * Tells whether a value can be a token: text without blanks and control characters. A token that was read with the
 * end of its line is a frequent mistake, and a header must not hold one.
 */
export function isTokenText(value: unknown): value is string {
  return typeof value === 'string' && form.test(value);
}
