import type { Call, PagedCall, Resident, Transport } from '@twinshore/core';
import { expectTypeOf, it } from 'vitest';
import { fulfillment, type GlobalFulfillment, type Package, type UsFulfillment } from '../fulfillment.ts';
import { createGlobalShop, createUsShop, type GlobalShop, type Shop, type UsShop } from '../index.ts';
import { createPackage, searchOrders, shipPackage } from '../operations.ts';
import { type GlobalOrder, type Order, orders, type UsOrder } from '../orders.ts';
import { products } from '../products.ts';

declare const us: Transport<'us'>;
declare const global: Transport<'global'>;
declare const usOrder: UsOrder;
declare const globalOrder: GlobalOrder;

it('a client takes a transport of its own side only', () => {
  expectTypeOf(createUsShop(us, { orders })).toEqualTypeOf<UsShop<'orders'>>();
  expectTypeOf(createGlobalShop(global, { orders, products })).toEqualTypeOf<
    GlobalShop<'orders' | 'products'>
  >();
  // @ts-expect-error the transport is of the other side
  createUsShop(global, { orders });
  // @ts-expect-error the transport is of the other side
  createGlobalShop(us, { orders });
});

it('a client has the areas it was given', () => {
  const shop = createUsShop(us, { orders });
  expectTypeOf(shop).toHaveProperty('orders');
  expectTypeOf(shop).not.toHaveProperty('products');
  expectTypeOf(shop).not.toHaveProperty('fulfillment');
  expectTypeOf(shop.withOptions({ shop: '1' })).toEqualTypeOf<UsShop<'orders'>>();
  // @ts-expect-error no such area
  createUsShop(us, { reviews: orders });
  // @ts-expect-error not that area
  createUsShop(us, { products: orders });
  const needsOrders = (given: UsShop<'orders'>) => given;
  needsOrders(createUsShop(us, { orders, fulfillment }));
  // @ts-expect-error the area is missing
  needsOrders(createUsShop(us, { fulfillment }));
});

it('each way of shipping is on its own side only', () => {
  expectTypeOf<UsFulfillment>().toHaveProperty('createPackage');
  expectTypeOf<UsFulfillment>().toHaveProperty('shippingServices');
  expectTypeOf<UsFulfillment>().not.toHaveProperty('shipPackage');
  expectTypeOf<GlobalFulfillment>().toHaveProperty('shipPackage');
  expectTypeOf<GlobalFulfillment>().not.toHaveProperty('createPackage');
  expectTypeOf<GlobalFulfillment>().not.toHaveProperty('shippingServices');
  void us.send(createPackage, { order_id: '1' });
  void global.send(shipPackage, { package_id: '1' });
  // @ts-expect-error there is no such call outside the US
  void global.send(createPackage, { order_id: '1' });
  // @ts-expect-error there is no such call in the US
  void us.send(shipPackage, { package_id: '1' });
});

it('region tells the two kinds of client apart', () => {
  const check = (shop: Shop<'fulfillment'>) => {
    if (shop.region === 'us') expectTypeOf(shop.fulfillment).toEqualTypeOf<UsFulfillment>();
    else expectTypeOf(shop.fulfillment).toEqualTypeOf<GlobalFulfillment>();
  };
  check(createUsShop(us, { fulfillment }));
});

it('answers are of the side that gave them', () => {
  expectTypeOf(createUsShop(us, { orders }).orders.search()).toEqualTypeOf<PagedCall<UsOrder>>();
  expectTypeOf(createGlobalShop(global, { orders }).orders.get('1')).toEqualTypeOf<Call<GlobalOrder>>();
  expectTypeOf(createGlobalShop(global, { orders }).orders.get(['1'])).toEqualTypeOf<
    Call<readonly GlobalOrder[]>
  >();
  expectTypeOf(createUsShop(us, { fulfillment }).fulfillment.package('1')).toEqualTypeOf<
    Call<Package<'us'>>
  >();
  expectTypeOf<Order<'us'>>().toEqualTypeOf<UsOrder>();
  expectTypeOf<Order<'us' | 'global'>>().toEqualTypeOf<UsOrder | GlobalOrder>();
});

it('fields of one side are on that side only', () => {
  expectTypeOf<UsOrder>().toHaveProperty('fast_delivery_program');
  expectTypeOf<GlobalOrder>().not.toHaveProperty('fast_delivery_program');
  expectTypeOf<GlobalOrder>().toHaveProperty('cpf');
  expectTypeOf<UsOrder>().not.toHaveProperty('cpf');
});

it('personal data of one side does not compile on the other, through send itself', () => {
  expectTypeOf(usOrder.buyer_email).toEqualTypeOf<Resident<'us', string> | null | undefined>();
  const buyer = usOrder.user_id ?? '';
  void us.send(searchOrders, { page_size: 20, buyer_user_id: buyer });
  void createUsShop(us, { orders }).orders.search({ buyer_user_id: buyer });
  // @ts-expect-error a buyer of the US
  void global.send(searchOrders, { page_size: 20, buyer_user_id: buyer });
  // @ts-expect-error a buyer of the US
  void createGlobalShop(global, { orders }).orders.search({ buyer_user_id: buyer });
  // @ts-expect-error a buyer from elsewhere
  void createUsShop(us, { orders }).orders.search({ buyer_user_id: globalOrder.user_id ?? '' });
});

it('a filter is checked by the compiler', () => {
  const shop = createUsShop(us, { orders, products });
  // @ts-expect-error no such status
  void shop.orders.search({ order_status: 'CANCEL' });
  // @ts-expect-error no such filter
  void shop.orders.search({ oder_status: 'UNPAID' });
  void shop.products.search({ listing_quality_tiers: ['GOOD'] });
  // @ts-expect-error Indonesia only
  void shop.products.search({ listing_platforms: ['TOKOPEDIA'] });
});
