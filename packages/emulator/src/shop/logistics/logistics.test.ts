import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { globalShop, usShop } from '../../__fixtures__/sdk-shop.ts';
import { SERVED_OPERATIONS } from '../../gateway/served-operations.ts';
import { type StartedPlatform, startPlatform } from '../../platform/start-platform.ts';
import { SHOP_ROUTES } from '../shop-routes.ts';

let platform: StartedPlatform;
beforeEach(async () => {
  platform = await startPlatform({ clock: { startMs: Date.parse('2026-11-01T00:00:00Z'), frozen: true } });
});
afterEach(() => platform.close());

describe('logistics', () => {
  it('names the warehouses, options and carriers that orders and packages name', async () => {
    for (const { shop } of [await usShop(platform), await globalShop(platform, 'VN')]) {
      const { warehouses } = await shop.logistics.warehouses.list();
      const sales = warehouses?.find(({ type }) => type === 'SALES_WAREHOUSE');
      const { delivery_options } = await shop.logistics.warehouses.deliveryOptions({
        warehouse_id: sales?.id ?? '',
      });
      const carriers: string[] = [];
      for (const { id } of delivery_options ?? []) {
        const { shipping_providers } = await shop.logistics.shippingProviders.list({
          delivery_option_id: id ?? '',
        });
        carriers.push(...(shipping_providers?.map((one) => one.id ?? '') ?? []));
      }
      let sent = 0;
      for await (const order of shop.orders.search({})) {
        expect(order.warehouse_id).toBe(sales?.id);
        expect(delivery_options?.map(({ id }) => id)).toContain(order.delivery_option_id);
        if (order.shipping_provider_id == null) continue;
        sent += 1;
        expect(carriers).toContain(order.shipping_provider_id);
      }
      expect(sent).toBeGreaterThan(3);
    }
  });

  it('keeps new warehouses, and one default of a kind', async () => {
    const { shop } = await usShop(platform);
    const { warehouse_id } = await shop.logistics.warehouses.create({
      warehouse: {
        name: 'Second store',
        type: 'SALES_WAREHOUSE',
        default_warehouse: true,
        address: {
          address_line_1: '9 Depot Road',
          city: 'Reno',
          state: 'Nevada',
          region: 'US',
          postcode: '89501',
        },
      },
    } as never);
    await shop.logistics.warehouses.update({
      warehouse_id: warehouse_id ?? '',
      warehouse: { name: 'Renamed store' },
    } as never);
    const { warehouses } = await shop.logistics.warehouses.list();
    expect(warehouses?.filter((one) => one.is_default).map((one) => one.name)).toEqual(['Renamed store']);
    expect(warehouses).toHaveLength(3);
    await expect(shop.logistics.warehouses.deliveryOptions({ warehouse_id: '1' })).rejects.toMatchObject({
      apiCode: 21008116,
    });
  });
});

describe('the account', () => {
  it('names active shops only, and what cross-border sellers may do', async () => {
    const { shop, seeded } = await usShop(platform);
    expect((await shop.account.activeShops()).shops).toEqual([{ id: seeded.id, region: 'US' }]);
    expect((await shop.account.permissions()).permissions).toEqual([]);
    platform.admin.setShopActive(seeded.id, false);
    expect((await shop.account.activeShops()).shops).toEqual([]);
    expect((await shop.account.status()).seller_status_data).toMatchObject({
      seller_status: '3',
      shop_statuses: [{ shop_id: seeded.id, shop_status: '3' }],
    });
    const abroad = await globalShop(platform, 'MY', 'cross-border');
    expect((await abroad.shop.account.permissions()).permissions).toEqual(['MANAGE_GLOBAL_PRODUCT']);
    expect((await abroad.shop.logistics.globalWarehouses.list()).global_warehouses).not.toEqual([]);
  });

  it('can be given up', async () => {
    const { shop } = await usShop(platform);
    await shop.account.deauthorize();
    await expect(shop.account.activeShops()).rejects.toMatchObject({ code: 'shop.deauthorized' });
  });
});

describe('the routes', () => {
  it('are all of operations that the catalogue has, each once', () => {
    const served = SERVED_OPERATIONS.map(({ operation }) => operation.id);
    const routed = SHOP_ROUTES.map(({ operation }) => operation);
    expect(routed.filter((id) => !served.includes(id))).toEqual([]);
    expect(routed).toEqual([...new Set(routed)]);
  });
});
