/** Longest text of a redacted body. */
const LONGEST = 65_536;

const PLAIN_NAME = /^[\w.-]{1,64}$/;

/**
 * The body of an answer without what it says: names and nesting stay, texts and numbers are replaced by what they
 * were. An answer of another shape than expected may hold personal data in any place.
 *
 * @param text - the body
 */
export function redactedBody(text: string): string {
  let written: string;
  try {
    written = JSON.stringify(JSON.parse(text, redact));
  } catch {
    return `[no JSON, ${text.length} characters]`;
  }
  return written.length > LONGEST ? `${written.slice(0, LONGEST)}…` : written;
}

function redact(_name: string, value: unknown): unknown {
  if (typeof value === 'string') return `[text of ${value.length}]`;
  if (typeof value === 'number') return '[number]';
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  // A map may have addresses or ids for names.
  const hidden = Object.keys(value).filter((name) => !PLAIN_NAME.test(name) || /^\d+$/.test(name));
  if (hidden.length === 0) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => {
      const place = hidden.indexOf(name);
      return [place === -1 ? name : `[name ${place + 1}]`, field];
    }),
  );
}
