/**
 * A long run of digits where a number may stand. The ids of nearly all answers follow a quotation mark and pass
 * this at once.
 */
const SUSPECT = /[:,[\s-]\d{16}/;

/**
 * Finds an integer in JSON text that a JavaScript number cannot hold exactly (beyond 2^53 - 1). Ids of TikTok Shop
 * have 18 and 19 digits and travel as strings; one that comes as a number was already changed when it is read.
 *
 * @returns where it is, such as `data.orders[0].id`, or `undefined` when there is none
 */
export function findUnsafeInteger(json: string): string | undefined {
  return SUSPECT.test(json) ? walk(json) : undefined;
}

/** Goes through the text token by token, because the suspect may lie in a string. */
function walk(json: string): string | undefined {
  const token = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d[\d.eE+-]*|[[\]{},:]/g;
  const path: (string | number)[] = [];
  let name = '';
  for (let match = token.exec(json); match !== null; match = token.exec(json)) {
    const text = match[0];
    const first = text[0] as string;
    if (first === '"') name = text;
    else if (first === '{') path.push('');
    else if (first === '[') path.push(0);
    else if (first === '}' || first === ']') path.pop();
    else if (first === ':') path[path.length - 1] = name.slice(1, -1);
    else if (first === ',') {
      const last = path[path.length - 1];
      if (typeof last === 'number') path[path.length - 1] = last + 1;
    } else if (/^-?\d+$/.test(text) && !Number.isSafeInteger(Number(text))) return written(path);
  }
  return undefined;
}

function written(path: readonly (string | number)[]): string {
  let text = '';
  for (const part of path) {
    if (typeof part === 'number') text += `[${part}]`;
    else text += text === '' ? part : `.${part}`;
  }
  return text === '' ? 'the whole body' : text;
}
