import { isResident, type Transport } from '@twinshore/core';
import { describe, expect, it } from 'vitest';
import { type Answer, fakeTransport } from '../__fixtures__/fake-transport.ts';
import { globalOrderData, usOrderData } from '../__fixtures__/orders.ts';
import { fulfillment } from '../generated/fulfillment/index.ts';
import { getOrders202309, orders } from '../generated/orders/index.ts';
import { products } from '../generated/products/index.ts';
import { createGlobalShop, createUsShop } from '../index.ts';
import type { ShopCallOptions } from './shop-call-options.ts';

const areas = { orders, products, fulfillment };

function us(answer: Answer) {
  const transport = fakeTransport('us', answer);
  return { shop: createUsShop(transport, areas), sent: transport.sent };
}

function global(answer: Answer) {
  const transport = fakeTransport('global', answer);
  return { shop: createGlobalShop(transport, areas), sent: transport.sent };
}

const said = (sent: ReturnType<typeof us>['sent']) =>
  sent.map(({ operation, input }) => [operation.id, input]);

describe('making a client', () => {
  it('gives the areas that were passed in, and no other', () => {
    const transport = fakeTransport('us', () => ({}));
    const shop = createUsShop(transport, { orders });
    expect(Object.keys(shop).sort()).toEqual(['orders', 'region', 'request', 'transport', 'withOptions']);
    expect(shop.region).toBe('us');
    expect(shop.transport).toBe(transport);
    expect(Object.isFrozen(shop)).toBe(true);
  });

  it('refuses a transport of the other side, and one that names none', () => {
    const other = fakeTransport('global', () => ({})) as unknown as Transport<'us'>;
    expect(() => createUsShop(other, { orders })).toThrowError(
      expect.objectContaining({ code: 'region.mismatch' }),
    );
    const own = fakeTransport('us', () => ({})) as unknown as Transport<'global'>;
    expect(() => createGlobalShop(own, { orders })).toThrowError(
      expect.objectContaining({ code: 'region.mismatch' }),
    );
    for (const none of [{}, undefined, { region: 'eu' }]) {
      expect(() => createUsShop(none as never, { orders })).toThrowError(
        expect.objectContaining({ code: 'region.unknown' }),
      );
    }
  });

  it('refuses a transport that was renamed to this side', () => {
    const mismatch = expect.objectContaining({ code: 'region.mismatch' });
    const renamed = { ...fakeTransport('us', () => ({})), region: 'global' };
    expect(() => createGlobalShop(renamed as never, { orders })).toThrowError(mismatch);
    const back = { ...fakeTransport('global', () => ({})), region: 'us' };
    expect(() => createUsShop(back as never, { orders })).toThrowError(mismatch);
    const bare = { ...fakeTransport('us', () => ({})), endpoints: undefined };
    expect(() => createUsShop(bare as never, { orders })).toThrowError(mismatch);
  });

  it.each([
    ['the lack of areas', undefined],
    ['nothing', { orders: undefined }],
    ['something else', { orders: {} }],
    ['a name of its own', { region: orders }],
  ])('refuses %s as an area', (_, wrong) => {
    expect(() =>
      createUsShop(
        fakeTransport('us', () => ({})),
        wrong as never,
      ),
    ).toThrowError(expect.objectContaining({ code: 'config.invalid' }));
  });

  it('refuses an area under the name of what a client has of its own', () => {
    for (const name of ['request', 'transport', 'withOptions', 'region'])
      expect(() =>
        createUsShop(
          fakeTransport('us', () => ({})),
          { [name]: orders },
        ),
      ).toThrowError(expect.objectContaining({ code: 'config.invalid' }));
  });
});

describe('request', () => {
  it('sends any operation with the options of the client', async () => {
    const transport = fakeTransport('us', () => ({ orders: [usOrderData] }));
    const shop = createUsShop(transport, {}, { shop: '1' });
    const { orders: found } = await shop.request(
      getOrders202309,
      { ids: [usOrderData.id] },
      { maxRetries: 0 },
    );
    expect(found?.[0]?.status).toBe('AWAITING_SHIPMENT');
    expect(isResident(found?.[0]?.buyer_email)).toBe(true);
    expect(transport.sent.map(({ operation, options }) => [operation.id, options])).toEqual([
      ['shop.orders.get@202309', { shop: '1', maxRetries: 0, headers: {}, context: {} }],
    ]);
  });
});

describe('options', () => {
  it('hold for every call of a client, and a call has the last word', async () => {
    const transport = fakeTransport('us', () => ({ orders: [usOrderData] }));
    const shop = createUsShop(
      transport,
      { orders },
      { shop: '1', maxRetries: 5, headers: { a: '1', b: '1' } },
    );
    await shop.orders.get(usOrderData.id);
    await shop.orders.get(usOrderData.id, { shop: '2', headers: { b: '2' }, context: { trace: 't' } });
    await shop.withOptions({ shop: '3' }).orders.search();
    expect(transport.sent.map(({ options }) => options)).toEqual([
      { shop: '1', maxRetries: 5, headers: { a: '1', b: '1' } },
      { shop: '2', maxRetries: 5, headers: { a: '1', b: '2' }, context: { trace: 't' } },
      { shop: '3', maxRetries: 5, headers: { a: '1', b: '1' }, context: {} },
    ]);
  });

  it('are not made up', async () => {
    const { shop, sent } = us(() => ({ orders: [usOrderData] }));
    await shop.orders.get(usOrderData.id);
    expect(sent[0]?.options).toBeUndefined();
  });
});

describe('orders.search', () => {
  const pages: Answer = ({ input }) =>
    input.page_token === undefined
      ? { orders: [usOrderData], next_page_token: 'second', total_count: 2 }
      : { orders: [{ ...usOrderData, id: '2' }], next_page_token: '', total_count: 2 };

  it('goes through all orders, page by page', async () => {
    const { shop, sent } = us(pages);
    const found: string[] = [];
    for await (const order of shop.orders.search({ order_status: 'AWAITING_SHIPMENT' })) found.push(order.id);
    expect(found).toEqual([usOrderData.id, '2']);
    expect(said(sent)).toEqual([
      ['shop.orders.search', { order_status: 'AWAITING_SHIPMENT', page_size: 20 }],
      ['shop.orders.search', { order_status: 'AWAITING_SHIPMENT', page_size: 20, page_token: 'second' }],
    ]);
  });

  it('gives the first page when it is awaited, without a filter too', async () => {
    const { shop, sent } = us(pages);
    const page = await shop.orders.search();
    expect(page).toMatchObject({ nextCursor: 'second', totalCount: 2 });
    expect(page.items.map(({ id }) => id)).toEqual([usOrderData.id]);
    expect(sent).toHaveLength(1);
  });

  it('reads an answer without orders as an empty list', async () => {
    for (const empty of [{}, { orders: null }, { orders: [], next_page_token: null, total_count: 0 }]) {
      expect(await us(() => empty).shop.orders.search()).toMatchObject({ items: [], nextCursor: undefined });
    }
  });

  it('closes personal data, keeps routing and everything else readable', async () => {
    const { shop } = us(() => ({ orders: [usOrderData] }));
    const [order] = (await shop.orders.search()).items;
    for (const name of [
      'recipient_address',
      'buyer_email',
      'buyer_avatar',
      'buyer_message',
      'buyer_nickname',
      'user_id',
    ] as const) {
      expect(isResident(order?.[name])).toBe(true);
    }
    expect(isResident(order?.line_items?.[0]?.room_id)).toBe(true);
    expect(order?.recipient_address_routing).toEqual({
      region_code: 'US',
      district_info: usOrderData.recipient_address.district_info.slice(0, 2),
    });
    const shown = JSON.stringify(order);
    for (const secret of [
      'David',
      '1199',
      'v2b2V5',
      '213-',
      'San Jose',
      'Please ship',
      '7021436810468230477',
      'Front Door',
    ]) {
      expect(shown).not.toContain(secret);
    }
    expect(shown).toContain('3_DAY_DELIVERY');
    expect(shown).toContain('"announced_next_year":{"anything":true}');
    expect(await order?.buyer_email?.reveal({ purpose: 'a test' })).toBe('v2b2V5@chat.seller.example');
    expect(await order?.recipient_address?.reveal({ purpose: 'a test' })).toEqual(
      usOrderData.recipient_address,
    );
  });

  it('takes a closed buyer id of its own side and refuses one of the other', async () => {
    const { shop, sent } = us(() => ({ orders: [usOrderData] }));
    const [order] = (await shop.orders.search()).items;
    await shop.orders.search({ buyer_user_id: order?.user_id ?? '' });
    expect(sent[1]?.input.buyer_user_id).toBe('7021436810468230477');

    const elsewhere = global(() => ({ orders: [globalOrderData] })).shop;
    await expect(elsewhere.orders.search({ buyer_user_id: order?.user_id as never })).rejects.toMatchObject({
      code: 'residency.violation',
    });
  });
});

describe('orders.get', () => {
  it('gives one order for one id', async () => {
    const { shop, sent } = us(() => ({ orders: [usOrderData] }));
    const order = await shop.orders.get(usOrderData.id);
    expect(order.status).toBe('AWAITING_SHIPMENT');
    expect(said(sent)).toEqual([['shop.orders.get', { ids: [usOrderData.id] }]]);
  });

  it.each([5769, undefined, true])('says that an id is text, not %j', async (id) => {
    const { shop, sent } = us(() => ({ orders: [usOrderData] }));
    await expect(shop.orders.get(id as never)).rejects.toMatchObject({
      code: 'request.invalid',
      issues: [{ path: ['ids', 0], message: expect.stringContaining('an id is text') }],
    });
    expect(sent).toEqual([]);
  });

  it.each([{}, null])('says what is missing of %j', async (input) => {
    const { shop, sent } = us(() => ({ orders: [usOrderData] }));
    await expect(shop.orders.get(input as never)).rejects.toMatchObject({
      code: 'request.invalid',
      issues: [{ path: ['ids'], message: 'is missing' }],
    });
    expect(sent).toEqual([]);
  });

  it('gives the whole answer for a whole input', async () => {
    const { shop, sent } = us(() => ({ orders: [usOrderData], more: 1 }));
    expect(await shop.orders.get({ ids: [usOrderData.id] })).toMatchObject({
      orders: [{ id: usOrderData.id }],
      more: 1,
    });
    expect(said(sent)).toEqual([['shop.orders.get', { ids: [usOrderData.id] }]]);
  });

  it('gives a list for a list of ids', async () => {
    const { shop } = us(() => ({ orders: [usOrderData, { ...usOrderData, id: '2' }] }));
    expect((await shop.orders.get([usOrderData.id, '2', '3'])).map(({ id }) => id)).toEqual([
      usOrderData.id,
      '2',
    ]);
    expect(await us(() => ({})).shop.orders.get(['1'])).toEqual([]);
  });

  it('tells about the response, too', async () => {
    const { shop } = us(() => ({ orders: [usOrderData] }));
    const { data, response } = await shop.orders.get(usOrderData.id).withResponse();
    expect(data.id).toBe(usOrderData.id);
    expect(response.operation).toBe('shop.orders.get');
  });

  it('never gives another order than the one asked for', async () => {
    const { shop } = us(() => ({ orders: [usOrderData] }));
    await expect(shop.orders.get('99')).rejects.toMatchObject({
      name: 'ApiError',
      code: 'shop.order_not_found',
    });
    await expect(shop.orders.get('99').withResponse()).rejects.toMatchObject({
      code: 'shop.order_not_found',
    });
  });

  it('closes what Brazil adds', async () => {
    const { shop } = global(() => ({ orders: [globalOrderData] }));
    const order = await shop.orders.get(globalOrderData.id);
    expect([order.cpf, order.cpf_name, order.payment_auth_code].map(String)).toEqual([
      '[global:buyer.tax_id]',
      '[global:buyer.tax_name]',
      '[global:buyer.payment_code]',
    ]);
    expect(order.channel_entity_national_registry_id).toBe('26.545.167/0001-21');
  });

  it('behaves as a promise', async () => {
    const { shop } = us(() => {
      throw new Error('down');
    });
    let settled = 0;
    const call = shop.orders.get('1');
    expect(await call.catch((error: Error) => error.message)).toBe('down');
    await expect(call.finally(() => (settled += 1))).rejects.toThrow('down');
    expect(settled).toBe(1);
    expect(await Promise.race([shop.orders.get('1').catch(() => 'caught')])).toBe('caught');
  });
});

describe('another version', () => {
  it('is asked for by the options, and takes what that version takes', async () => {
    const { shop, sent } = us(() => ({ orders: [usOrderData] }));
    await shop.orders.get({ ids: ['1'] }, { apiVersion: '202309' });
    await shop.orders.get({ ids: ['1'] }, { apiVersion: '202507' });
    await shop.orders.get({ ids: ['1'] });
    expect(sent.map(({ operation }) => operation.apiVersion)).toEqual(['202309', '202507', '202507']);
  });

  it('of a list is asked for page by page', async () => {
    const { shop, sent } = us(({ input }) => ({
      next_page_token: input.page_token === undefined ? '2' : '',
    }));
    for await (const product of shop.products.search({}, { apiVersion: '202312' }))
      expect(product).toBeNull();
    expect(sent.map(({ operation }) => operation.id)).toEqual([
      'shop.products.search@202312',
      'shop.products.search@202312',
    ]);
  });

  it('that nobody declared is refused, to whoever awaits the call', async () => {
    const { shop, sent } = us(() => ({}));
    const refusal = { code: 'config.invalid', message: expect.stringContaining('202507, 202309') };
    const call = () => shop.orders.get({ ids: ['1'] }, { apiVersion: '202512' } as never);
    await expect(call()).rejects.toMatchObject(refusal);
    await expect(call().withResponse()).rejects.toMatchObject(refusal);
    const list = shop.products.search({}, { apiVersion: '209912' } as never);
    await expect(list).rejects.toMatchObject({ code: 'config.invalid' });
    await expect(list[Symbol.asyncIterator]().next()).rejects.toMatchObject({ code: 'config.invalid' });
    expect(sent).toEqual([]);
  });

  it('is refused where it would change nothing: for a whole client, and beside an operation', async () => {
    const { shop, sent } = us(() => ({}));
    const options: ShopCallOptions = { apiVersion: '202309' };
    const refusal = expect.objectContaining({ code: 'config.invalid' });
    expect(() => createUsShop(shop.transport, areas, options)).toThrowError(refusal);
    expect(() => createGlobalShop(global(() => ({})).shop.transport, areas, options)).toThrowError(refusal);
    expect(() => shop.withOptions(options)).toThrowError(refusal);
    const request = shop.request(getOrders202309, { ids: ['1'] }, options);
    await expect(request).rejects.toEqual(refusal);
    await expect(request.withResponse()).rejects.toEqual(refusal);
    expect(sent).toEqual([]);
    await shop.withOptions({ apiVersion: undefined } as never).orders.get({ ids: ['1'] });
    expect(sent).toHaveLength(1);
  });
});

describe('a call without data', () => {
  it.each([null, {}])('gives nothing for %j', async (empty) => {
    const { shop, sent } = global(() => empty);
    const input = {
      package_id: '5',
      handover_method: 'PICKUP',
      pickup_slot: { start_time: 1, end_time: 2 },
    } as const;
    await shop.fulfillment.packages.ship(input);
    expect(said(sent)).toEqual([['shop.fulfillment.packages.ship', input]]);
  });
});

describe('documents and packages', () => {
  it('close the recipient and leave the sender open', async () => {
    const address = { name: 'Zay', region_code: 'US', postal_code: '95110' };
    const { shop } = us(() => ({ package_id: '5', recipient_address: address, sender_address: address }));
    const parcel = await shop.fulfillment.packages.get({ package_id: '5' });
    expect(String(parcel.recipient_address)).toBe('[us:buyer.address]');
    expect(parcel.sender_address?.name).toBe('Zay');
  });

  it('give a document as a link of their side', async () => {
    const { shop } = global(() => ({ doc_url: 'https://files.example/doc?sign=x', tracking_number: 'JX1' }));
    const request = { package_id: '5', document_type: 'SHIPPING_LABEL', document_format: 'ZPL' } as const;
    const { doc_url, tracking_number } = await shop.fulfillment.packages.shippingDocument(request);
    expect(doc_url).toMatchObject({ region: 'global', surface: 'shop.files' });
    expect(doc_url.href).toBe('https://files.example/doc?sign=x');
    expect(tracking_number).toBe('JX1');
  });
});
