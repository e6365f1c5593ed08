import type { Region } from '../regions/region.ts';
import type { AuthorizedAsset } from './authorized-asset.ts';
import { hideSecrets } from './hide-secrets.ts';

/**
 * Copies an asset so that printing and serialising it show everything but the cipher. A copy by spread has the cipher
 * like the asset itself, and shows it.
 */
export function hiddenAsset<R extends Region>(asset: AuthorizedAsset<R>): AuthorizedAsset<R> {
  const copy = { ...asset };
  return hideSecrets(copy, () => {
    const { cipher: _hidden, ...shown } = copy;
    return shown;
  });
}
