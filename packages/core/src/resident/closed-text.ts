import { holdsCodecText } from './codec-text.ts';
import { holdsPlaceholder } from './placeholder.ts';

/** Neither text of a closed value can do without its bracket or dollar sign, as it is, in a URL or escaped in JSON. */
const opening = /[[$%\\]/;

/**
 * Tells whether a text holds the placeholder of a closed value, or what a codec wrote. One look tells it of nearly
 * all texts.
 */
export function holdsClosedText(text: string): boolean {
  return opening.test(text) && (holdsPlaceholder(text) || holdsCodecText(text));
}
