import { execFileSync } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hmacSha256Hex as hmacNode } from './hmac-node.ts';
import { hmacSha256Hex as hmacPortable } from './hmac-portable.ts';
import { signShopRequest } from './sign-shop-request.ts';
import { verifyShopWebhook } from './verify-shop-webhook.ts';

const secret = 'e59af819cc';

describe('published vectors', () => {
  it('V1: GET without body, from the official documentation', () => {
    const query = { app_key: '29a39d', timestamp: '1623812664' };
    expect(signShopRequest({ secret, path: '/authorization/202309/shops', query })).toBe(
      'b596b73e0cc6de07ac26f036364178ab16b0a907af13d43f0a0cd2345f582dc8',
    );
  });

  it('V5: the access token is left out (legacy GET)', () => {
    expect(
      signShopRequest({
        secret: '123',
        path: '/api/fulfillment/shipping_document',
        query: {
          access_token: 'x',
          app_key: '12abcd',
          document_type: '2',
          package_id: '576463173535499480',
          shop_id: '123456',
          timestamp: '1600000000',
        },
      }),
    ).toBe('736bb8c15cc2f0563f454905c32b935fae5f0c107f55ca122c09536c7af49bb3');
  });

  it('V7: a body that is not signed is not handed over (legacy POST)', () => {
    expect(
      signShopRequest({
        secret: '123',
        path: '/api/finance/settlements/search',
        query: { app_key: '12abcd', shop_id: '123456', timestamp: '1600000000' },
      }),
    ).toBe('99d51e40d6176b7608094168a22562b4c733518d462282b939079c4951f7d88d');
  });

  it('the base string with a body that the documentation prints, with the digest computed from it', () => {
    const body = '{    "address":"https://partner.tiktokshop.com",    "event_type": "PACKAGE_UPDATE"}';
    expect(
      signShopRequest({
        secret,
        path: '/event/202309/webhooks',
        query: {
          timestamp: '1696909648',
          shop_cipher: 'ROW_xkMbgAAAeVAQra0eZWebFQq5aIK',
          app_key: '68xu9ks5p4i8',
        },
        body,
        contentType: 'application/json',
      }),
    ).toBe('495c39774c04ee06162f20a6bef8edae5b17676229588fe76630bb5166da37d2');
  });

  const script = join(import.meta.dirname, '../../../../../shared/facts/signature-vectors.mjs');
  const title = existsSync(script)
    ? 'the script beside the repository recomputes the same vectors'
    : 'the script beside the repository is not here, so only the literal values above were compared';
  it(title, () => {
    if (!existsSync(script)) return;
    const said = execFileSync(process.execPath, [script], { encoding: 'utf8' });
    expect(said.match(/^OK {2}/gm)).toHaveLength(3);
    expect(said).toContain(verifySample.signature);
    expect(said).toContain('495c39774c04ee06162f20a6bef8edae5b17676229588fe76630bb5166da37d2');
  });
});

const verifySample = {
  appKey: 'fake_app_key',
  secret: 'fake_app_secret',
  body: '{"type":1,"shop_id":"7494726673780148744","timestamp":1664095733,"data":{"order_id":"576684019603311365","order_status":"AWAITING_SHIPMENT","update_time":1664095610}}',
  signature: '21109834de72ec53c9959716d8514ae388ce1f123e5ffdcafc46713fcdf62b27',
};

describe('signShopRequest', () => {
  const base = { secret, path: '/order/202309/orders/search' };

  it('sorts names by code unit and skips what is undefined', () => {
    const sorted = { B: '1', a: '2', b_: '3', ba: '4' };
    const plain = createHmac('sha256', secret)
      .update(`${secret}${base.path}B1a2b_3ba4${secret}`)
      .digest('hex');
    expect(signShopRequest({ ...base, query: sorted })).toBe(plain);
    const mixed = { ba: '4', gone: undefined, a: '2', sign: 'old', b_: '3', B: '1' };
    expect(signShopRequest({ ...base, query: mixed })).toBe(plain);
  });

  it('takes a list as one value joined by commas', () => {
    expect(signShopRequest({ ...base, query: { ids: ['1', '2'] } })).toBe(
      signShopRequest({ ...base, query: { ids: '1,2' } }),
    );
  });

  it('signs the body as it is, as text and as bytes, and knows whitespace', () => {
    const body = '{"note":"größer als 2^53: 9007199254740993"}';
    const asText = signShopRequest({ ...base, body, contentType: 'application/json' });
    expect(signShopRequest({ ...base, body: new TextEncoder().encode(body) })).toBe(asText);
    expect(signShopRequest({ ...base, body: body.replace(':', ': ') })).not.toBe(asText);
    expect(asText).toBe(
      createHmac('sha256', secret).update(`${secret}${base.path}${body}${secret}`, 'utf8').digest('hex'),
    );
  });

  it('leaves a multipart body out', () => {
    const contentType = 'multipart/form-data; boundary=x';
    expect(signShopRequest({ ...base, body: '--x--', contentType })).toBe(signShopRequest(base));
    expect(signShopRequest({ ...base, body: '--x--' })).not.toBe(signShopRequest(base));
  });

  it('does not change its input', () => {
    const query = Object.freeze({ z: '1', a: '2' });
    signShopRequest(Object.freeze({ ...base, query }));
    expect(Object.keys(query)).toEqual(['z', 'a']);
  });
});

describe('verifyShopWebhook', () => {
  it('accepts the sample notification, as text and as bytes', () => {
    expect(verifyShopWebhook(verifySample)).toBe(true);
    expect(verifyShopWebhook({ ...verifySample, body: new TextEncoder().encode(verifySample.body) })).toBe(
      true,
    );
  });

  it('refuses every flipped bit of body and signature', () => {
    const bytes = new TextEncoder().encode(verifySample.body);
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const body = Uint8Array.from(bytes);
      body[bit >> 3] = (body[bit >> 3] as number) ^ (1 << (bit & 7));
      expect(verifyShopWebhook({ ...verifySample, body })).toBe(false);
    }
    for (let index = 0; index < 64; index += 1) {
      const other = verifySample.signature[index] === '0' ? '1' : '0';
      const signature =
        verifySample.signature.slice(0, index) + other + verifySample.signature.slice(index + 1);
      expect(verifyShopWebhook({ ...verifySample, signature })).toBe(false);
    }
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['an empty text', ''],
    ['a shortened signature', verifySample.signature.slice(0, 63)],
    ['a lengthened signature', `${verifySample.signature}0`],
    ['upper-case hex', verifySample.signature.toUpperCase()],
  ])('refuses %s', (_, signature) => {
    expect(verifyShopWebhook({ ...verifySample, signature })).toBe(false);
  });

  it('refuses another secret and another app key', () => {
    expect(verifyShopWebhook({ ...verifySample, secret: 'fake_app_secreT' })).toBe(false);
    expect(verifyShopWebhook({ ...verifySample, appKey: 'fake_app_keY' })).toBe(false);
  });
});

describe('the two implementations behind #hmac', () => {
  const secrets = fc.oneof(
    fc.stringMatching(/^[ -~]{0,70}$/),
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom('', 'k'.repeat(63), 'k'.repeat(64), 'k'.repeat(65), 'kä', ' ', '~'.repeat(64)),
  );
  const part = fc.oneof(fc.string({ unit: 'grapheme' }), fc.uint8Array({ maxLength: 200 }));
  const texts = fc.array(fc.string({ unit: 'grapheme', maxLength: 200 }), { maxLength: 4 });

  it.each([
    ['node:crypto', hmacNode],
    ['no node: module', hmacPortable],
  ])('agree with createHmac, with %s', (_, hmac) => {
    fc.assert(
      fc.property(secrets, fc.oneof(texts, fc.array(part, { maxLength: 4 })), (secret, message) => {
        const expected = createHmac('sha256', secret);
        for (const one of message) expected.update(one);
        expect(hmac(secret, ...message)).toBe(expected.digest('hex'));
      }),
      { numRuns: 500, seed: 1 },
    );
  });

  it('keep no key for another, however many there are', () => {
    const secretsInUse = Array.from({ length: 40 }, (_, index) => `secret-${index}`);
    for (let round = 0; round < 2; round += 1) {
      for (const secret of secretsInUse) {
        expect(hmacNode(secret, 'a')).toBe(createHmac('sha256', secret).update('a').digest('hex'));
      }
    }
  });
});
