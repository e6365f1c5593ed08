import type { Transport } from '@twinshore/core';
import { createGlobalShop, createUsShop } from '@twinshore/shopping';
import { webhooks } from '@twinshore/shopping/webhooks';

export async function syncBothSides(us: Transport<'us'>, global: Transport<'global'>, shopId: string) {
  const usPlan = await createUsShop(us, { webhooks }).webhooks.sync({
    ORDER_STATUS_CHANGE: 'https://us.hooks.example/tiktok',
    SELLER_DEAUTHORIZATION: 'https://us.hooks.example/tiktok',
  });
  console.log(String(usPlan)); // nothing is changed yet
  await usPlan.apply();

  const globalShop = createGlobalShop(global, { webhooks }, { shop: shopId });
  await globalShop.webhooks.sync({ ORDER_STATUS_CHANGE: 'https://eu.hooks.example/tiktok' }, { apply: true });
}
