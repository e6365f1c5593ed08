import { createHmac } from 'node:crypto';
import { inspect } from 'node:util';
import type { Region } from '@twinshore/core';
import { describe, expect, it } from 'vitest';
import { createShopWebhooks, SHOP_WEBHOOKS, type ShopWebhook, type UnknownShopWebhook } from '../webhooks.ts';

const us = { key: 'us-key', secret: 'us-secret' };
const global = { key: 'global-key', secret: 'global-secret' };
const webhooks = createShopWebhooks({ us, global });

const text = (fields: object) =>
  JSON.stringify({
    type: 1,
    tts_notification_id: '7327112393057371910',
    shop_id: '7494049642642441621',
    timestamp: 1644412885,
    data: {
      order_id: '576486316948490001',
      order_status: 'CANCEL',
      is_on_hold_order: false,
      update_time: 1627587600,
    },
    ...fields,
  });

const sign = (body: string | Uint8Array, { key, secret } = us) =>
  createHmac('sha256', secret).update(key).update(body).digest('hex');

const signed = (body: string, app = us) => ({ body, signature: sign(body, app) });

describe('a signed webhook', () => {
  it('is read whole, and its secret names the region', () => {
    expect(webhooks.parse(signed(text({})))).toEqual({
      region: 'us',
      type: 1,
      event: 'order-status-change',
      shop_id: '7494049642642441621',
      tts_notification_id: '7327112393057371910',
      timestamp: 1644412885,
      data: {
        order_id: '576486316948490001',
        order_status: 'CANCELLED',
        is_on_hold_order: false,
        update_time: 1627587600,
      },
      raw: { order_status: 'CANCEL' },
    });
    expect(webhooks.parse(signed(text({}), global)).region).toBe('global');
  });

  it('may come as bytes', () => {
    const body = new TextEncoder().encode(text({ data: { order_id: '1', note: 'größer €' } }));
    expect(webhooks.parse({ body, signature: sign(body) })).toMatchObject({ data: { note: 'größer €' } });
    const { buffer } = Buffer.concat([Buffer.from('x'), body]);
    expect(buffer.byteLength).toBeGreaterThan(0);
    expect(webhooks.parse({ body: Buffer.from(body), signature: sign(body) })).toMatchObject({
      event: 'order-status-change',
    });
  });

  it('may be signed by any app of a side, such as while a secret is rotated', () => {
    const next = { key: 'us-key', secret: 'us-secret-2' };
    const rotating = createShopWebhooks({ us: [us, next], global });
    expect(rotating.parse(signed(text({}), us)).region).toBe('us');
    expect(rotating.parse(signed(text({}), next)).region).toBe('us');
    expect(rotating.parse(signed(text({}), global)).region).toBe('global');
  });

  it('may be for one side only', () => {
    const only = createShopWebhooks({ global });
    expect(only.regions).toEqual(['global']);
    expect(webhooks.regions).toEqual(['us', 'global']);
    expect(only.parse(signed(text({}), global)).region).toBe('global');
    expect(() => only.parse(signed(text({}), us))).toThrowError(
      expect.objectContaining({ code: 'webhook.signature_invalid' }),
    );
  });
});

describe('a webhook is refused', () => {
  const body = text({});

  it('with one flipped bit, wherever it is', () => {
    const bytes = new TextEncoder().encode(body);
    const signature = sign(bytes);
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const flipped = Uint8Array.from(bytes);
      flipped[bit >> 3] = (flipped[bit >> 3] as number) ^ (1 << (bit & 7));
      expect(() => webhooks.parse({ body: flipped, signature })).toThrowError(
        expect.objectContaining({ code: 'webhook.signature_invalid' }),
      );
    }
  });

  it.each([
    ['no signature', undefined, 'webhook.signature_missing', /Authorization/],
    ['a null signature', null, 'webhook.signature_missing', /Authorization/],
    ['an empty signature', '', 'webhook.signature_missing', /Authorization/],
    ['upper-case hex', sign(body).toUpperCase(), 'webhook.signature_invalid', /upper-case/],
    ['a scheme in front', `Bearer ${sign(body)}`, 'webhook.signature_invalid', /64 hex digits/],
    [
      'the signature of another app',
      sign(body, { key: 'x', secret: 'y' }),
      'webhook.signature_invalid',
      /raw/,
    ],
    [
      'another key with the right secret',
      sign(body, { ...us, key: 'x' }),
      'webhook.signature_invalid',
      /raw/,
    ],
    [
      'a plain hash, as one client has it',
      createHmac('sha256', '')
        .update(us.secret + body)
        .digest('hex'),
      'webhook.signature_invalid',
      /raw/,
    ],
  ])('with %s', (_, signature, code, advice) => {
    const parse = () => webhooks.parse({ body, signature });
    expect(parse).toThrowError(expect.objectContaining({ name: 'WebhookSignatureError', code }));
    expect(parse).toThrowError(advice);
  });

  it.each([null, undefined, {}])('when nothing came: %j', (received) => {
    expect(() => webhooks.parse(received as never)).toThrowError(
      expect.objectContaining({ name: 'WebhookPayloadError', code: 'webhook.payload_invalid' }),
    );
  });

  it('when it was parsed before', () => {
    expect(() => webhooks.parse({ body: JSON.parse(body), signature: sign(body) })).toThrowError(/raw body/);
  });

  it('when its body is too long, before anything is computed', () => {
    const small = createShopWebhooks({ us, maxBodyBytes: 100 });
    const refusal = expect.objectContaining({ name: 'WebhookPayloadError', code: 'webhook.too_large' });
    expect(() => small.parse({ body, signature: undefined })).toThrowError(refusal);
    expect(() => small.parse({ body: new TextEncoder().encode(body), signature: undefined })).toThrowError(
      refusal,
    );
    const large = ' '.repeat(1_048_577);
    expect(() => webhooks.parse(signed(large))).toThrowError(refusal);
  });

  it.each([
    ['not JSON', '<html>'],
    ['cut short', text({}).slice(0, -1)],
    ['a list', '[]'],
    ['null', 'null'],
    ['without a type', text({ type: undefined })],
    ['with a type as text', text({ type: '1' })],
    ['with data that is a list', text({ data: [] })],
    ['with data that is text', text({ data: 'x' })],
    ['without its id', text({ data: { order_status: 'UNPAID' } })],
    ['with an empty id', text({ data: { order_id: '' } })],
    ['without its shop', text({ shop_id: undefined })],
  ])('when it is %s', (_, wrong) => {
    expect(() => webhooks.parse(signed(wrong))).toThrowError(
      expect.objectContaining({ name: 'WebhookPayloadError', code: 'webhook.payload_invalid', region: 'us' }),
    );
  });

  it('when it is not UTF-8', () => {
    const bytes = new TextEncoder().encode(text({ data: { order_id: '1', note: '?' } }));
    bytes[bytes.lastIndexOf(0x3f)] = 0xff;
    expect(() => webhooks.parse({ body: bytes, signature: sign(bytes) })).toThrowError(
      expect.objectContaining({ code: 'webhook.payload_invalid' }),
    );
  });

  it('without its content or the secret in the message', () => {
    for (const received of [signed('{"secret text'), { body: 'secret text', signature: 'x' }]) {
      let message = '';
      try {
        webhooks.parse(received);
      } catch (error) {
        message = `${(error as Error).message} ${JSON.stringify(error)} ${String((error as Error).cause)}`;
      }
      expect(message).not.toBe('');
      expect(message).not.toMatch(/secret text|us-secret/);
    }
  });
});

describe("the shop's region", () => {
  const known = new Map<string, Region>([['7494049642642441621', 'us']]);

  it.each([
    ['a map', known],
    ['a function', (id: string) => known.get(id)],
  ])('from %s confirms or refuses', (_, regionOfShop) => {
    const checked = createShopWebhooks({ us, global, regionOfShop });
    expect(checked.parse(signed(text({}), us)).region).toBe('us');
    expect(() => checked.parse(signed(text({}), global))).toThrowError(
      expect.objectContaining({ name: 'RegionMismatchError', code: 'region.mismatch' }),
    );
    expect(checked.parse(signed(text({ shop_id: '9' }), global)).region).toBe('global');
  });

  it.each([
    ['a plain object', { '7494049642642441621': 'global' }],
    ['a list of pairs', [['7494049642642441621', 'global']]],
    ['nothing', null],
    ['a Map of numbers', new Map([[749404964264244, 'global']])],
  ])('cannot be looked up in %s', (_, regionOfShop) => {
    expect(() => createShopWebhooks({ us, regionOfShop: regionOfShop as never })).toThrowError(
      expect.objectContaining({ name: 'ConfigurationError', code: 'config.invalid' }),
    );
  });

  it.each([undefined, null])('is not known where the answer is %s', (answer) => {
    const checked = createShopWebhooks({ us, regionOfShop: () => answer });
    expect(checked.parse(signed(text({}))).region).toBe('us');
  });

  it('must be given at once', () => {
    const checked = createShopWebhooks({ us, regionOfShop: (async () => 'us') as never });
    expect(() => checked.parse(signed(text({})))).toThrowError(
      expect.objectContaining({ code: 'region.unknown' }),
    );
  });
});

describe('ids', () => {
  it.each([5, 16, 37])('of type %i stay whole when they are sent as numbers above 2^53', (type) => {
    const body = `{"type":${type},"shop_id":7494049642642441621,"tts_notification_id":"7327112393057371910","timestamp":1644412885,"data":{"product_id":1729592969712207008,"update_time":1627587600}}`;
    const webhook = webhooks.parse(signed(body));
    expect(webhook.shop_id).toBe('7494049642642441621');
    expect(webhook.data).toEqual({ product_id: '1729592969712207008', update_time: 1627587600 });
  });

  it('are text also when the number is small', () => {
    expect(webhooks.parse(signed(text({ type: 16, data: { product_id: 42 } }))).data).toEqual({
      product_id: '42',
    });
  });
});

describe('messages', () => {
  it.each(['us', 'global'] as const)('are closed, with the label of %s', async (region) => {
    const app = region === 'us' ? us : global;
    const data = {
      message_id: '1',
      conversation_id: '2',
      content: '{"content":"where is my parcel?"}',
      sender: { im_user_id: '7494560109732334261', role: 'BUYER' },
    };
    const webhook = webhooks.parse(signed(text({ type: 14, data }), app));
    expect(JSON.stringify(webhook)).not.toMatch(/parcel|7494560109732334261/);
    if (webhook.event !== 'new-message') throw new Error(webhook.event);
    expect(String(webhook.data.content)).toBe(`[${region}:buyer.chat]`);
    expect(String(webhook.data.sender?.im_user_id)).toBe(`[${region}:buyer.im_id]`);
    expect(webhook.data.sender?.role).toBe('BUYER');
  });

  it.each([
    { sender: 'LEAK' },
    { sender: 12345 },
    { sender: ['LEAK'] },
    { sender: [{ im_user_id: 'LEAK' }] },
    { sender: { im_user_id: 'LEAK' } },
    { sender: { sender_im_user_id: 'LEAK' } },
    { sender: { im_user_id: { id: 'LEAK' }, sender_im_user_id: ['LEAK'] } },
    { sender: { nickname: 'LEAK', avatar: 'LEAK' } },
    { content: { text: 'LEAK' } },
  ])('are closed in whatever form the sender comes: %j', (given) => {
    for (const type of [14, 33]) {
      const data = { message_id: '1', conversation_id: '2', ...given };
      const webhook = webhooks.parse(signed(text({ type, data })));
      expect(JSON.stringify(webhook)).not.toMatch(/LEAK|12345/);
      expect(webhook).not.toHaveProperty('raw');
    }
  });

  it('are recorded when they are opened', async () => {
    const records: unknown[] = [];
    const recording = createShopWebhooks({
      us,
      residency: { evidence: { append: async (record) => void records.push(record) } },
    });
    const data = { message_id: '1', conversation_id: '2', content: 'hi', sender: { sender_im_user_id: '3' } };
    const webhook = recording.parse(signed(text({ type: 33, data })));
    if (webhook.event !== 'new-message-listener') throw new Error(webhook.event);
    expect(await webhook.data.content?.reveal({ purpose: 'answer the buyer' })).toBe('hi');
    expect(records).toMatchObject([
      { region: 'us', purpose: 'answer the buyer', labels: { 'buyer.chat': 1 } },
    ]);
    expect(String(webhook.data.sender?.sender_im_user_id)).toBe('[us:buyer.im_id]');
  });
});

describe('kinds', () => {
  it.each([
    [2, 'reverse-order-status-change'],
    [64, 'aftersales-request'],
    [65, 'rma'],
    [67, 'aftersales-refund'],
    [68, 'inventory-update'],
    [4711, 'unknown'],
    [0, 'unknown'],
    [-1, 'unknown'],
  ])('of type %i, of which nothing is published, pass closed as %s', async (type, event) => {
    const body = text({ type, shop_id: undefined, seller_open_id: 's', data: { content: 'my address' } });
    const webhook = webhooks.parse(signed(body));
    const { data, body: raw, ...envelope } = webhook as UnknownShopWebhook<'us'>;
    expect(envelope).toEqual({
      region: 'us',
      type,
      event,
      seller_open_id: 's',
      tts_notification_id: '7327112393057371910',
      timestamp: 1644412885,
    });
    expect(`${JSON.stringify(webhook)} ${inspect(webhook)}`).not.toContain('my address');
    expect(await data.reveal({ purpose: 'look' })).toEqual({ content: 'my address' });
    expect(await raw.reveal({ purpose: 'look' })).toBe(body);
  });

  it('that were seen in one place only are marked so', () => {
    const marked = SHOP_WEBHOOKS.filter(({ confidence }) => confidence !== 'documented');
    expect(marked.map(({ type, confidence }) => [type, confidence])).toEqual([
      [2, 'several'],
      [64, 'once'],
      [65, 'once'],
      [67, 'once'],
      [68, 'once'],
    ]);
  });

  it('may lack an id, a time and data, as a published sample does', () => {
    const body = '{"type":6,"shop_id":"1"}';
    expect(webhooks.parse(signed(body))).toEqual({
      region: 'us',
      type: 6,
      event: 'seller-deauthorization',
      shop_id: '1',
      tts_notification_id: undefined,
      timestamp: undefined,
      data: {},
    });
  });

  it('are told apart by the compiler', () => {
    const webhook: ShopWebhook = webhooks.parse(signed(text({})));
    if (webhook.event !== 'order-status-change') throw new Error(webhook.event);
    const id: string = webhook.data.order_id;
    const shop: string = webhook.shop_id;
    expect([id, shop]).toEqual(['576486316948490001', '7494049642642441621']);
  });
});

describe('making a receiver', () => {
  it.each([
    ['no secret at all', {}],
    ['an empty list', { us: [] }],
    ['nothing', null as never],
    ['an empty secret', { us: { key: 'k', secret: '' } }],
    ['an empty key', { us, global: { key: '', secret: 's' } }],
    ['the same app on both sides', { us, global: us }],
    [
      'the same app on both sides, among others',
      { us: [us, { key: 'a', secret: 'b' }], global: [global, { ...us }] },
    ],
  ])('refuses %s', (_, options) => {
    expect(() => createShopWebhooks(options)).toThrowError(
      expect.objectContaining({ code: 'config.invalid' }),
    );
  });

  it.each([
    ['no secret', { us: { key: 'k' } }, /side 'us' has no 'secret'/],
    ['no key', { us, global: [{ secret: 's' }] }, /side 'global' has no 'key'/],
    ['a number as key', { us: { key: 7, secret: 's' } }, /side 'us' has no 'key'/],
    ['text instead of an app', { global: 's' }, /side 'global' has no 'key'/],
  ])('names side and member of an app with %s', (_, options, message) => {
    expect(() => createShopWebhooks(options as never)).toThrowError(message);
  });

  it('takes apps as verifyShopWebhook does, too', () => {
    const older = createShopWebhooks({ us: [{ appKey: us.key, secret: us.secret }] });
    expect(older.parse(signed(text({}), us)).region).toBe('us');
  });
});
