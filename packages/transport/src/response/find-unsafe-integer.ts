/**
 * A long run of digits where a number may stand. The ids of nearly all answers follow a quotation mark and pass
 * this at once.
 */
const SUSPECT = /[:,.[\s-]\d{16}/;

/** What the fields of an API are called. Another name may be data: that of a person, for one. */
const FIELD = /^[a-z_][a-z0-9_]*$/;

const NUMBER = /-?\d[\d.eE+-]*/y;

/**
 * Finds a number in JSON text that is beyond 2^53 - 1, so that a JavaScript number need not hold it exactly, however
 * it is written. Ids of TikTok Shop have 18 and 19 digits and travel as strings; one that comes as a number was
 * already changed when it is read.
 *
 * @returns where it is, such as `data.orders[0].id`, with `?` for what is no name of a field; `undefined` when there
 * is none
 */
export function findUnsafeInteger(json: string): string | undefined {
  return SUSPECT.test(json) ? walk(json) : undefined;
}

/**
 * Goes through the text by index, because the suspect may lie in a string: a pattern that takes a whole string at
 * once runs out of stack on one with a million escapes.
 */
function walk(json: string): string | undefined {
  const path: (string | number)[] = [];
  let name = '';
  for (let at = 0; at < json.length; at++) {
    const character = json[at] as string;
    if (character === '"') {
      const end = endOfText(json, at);
      name = json.slice(at + 1, end);
      at = end;
    } else if (character === '{') path.push('');
    else if (character === '[') path.push(0);
    else if (character === '}' || character === ']') path.pop();
    else if (character === ':') path[path.length - 1] = name;
    else if (character === ',') {
      const last = path[path.length - 1];
      if (typeof last === 'number') path[path.length - 1] = last + 1;
    } else {
      NUMBER.lastIndex = at;
      const number = NUMBER.exec(json)?.[0];
      if (number === undefined) continue;
      if (Math.abs(Number(number)) > Number.MAX_SAFE_INTEGER) return written(path);
      at += number.length - 1;
    }
  }
  return undefined;
}

/** Where the text that begins at `start` ends. */
function endOfText(json: string, start: number): number {
  let at = start + 1;
  while (at < json.length && json[at] !== '"') at += json[at] === '\\' ? 2 : 1;
  return at;
}

function written(path: readonly (string | number)[]): string {
  let text = '';
  for (const part of path) {
    if (typeof part === 'number') text += `[${part}]`;
    else {
      const name = FIELD.test(part) ? part : '?';
      text += text === '' ? name : `.${name}`;
    }
  }
  return text === '' ? 'the whole body' : text;
}
