import type { Region } from '../regions/region.ts';
import type { Confidence } from '../surfaces/confidence.ts';

/**
 * What a prefix of a token, code or cipher hints at. A hint only: a proof overrules it.
 *
 * @public
 */
export interface PrefixHint {
  readonly prefix: string;
  readonly region: Region;
  readonly confidence: Confidence;
}

/**
 * The prefixes that were seen on tokens, codes and shop ciphers, and the side they were seen on. None of them is
 * defined in official documentation.
 *
 * @public
 */
export const PREFIX_HINTS: readonly PrefixHint[] = [
  { prefix: 'TTP_', region: 'us', confidence: 'several' },
  { prefix: 'ROW_', region: 'global', confidence: 'several' },
  { prefix: 'GCP_', region: 'global', confidence: 'several' },
];

/**
 * Reads the hint of a token, code or cipher, where it has one.
 *
 * @public
 */
export function prefixHint(value: string): PrefixHint | undefined {
  return PREFIX_HINTS.find((hint) => value.startsWith(hint.prefix));
}
