import type { Region } from '../regions/region.ts';

/** Also where the text went through URL encoding on its way. */
const pattern = /(?:\[|%5B)(?:us|global)(?::|%3A)[a-z][a-z-]*\.[\w.-]+(?:\]|%5D|\s|%20|\+)/i;

/**
 * What a closed value shows of itself, such as `[us:buyer.email]`.
 */
export function placeholder(region: Region, name: string): string {
  return `[${region}:${name}]`;
}

/**
 * Tells whether a text holds what a closed value shows of itself, which means that the value was turned into text.
 */
export function holdsPlaceholder(text: string): boolean {
  return pattern.test(text);
}
