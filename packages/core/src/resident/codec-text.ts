import { isSurface } from '../surfaces/surface.ts';
import { isLabel } from './label.ts';

/**
 * A tag of stored text as a codec writes it, `"$resident":` or `"$link":`, also where the text was put into another
 * JSON text (once or more often), into HTML or into a URL.
 */
const pattern =
  /(?:\$|%(?:25)*24|\\+u0024)(?:resident|link)(?:\\|%(?:25)*5C)*(?:"|%(?:25)*22|&quot;|&#34;|\\+u0022)(?:\s|%(?:25)*20|\+)*(?::|%(?:25)*3A)/i;

/**
 * Tells whether a text holds what a codec wrote: a closed value in it may be plain.
 */
export function holdsCodecText(text: string): boolean {
  return pattern.test(text);
}

/**
 * Tells whether a field is the tag of a closed value or link, as it is found in stored text that was read as ordinary
 * JSON.
 */
export function isCodecTag(name: string, value: unknown): boolean {
  return (name === '$resident' && isLabel(value)) || (name === '$link' && isSurface(value));
}
