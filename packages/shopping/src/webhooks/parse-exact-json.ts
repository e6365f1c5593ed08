/** Texts and numbers, each as a whole, so that digits inside a text or a fraction are never taken for a number. */
const TOKENS = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/gs;

const LONG_INTEGER = /^-?[1-9]\d{15,}$/;

/**
 * Parses JSON and gives integers that a JavaScript number cannot hold exactly as text, digit by digit. Everything
 * else is read as `JSON.parse` reads it.
 *
 * @throws SyntaxError for text that is no JSON
 */
export function parseExactJson(text: string): unknown {
  if (!/\d{16}/.test(text)) return JSON.parse(text);
  return JSON.parse(
    text.replace(TOKENS, (token) =>
      LONG_INTEGER.test(token) && !Number.isSafeInteger(Number(token)) ? `"${token}"` : token,
    ),
  );
}
