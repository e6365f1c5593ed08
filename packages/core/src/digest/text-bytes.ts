/**
 * The UTF-16 code units of a text as bytes, low byte first. Unlike UTF-8 it is exact for every string, lone
 * surrogates included, so different texts never share a digest.
 */
export function textBytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    bytes[i * 2] = unit & 0xff;
    bytes[i * 2 + 1] = unit >>> 8;
  }
  return bytes;
}
