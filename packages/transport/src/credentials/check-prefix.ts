import { prefixHint, type Region, RegionMismatchError } from '@twinshore/core';
import type { TransportSettings } from '../transport-settings.ts';

/**
 * Weighs the prefix of a token, or of a shop's cipher, that no proof speaks for yet.
 *
 * @throws {@link RegionMismatchError} `region.mismatch` when it was seen on the other side only and the rule is `refuse`
 */
export function checkPrefix(
  what: 'token' | 'cipher',
  value: string,
  region: Region,
  settings: Pick<TransportSettings, 'prefixRule' | 'logger'>,
): void {
  const { prefixRule, logger } = settings;
  if (prefixRule === 'ignore') return;
  const hint = prefixHint(value);
  if (hint === undefined || hint.region === region) return;
  const finding = `The ${what} starts with '${hint.prefix}', which was seen on ${what}s of region '${hint.region}' (confidence: ${hint.confidence}, not defined in official docs), but the credentials say region '${region}'.`;
  if (prefixRule === 'warn') {
    logger?.log({
      level: 'warn',
      event: 'credentials.prefix_contradicts',
      message: finding,
      fields: { region, prefix: hint.prefix },
    });
    return;
  }
  throw new RegionMismatchError({
    region,
    message: `${finding} Nothing was sent. Use the transport of that side; if the prefix misleads, use credentials of a seller's or partner's grant, which are proved, or set prefixRule to 'warn'.`,
  });
}
