import { type Region, RegionMismatchError } from '@twinshore/core';

/**
 * Stops before a webhook of the other side leads to a call.
 *
 * @throws RegionMismatchError `region.mismatch`
 */
export function assertWebhookSide(webhook: { readonly region: Region }, region: Region): void {
  if (webhook.region === region) return;
  throw new RegionMismatchError({
    region,
    message: `A webhook of region '${String(webhook.region)}' is in a feed of region '${region}'. Give each side a feed of its own. Nothing was read for it.`,
  });
}
