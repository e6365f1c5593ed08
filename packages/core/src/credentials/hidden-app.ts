import { hideSecrets } from './hide-secrets.ts';
import type { ShopApp } from './shop-app.ts';

/**
 * Copies an app so that it shows its key only.
 */
export function hiddenApp({ key, secret }: ShopApp): ShopApp {
  return hideSecrets({ key, secret }, () => ({ key }), ['secret']);
}
