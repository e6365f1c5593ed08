import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Connected, connect } from '../__fixtures__/connect.ts';
import { callShop } from '../__fixtures__/shop-client.ts';
import { type StartedPlatform, startPlatform } from '../platform/start-platform.ts';

const SEARCH = '/order/202309/orders/search';
let platform: StartedPlatform;
let us: Connected;

beforeAll(async () => {
  platform = await startPlatform();
  us = await connect(platform, 'US');
});
afterAll(() => platform.close());

/** Everything that can be wrong with a call, in the order in which the gateway looks. */
const WRONGS = [
  { name: 'path', status: 404, code: 36009009, message: /path/ },
  { name: 'method', status: 400, code: 36009010, message: /method/ },
  { name: 'app', status: 400, code: 36009004, message: /app_key/ },
  { name: 'timestamp', status: 400, code: 36009004, message: /timestamp/ },
  { name: 'signature', status: 400, code: 106001, message: /[Ss]ignature/ },
  { name: 'token', status: 401, code: 105001, message: /token/ },
  { name: 'identifier', status: 400, code: 106013, message: /shop_cipher/ },
  { name: 'parameter', status: 400, code: 36009004, message: /page_size/ },
  { name: 'quota', status: 429, code: 36009002, message: /requests/ },
] as const;

/** A call with everything wrong from `first` on, and nothing before it. */
async function callWrongFrom(first: number) {
  const wrong = new Set(WRONGS.slice(first).map(({ name }) => name));
  platform.admin.setKnobs({ us: { quota: { limit: wrong.has('quota') ? 0 : 50, intervalSeconds: 1 } } });
  const client = {
    ...us,
    appKey: wrong.has('app') ? 'nobody' : us.appKey,
    token: wrong.has('token') ? 'TTP_unknown' : us.token,
  };
  const reply = await callShop(
    client,
    wrong.has('method') ? 'GET' : 'POST',
    wrong.has('path') ? '/order/202309/nothing' : SEARCH,
    {
      query: {
        page_size: wrong.has('parameter') ? '0' : '10',
        ...(wrong.has('identifier') ? { shop_cipher: undefined } : {}),
      },
      ...(wrong.has('timestamp') ? { timestamp: 1_600_000_000 } : {}),
      ...(wrong.has('signature') ? { tamper: () => '0'.repeat(64) } : {}),
    },
  );
  platform.admin.setKnobs({ us: { quota: { limit: 50, intervalSeconds: 1 } } });
  return reply;
}

describe('the order of checks', () => {
  it.each(WRONGS.map((wrong, index) => ({ ...wrong, index })))(
    'tells of the $name first when everything after it is wrong as well',
    async ({ index, status, code, message }) => {
      const reply = await callWrongFrom(index);
      expect(reply).toMatchObject({ status, code, data: null });
      expect(reply.message).toMatch(message);
    },
  );

  it('answers once nothing is wrong', async () => {
    expect(await callWrongFrom(WRONGS.length)).toMatchObject({ status: 200, code: 0 });
  });
});

describe('addresses', () => {
  it('knows a path of another month as a version that does not exist', async () => {
    expect(await callShop(us, 'POST', '/order/202001/orders/search')).toMatchObject({ code: 36009014 });
  });
});

describe('timestamps', () => {
  it.each([
    { offset: -299, code: 0 },
    { offset: -302, code: 36009004 },
    { offset: 29, code: 0 },
    { offset: 33, code: 36009004 },
  ])('answers $code to a timestamp $offset seconds from now', async ({ offset, code }) => {
    const timestamp = platform.clock.seconds() + offset;
    expect(await callShop(us, 'POST', SEARCH, { query: { page_size: '1' }, timestamp })).toMatchObject({
      code,
    });
  });

  it('takes the code of a refused timestamp from its knob', async () => {
    platform.admin.setKnobs({ us: { timestampRefusalCode: 106002 } });
    expect(await callShop(us, 'POST', SEARCH, { timestamp: 1_600_000_000 })).toMatchObject({ code: 106002 });
    platform.admin.setKnobs({ us: { timestampRefusalCode: 36009004 } });
  });

  it('refuses milliseconds', async () => {
    const timestamp = platform.clock.now();
    expect(await callShop(us, 'POST', SEARCH, { timestamp })).toMatchObject({ code: 36009004 });
  });
});

describe('tokens', () => {
  it('is taken from the query as well, unless the knob says no', async () => {
    const { token, ...without } = us;
    const query = { page_size: '1', access_token: token };
    const call = () => callShop(without, 'POST', SEARCH, { query, tamper: (sign) => sign });
    // The client signs every parameter; the platform leaves the token out, so the signature has to as well.
    const url = await signedWithoutToken();
    expect((await url()).code).toBe(0);
    platform.admin.setKnobs({ tokenInQuery: 'refuse' });
    expect((await url()).code).toBe(36009004);
    platform.admin.setKnobs({ tokenInQuery: 'accept' });
    expect((await call()).code).toBe(106001);
  });

  it('of another app is refused', async () => {
    const gb = await connect(platform, 'GB');
    const reply = await callShop({ ...us, token: gb.token }, 'POST', SEARCH, { query: { page_size: '1' } });
    expect(reply).toMatchObject({ status: 401, code: 105001 });
  });
});

/** Signs without the token and puts it into the query afterwards. */
async function signedWithoutToken() {
  return async () => {
    const query: Record<string, string> = {
      app_key: us.appKey,
      page_size: '1',
      shop_cipher: us.cipher,
      timestamp: String(platform.clock.seconds()),
    };
    const base =
      SEARCH +
      Object.keys(query)
        .sort()
        .map((name) => name + query[name])
        .join('');
    const sign = createHmac('sha256', us.appSecret)
      .update(us.appSecret + base + us.appSecret)
      .digest('hex');
    const url = new URL(SEARCH, us.origin);
    for (const [name, value] of Object.entries({ ...query, sign, access_token: us.token })) {
      url.searchParams.set(name, value);
    }
    return (await (await fetch(url, { method: 'POST' })).json()) as { code: number };
  };
}

describe('identifiers', () => {
  it('refuses a cipher where none belongs', async () => {
    const reply = await callShop(us, 'GET', '/authorization/202309/shops');
    expect(reply).toMatchObject({
      status: 400,
      code: 36009004,
      message: expect.stringContaining('unexpected'),
    });
  });

  it('refuses the cipher of somebody else, with the code of the knob', async () => {
    const foreign = { ...us, cipher: (await connect(platform, 'GB')).cipher };
    const search = () => callShop(foreign, 'POST', SEARCH, { query: { page_size: '1' } });
    expect(await search()).toMatchObject({ code: 106011, data: null });
    platform.admin.setKnobs({ foreignCipherCode: 101000 });
    expect(await search()).toMatchObject({ code: 101000 });
    platform.admin.setKnobs({ foreignCipherCode: 106011 });
  });
});

describe('parameters', () => {
  it.each([
    { what: 'page_size in the body', query: {}, body: { page_size: 10 } },
    { what: 'page_size in both places', query: { page_size: '10' }, body: { page_size: 10 } },
    { what: 'page_size missing', query: {}, body: {} },
    { what: 'page_size above 100', query: { page_size: '101' }, body: {} },
    { what: 'page_size no number', query: { page_size: 'ten' }, body: {} },
    { what: 'a filter in the query', query: { page_size: '1', order_status: 'UNPAID' }, body: {} },
    { what: 'an unknown status', query: { page_size: '1' }, body: { order_status: 'SOLD' } },
    { what: 'an id as a number', query: { page_size: '1' }, body: { buyer_user_id: 7213000000001 } },
    { what: 'ids as numbers', query: { page_size: '1' }, body: { warehouse_ids: [7391] } },
    { what: 'a time as text', query: { page_size: '1' }, body: { create_time_ge: '1700000000' } },
    { what: 'an unknown sort field', query: { page_size: '1', sort_field: 'id' }, body: {} },
  ])('refuses $what', async ({ query, body }) => {
    expect(await callShop(us, 'POST', SEARCH, { query, body })).toMatchObject({
      status: 400,
      code: 36009004,
    });
  });

  it('refuses measures as numbers', async () => {
    const reply = await callShop(us, 'POST', '/fulfillment/202512/packages', {
      body: { order_id: us.shop.orders[0]?.id, weight: { value: 1.5, unit: 'POUND' } },
    });
    expect(reply).toMatchObject({ code: 36009004, message: expect.stringContaining('weight.value') });
  });

  it('refuses a body that is no JSON, and one that does not say so', async () => {
    expect(await callShop(us, 'POST', SEARCH, { query: { page_size: '1' }, rawBody: '{"a":' })).toMatchObject(
      {
        code: 36009004,
      },
    );
    expect(
      await callShop(us, 'POST', SEARCH, {
        query: { page_size: '1' },
        rawBody: '{}',
        headers: { 'content-type': 'text/plain' },
      }),
    ).toMatchObject({ code: 36009022 });
  });

  it('ignores unknown parameters, unless the knob says no', async () => {
    const call = () => callShop(us, 'POST', SEARCH, { query: { page_size: '1', colour: 'red' } });
    expect((await call()).code).toBe(0);
    platform.admin.setKnobs({ unknownParameters: 'refuse' });
    expect((await call()).code).toBe(36009004);
    platform.admin.setKnobs({ unknownParameters: 'ignore' });
  });
});

describe('an inactive shop', () => {
  it('is refused', async () => {
    platform.admin.setShopActive(us.shop.id, false);
    const reply = await callShop(us, 'POST', SEARCH, { query: { page_size: '1' } });
    expect(reply).toMatchObject({ status: 401, code: 36009043 });
    platform.admin.setShopActive(us.shop.id, true);
    expect(() => platform.admin.setShopActive('7', true)).toThrow(RangeError);
  });
});

describe('an empty body', () => {
  it('is signed as it is sent, unless the knob lets it go unsigned', async () => {
    const path = '/fulfillment/202309/packages/1153000000000000001/ship';
    const gb = await connect(platform, 'GB');
    // Signed as if nothing was sent, and then sent with a body: what some clients do.
    const unsigned = async () => {
      const url = new URL(path, gb.origin);
      const query = {
        app_key: gb.appKey,
        shop_cipher: gb.cipher,
        timestamp: String(platform.clock.seconds()),
      };
      const base =
        path +
        Object.entries(query)
          .map(([name, value]) => name + value)
          .join('');
      const sign = createHmac('sha256', gb.appSecret)
        .update(gb.appSecret + base + gb.appSecret)
        .digest('hex');
      for (const [name, value] of Object.entries({ ...query, sign })) url.searchParams.set(name, value);
      const headers = { 'content-type': 'application/json', 'x-tts-access-token': gb.token };
      return (await (await fetch(url, { method: 'POST', headers, body: '{}' })).json()) as { code: number };
    };
    expect((await unsigned()).code).toBe(106001);
    platform.admin.setKnobs({ emptyBodySignature: 'either' });
    expect((await unsigned()).code).toBe(21011001);
    platform.admin.setKnobs({ emptyBodySignature: 'exact-bytes' });
  });
});

describe('statuses that nobody has seen', () => {
  it('come from their knobs', async () => {
    const { cipher: _, ...without } = us;
    const missing = () => callShop(without, 'POST', SEARCH, { query: { page_size: '1' } });
    const foreign = () => callShop(us, 'GET', '/order/202407/orders/576900000000000001/price_detail');
    expect([(await missing()).status, (await foreign()).status]).toEqual([400, 200]);
    platform.admin.setKnobs({ gatewayRefusalStatus: 403, serviceRefusalStatus: 422 });
    expect([(await missing()).status, (await foreign()).status]).toEqual([403, 422]);
    platform.admin.setKnobs({ gatewayRefusalStatus: 400, serviceRefusalStatus: 200 });
  });
});

describe('quotas', () => {
  it('of one operation can differ', async () => {
    platform.admin.setKnobs({ operationQuotas: { 'shop.orders.search': { limit: 0, intervalSeconds: 1 } } });
    expect((await callShop(us, 'POST', SEARCH, { query: { page_size: '1' } })).code).toBe(36009002);
    const products = await callShop(us, 'POST', '/product/202502/products/search', {
      query: { page_size: '1' },
    });
    expect(products.code).toBe(0);
    platform.admin.setKnobs({ operationQuotas: {} });
  });

  it('count each side by its own knob, on the platform clock', async () => {
    const gb = await connect(platform, 'GB');
    platform.clock.freeze();
    platform.admin.setKnobs({ us: { quota: { limit: 2, intervalSeconds: 10 }, retryAfterSeconds: 7 } });
    const search = (client: Connected) => callShop(client, 'POST', SEARCH, { query: { page_size: '1' } });
    await platform.clock.advance(10_000);
    const codes = [await search(us), await search(us), await search(us)].map(({ code }) => code);
    expect(codes).toEqual([0, 0, 36009002]);
    const refused = await search(us);
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toBe('7');
    expect((await search(gb)).code).toBe(0);
    await platform.clock.advance(10_000);
    expect((await search(us)).code).toBe(0);
    platform.admin.setKnobs({
      us: { quota: { limit: 50, intervalSeconds: 1 }, retryAfterSeconds: undefined },
    });
    platform.clock.resume();
  });

  it('can be that of a development shop', async () => {
    platform.admin.setKnobs({ sandboxCallsPerHour: 0 });
    expect(await callShop(us, 'POST', SEARCH, { query: { page_size: '1' } })).toMatchObject({
      status: 429,
      code: 36009037,
    });
    platform.admin.setKnobs({ sandboxCallsPerHour: undefined });
  });
});

describe('markets', () => {
  it('refuses an operation that does not exist where the shop is', async () => {
    const gb = await connect(platform, 'GB');
    const reply = await callShop(gb, 'POST', '/fulfillment/202512/packages', {
      body: { order_id: gb.shop.orders[0]?.id },
    });
    expect(reply).toMatchObject({ code: 36009004, message: expect.stringContaining('GB') });
  });
});
