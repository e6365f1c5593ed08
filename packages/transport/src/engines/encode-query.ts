const PLAIN = /^[\w.~-]*$/;

/**
 * Writes raw query values as the part of a URL behind the `?`, or gives an empty text when there are none.
 */
export function encodeQuery(query: Readonly<Record<string, string>>): string {
  let text = '';
  for (const name in query) {
    const value = query[name] as string;
    text += `${text === '' ? '?' : '&'}${encode(name)}=${encode(value)}`;
  }
  return text;
}

function encode(text: string): string {
  return PLAIN.test(text) ? text : encodeURIComponent(text);
}
