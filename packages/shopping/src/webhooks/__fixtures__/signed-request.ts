import { createHmac } from 'node:crypto';

export const US_APP = { key: 'us-key', secret: 'us-secret' };
export const GLOBAL_APP = { key: 'global-key', secret: 'global-secret' };

/** The body of a notification about an order, with a word that is found again wherever it goes. */
export function orderBody(id = '7327112393057371910', fields: object = {}): string {
  return JSON.stringify({
    type: 1,
    tts_notification_id: id,
    shop_id: '7494049642642441621',
    timestamp: 1764000000,
    data: { order_id: '576486316948490001', order_status: 'UNPAID', note: 'größer €' },
    ...fields,
  });
}

export function signatureOf(body: string, { key, secret } = US_APP): string {
  return createHmac('sha256', secret)
    .update(key + body)
    .digest('hex');
}

/** A delivery as the platform makes it. */
export function signedRequest(body = orderBody(), app = US_APP): Request {
  return new Request('https://app.example/webhooks', {
    method: 'POST',
    headers: { authorization: signatureOf(body, app), 'content-type': 'application/json' },
    body,
  });
}
