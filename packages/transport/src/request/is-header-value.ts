const VALUE = /^[\t\x20-\x7e\x80-\xff]*$/;

/**
 * Tells whether HTTP allows a text as the value of a header: it ends no line and fits into bytes.
 */
export function isHeaderValue(text: string): boolean {
  return VALUE.test(text);
}
