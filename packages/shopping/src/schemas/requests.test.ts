import type { Operation, Region } from '@twinshore/core';
import { describe, expect, it } from 'vitest';
import { SHOP_OPERATIONS } from '../operations.ts';

const operation = (id: string) => SHOP_OPERATIONS.find((one) => one.id === id) as Operation;

async function issues(id: string, region: Region, input: unknown): Promise<string[]> {
  const schemas = (await operation(id).schemas())[region];
  const result = await schemas?.input['~standard'].validate(input);
  return (result?.issues ?? []).map(
    ({ message, path }) => `${(path ?? []).map(String).join('.')}: ${message}`,
  );
}

const ids = (count: number) => Array.from({ length: count }, (_, index) => `${index + 1}`);

describe('requests that fit', () => {
  it.each<[string, Region, unknown]>([
    [
      'shop.token.get',
      'us',
      { app_key: 'k', app_secret: 's', auth_code: 'TTP_x', grant_type: 'authorized_code' },
    ],
    [
      'shop.token.refresh',
      'us',
      { app_key: 'k', app_secret: 's', refresh_token: 'x', grant_type: 'refresh_token' },
    ],
    ['shop.authorization.shops', 'global', {}],
    [
      'shop.orders.search',
      'us',
      {
        order_status: 'ON_HOLD',
        create_time_ge: 1619611561,
        create_time_lt: 1619611562,
        update_time_ge: 0,
        update_time_lt: undefined,
        shipping_type: 'TIKTOK',
        buyer_user_id: '7213489962827123654',
        is_buyer_request_cancel: false,
        warehouse_ids: ids(100),
        sort_field: 'update_time',
        sort_order: 'ASC',
        page_size: 100,
        page_token: '6AsPQsUMvH3RkchN==',
      },
    ],
    ['shop.orders.get', 'global', { ids: ids(50) }],
    ['shop.orders.price_detail', 'us', { order_id: '576461413038785752' }],
    [
      'shop.products.search',
      'us',
      { page_size: 1, status: 'ALL', listing_quality_tiers: ['POOR'], sku_ids: ids(10) },
    ],
    [
      'shop.products.search',
      'global',
      { page_size: 1, status: 'ACTIVATE', listing_platforms: ['TOKOPEDIA'] },
    ],
    ['shop.fulfillment.packages.get', 'us', { package_id: '5433567853345' }],
    ['shop.fulfillment.packages.handover_time_slots', 'global', { package_id: '5433567853345' }],
    [
      'shop.fulfillment.packages.shipping_document',
      'us',
      { package_id: '1', document_type: 'SHIPPING_LABEL', document_size: 'A5' },
    ],
    [
      'shop.fulfillment.packages.shipping_document',
      'global',
      { package_id: '1', document_type: 'INVOICE_LABEL', document_format: 'ZPL' },
    ],
    [
      'shop.fulfillment.shipping_services.query',
      'us',
      {
        order_id: '1',
        order_line_item_ids: ['2'],
        dimension: { length: '1.2', width: '0.2', height: '3', unit: 'INCH' },
        weight: { value: '0.4', unit: 'POUND' },
      },
    ],
    [
      'shop.fulfillment.packages.create',
      'us',
      { ship_type: '1', order_id: '1', shipping_service_id: '288233559123860015' },
    ],
    ['shop.fulfillment.packages.create', 'us', { ship_type: '2', order_line_item: [{ order_line_id: '1' }] }],
    ['shop.fulfillment.packages.create', 'us', { ship_type: '3', order_list_ids: ['1', '2'] }],
    [
      'shop.fulfillment.packages.ship',
      'global',
      { package_id: '1', handover_method: 'PICKUP', pickup_slot: { start_time: 1, end_time: 2 } },
    ],
    [
      'shop.fulfillment.packages.ship',
      'global',
      {
        package_id: '1',
        self_shipment: { tracking_number: 'JX12345', shipping_provider_id: '6617675021119438849' },
      },
    ],
  ])('%s in %s', async (id, region, input) => {
    expect(await issues(id, region, input)).toEqual([]);
  });
});

describe('requests that do not fit', () => {
  it.each<[string, Region, unknown, RegExp]>([
    ['shop.orders.search', 'us', { page_size: 0 }, /page_size/],
    ['shop.orders.search', 'us', { page_size: 101 }, /page_size/],
    ['shop.orders.search', 'us', { page_size: '20' }, /page_size/],
    ['shop.orders.search', 'us', {}, /page_size/],
    ['shop.orders.search', 'us', { page_size: 20, order_status: 'CANCEL' }, /order_status/],
    ['shop.orders.search', 'us', { page_size: 20, oder_status: 'UNPAID' }, /oder_status/],
    ['shop.orders.search', 'us', { page_size: 20, shop_cipher: 'TTP_x' }, /shop_cipher/],
    ['shop.orders.search', 'us', { page_size: 20, create_time_ge: 1619611561000 }, /milliseconds/],
    ['shop.orders.search', 'us', { page_size: 20, create_time_ge: 1.5 }, /create_time_ge/],
    ['shop.orders.search', 'us', { page_size: 20, warehouse_ids: ids(101) }, /warehouse_ids/],
    [
      'shop.orders.search',
      'us',
      { page_size: 20, buyer_user_id: 7213489962827123000 },
      /buyer_user_id.*digits above 2\^53/,
    ],
    ['shop.orders.get', 'us', { ids: [] }, /ids/],
    ['shop.orders.get', 'us', { ids: ids(51) }, /ids/],
    ['shop.orders.get', 'us', { ids: [576461413038785] }, /ids.0/],
    ['shop.orders.get', 'us', { ids: ['1/../2'] }, /ids.0: an id is text of digits/],
    ['shop.orders.price_detail', 'us', { order_id: 5 }, /order_id/],
    ['shop.products.search', 'us', { page_size: 1, sku_ids: ids(11) }, /sku_ids/],
    [
      'shop.fulfillment.shipping_services.query',
      'us',
      { order_id: '1', weight: { value: 0.4, unit: 'GRAM' } },
      /decimal text/,
    ],
    [
      'shop.fulfillment.shipping_services.query',
      'us',
      { order_id: '1', dimension: { length: '1', unit: 'CM' } },
      /dimension.width/,
    ],
    [
      'shop.fulfillment.packages.create',
      'us',
      { order_id: '1', weight: { value: '1', unit: 'KILOGRAM' } },
      /weight.unit/,
    ],
    [
      'shop.fulfillment.packages.ship',
      'global',
      { package_id: '1', pickup_slot: { start_time: 1 } },
      /end_time/,
    ],
    [
      'shop.fulfillment.packages.ship',
      'global',
      { package_id: '1', handover_method: 'VAN' },
      /handover_method/,
    ],
    [
      'shop.token.get',
      'us',
      { app_key: 'k', app_secret: '', auth_code: 'x', grant_type: 'authorized_code' },
      /app_secret/,
    ],
    [
      'shop.token.refresh',
      'us',
      { app_key: 'k', app_secret: 's', refresh_token: 'x', grant_type: 'authorized_code' },
      /grant_type/,
    ],
    ['shop.authorization.shops', 'us', { page_size: 1 }, /page_size/],
  ])('%s in %s: %j', async (id, region, input, where) => {
    expect((await issues(id, region, input)).join('\n')).toMatch(where);
  });

  it('are refused without their values being repeated', async () => {
    const said = await issues('shop.orders.search', 'us', {
      page_size: 20,
      buyer_user_id: 'ana@example.com',
    });
    expect(said).toHaveLength(1);
    expect(said[0]).not.toContain('ana');
  });
});
