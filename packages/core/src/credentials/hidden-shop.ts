import type { Region } from '../regions/region.ts';
import type { AuthorizedShop } from './authorized-shop.ts';
import { hideSecrets } from './hide-secrets.ts';

/**
 * Copies a shop so that printing and serialising it show everything but the cipher. A copy by spread has the cipher
 * like the shop itself, and shows it.
 */
export function hiddenShop<R extends Region>(shop: AuthorizedShop<R>): AuthorizedShop<R> {
  const copy = { ...shop };
  return hideSecrets(copy, () => {
    const { cipher: _hidden, ...shown } = copy;
    return shown;
  });
}
