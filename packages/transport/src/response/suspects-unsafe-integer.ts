/**
 * Tells whether JSON bytes may hold an integer that a JavaScript number cannot hold exactly: a run of sixteen or
 * more digits where a number may stand. It looks at every sixteenth byte only, because no such run fits between
 * two of them; in nearly all answers the runs it meets are ids in quotation marks.
 */
export function suspectsUnsafeInteger(json: Uint8Array): boolean {
  // Literals and plain comparisons throughout: this runs over every answer, and was measured.
  const { length } = json;
  let at = 15;
  while (at < length) {
    const byte = json[at] as number;
    if (byte < 0x30 || byte > 0x39) {
      at += 16;
      continue;
    }
    let start = at;
    while (start > 0 && isDigit(json[start - 1] as number)) start--;
    let end = at + 1;
    while (end < length && isDigit(json[end] as number)) end++;
    if (end - start >= 16 && start > 0 && mayPrecedeNumber(json[start - 1] as number)) return true;
    at = end + 15;
  }
  return false;
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}

/** A colon, comma, point, bracket, minus or white space. Digits behind a point may be moved before it by an exponent. */
function mayPrecedeNumber(byte: number): boolean {
  return (
    byte === 0x3a ||
    byte === 0x2c ||
    byte === 0x5b ||
    byte === 0x2d ||
    byte === 0x2e ||
    (byte <= 0x20 && byte >= 0x09)
  );
}
