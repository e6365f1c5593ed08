import { describe, expect, it } from 'vitest';
import { isSigned } from './signature.ts';

const NOTHING = new Uint8Array();

describe('the platform’s own check of signatures', () => {
  it('accepts the published vectors', () => {
    const shops = new URLSearchParams({
      app_key: '29a39d',
      timestamp: '1623812664',
      sign: 'b596b73e0cc6de07ac26f036364178ab16b0a907af13d43f0a0cd2345f582dc8',
    });
    expect(isSigned('e59af819cc', '/authorization/202309/shops', shops, NOTHING)).toBe(true);
    const legacy = new URLSearchParams({
      access_token: 'x',
      app_key: '12abcd',
      document_type: '2',
      package_id: '576463173535499480',
      shop_id: '123456',
      timestamp: '1600000000',
      sign: '736bb8c15cc2f0563f454905c32b935fae5f0c107f55ca122c09536c7af49bb3',
    });
    expect(isSigned('123', '/api/fulfillment/shipping_document', legacy, NOTHING)).toBe(true);
  });

  it('takes lower-case hex only', () => {
    const query = new URLSearchParams({
      app_key: '29a39d',
      timestamp: '1623812664',
      sign: 'B596B73E0CC6DE07AC26F036364178AB16B0A907AF13D43F0A0CD2345F582DC8',
    });
    expect(isSigned('e59af819cc', '/authorization/202309/shops', query, NOTHING)).toBe(false);
  });

  it('covers path, every parameter and every byte of the body', () => {
    const sign = '495c39774c04ee06162f20a6bef8edae5b17676229588fe76630bb5166da37d2';
    const query = (changes: Record<string, string> = {}) =>
      new URLSearchParams({
        app_key: '68xu9ks5p4i8',
        shop_cipher: 'ROW_xkMbgAAAeVAQra0eZWebFQq5aIK',
        timestamp: '1696909648',
        sign,
        ...changes,
      });
    const body = '{    "address":"https://partner.tiktokshop.com",    "event_type": "PACKAGE_UPDATE"}';
    const check = (path: string, parameters: URLSearchParams, text: string) =>
      isSigned('e59af819cc', path, parameters, new TextEncoder().encode(text));
    expect(check('/event/202309/webhooks', query(), body)).toBe(true);
    expect(check('/event/202309/webhook', query(), body)).toBe(false);
    expect(check('/event/202309/webhooks', query({ extra: '1' }), body)).toBe(false);
    expect(check('/event/202309/webhooks', query(), body.replace('    "event', ' "event'))).toBe(false);
  });
});
