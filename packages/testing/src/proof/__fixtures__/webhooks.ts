import { createHmac } from 'node:crypto';
import type { Region } from '@twinshore/core';
import { createShopWebhooks } from '@twinshore/shopping/webhooks';
import type { ProofWorld } from './proof-world.ts';
import type { SideEvidence } from './side-evidence.ts';

/** A receiver for both sides that knows where the shops lie. */
export function webhooks({ evidence: { us, global } }: ProofWorld) {
  const regionOfShop = new Map<string, Region>([
    [us.shop.id, 'us'],
    [global.shop.id, 'global'],
  ]);
  return createShopWebhooks({ us: us.app, global: global.app, regionOfShop });
}

/** A notification of a shop, signed by the app of `signer`. */
export function signedWebhook(about: SideEvidence, signer: SideEvidence = about) {
  const body = JSON.stringify({
    type: 1,
    tts_notification_id: '7327112393057371910',
    shop_id: about.shop.id,
    timestamp: 1_764_000_000,
    data: {
      order_id: '576463173535499480',
      order_status: 'AWAITING_SHIPMENT',
      is_on_hold_order: false,
      update_time: 1_764_000_000,
    },
  });
  const signature = createHmac('sha256', signer.app.secret)
    .update(signer.app.key + body)
    .digest('hex');
  return { body, signature };
}
