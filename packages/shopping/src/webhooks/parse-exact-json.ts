const NUMBER = /-?\d[\d.eE+-]*/y;

const LONG_INTEGER = /^-?[1-9]\d{15,}$/;

/**
 * Parses JSON and gives integers that a JavaScript number cannot hold exactly as text, digit by digit. Everything
 * else is read as `JSON.parse` reads it.
 *
 * @throws SyntaxError for text that is no JSON
 */
export function parseExactJson(text: string): unknown {
  return JSON.parse(/\d{16}/.test(text) ? quoteLongIntegers(text) : text);
}

/**
 * Goes through the text by index: a pattern that takes a whole text value at once runs out of stack on one with a
 * million escapes.
 */
function quoteLongIntegers(text: string): string {
  let quoted = '';
  let done = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at] as string;
    if (character === '"') at = endOfText(text, at);
    else if (character === '-' || (character >= '0' && character <= '9')) {
      NUMBER.lastIndex = at;
      const number = NUMBER.exec(text)?.[0] ?? character;
      if (LONG_INTEGER.test(number) && !Number.isSafeInteger(Number(number))) {
        quoted += `${text.slice(done, at)}"${number}"`;
        done = at + number.length;
      }
      at += number.length - 1;
    }
  }
  return quoted + text.slice(done);
}

/** Where the text that begins at `start` ends. */
function endOfText(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at;
}
