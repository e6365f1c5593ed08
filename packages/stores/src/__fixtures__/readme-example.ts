import { type ShopApp, shopCredentials } from '@twinshore/core';
import type { ShopAuthorization } from '@twinshore/shopping/authorization';
import type { ShopWebhook } from '@twinshore/shopping/webhooks';
import { openFileStores } from '../file.ts';
import type { Stores } from '../index.ts';

export async function openAndStore(
  folder: string,
  key: Uint8Array,
  authorization: ShopAuthorization<'us'>,
  callbackUrl: string,
  expectedState: string,
) {
  // #region open {
  const stores = await openFileStores({ folder, key }); // 32 bytes
  const store = stores.tokens('us');
  const grant = await authorization.exchangeCode({ callbackUrl, expectedState, store });
  // #endregion
  return { stores, grant };
}

export async function afterRestart(stores: Stores, app: ShopApp, openId: string) {
  // #region restart {
  const store = stores.tokens('us');
  const tokens = await store.get(`shop:${app.key}:${openId}`);
  if (tokens === undefined) throw new Error('this seller never authorized');
  const credentials = shopCredentials({ region: 'us', app, tokens, seller: openId, store });
  // #endregion
  return credentials;
}

export async function standing(stores: Stores, key: string, remindSeller: () => void) {
  // #region standing {
  const record = await stores.tokens('us').records?.read(key);
  if (record?.status !== 'active') remindSeller();
  // #endregion
}

export async function leaseAndClaim(
  stores: Stores,
  webhook: ShopWebhook,
  handle: (one: ShopWebhook) => void,
) {
  // #region lease {
  const lease = await stores.leases('us').acquire('nightly-export', 60_000);
  if (lease === undefined) return; // somebody else is at it

  const { region, tts_notification_id: id } = webhook;
  // One without an id cannot be recognised when it comes again.
  if (id === undefined || (await stores.dedup.claim(region, id, 86_400_000))) handle(webhook);
  // #endregion
}
