import type { Call, ItemOf, PagedCall, RegionalLink, Resident, Transport } from '@twinshore/core';
import { expectTypeOf, it } from 'vitest';
import { createConversation } from '../generated/customer-service/index.ts';
import {
  type CreatedPackage,
  createPackage,
  fulfillment,
  type GlobalFulfillment,
  type Package,
  shipPackage,
  type UsFulfillment,
} from '../generated/fulfillment/index.ts';
import {
  type GetOrders202309Output,
  type GetOrdersOutput,
  type GlobalOrder,
  getOrders,
  getOrders202309,
  type Order,
  orders,
  type SearchOrdersOutput,
  searchOrders,
  type UsOrder,
} from '../generated/orders/index.ts';
import { products, type SearchProducts202309Output } from '../generated/products/index.ts';
import { returns } from '../generated/returns/index.ts';
import { createGlobalShop, createUsShop, type GlobalShop, type Shop, type UsShop } from '../index.ts';

declare const us: Transport<'us'>;
declare const global: Transport<'global'>;
declare const usOrder: UsOrder;
declare const globalOrder: GlobalOrder;

it('a client takes a transport of its own side only', () => {
  expectTypeOf(createUsShop(us, { orders })).toEqualTypeOf<UsShop<{ orders: typeof orders }>>();
  expectTypeOf(createGlobalShop(global, { orders, products })).toEqualTypeOf<
    GlobalShop<{ orders: typeof orders; products: typeof products }>
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
  expectTypeOf(shop.withOptions({ shop: '1' })).toEqualTypeOf(shop);
  // @ts-expect-error no area
  createUsShop(us, { orders: {} });
  const needsOrders = (given: UsShop<{ orders: typeof orders }>) => given;
  needsOrders(createUsShop(us, { orders, fulfillment }));
  // @ts-expect-error the area is missing
  needsOrders(createUsShop(us, { fulfillment }));
  // @ts-expect-error a client of the other side
  needsOrders(createGlobalShop(global, { orders }));
});

it('methods of one side are on that side only', () => {
  expectTypeOf<UsFulfillment['packages']>().toHaveProperty('create');
  expectTypeOf<UsFulfillment['shippingServices']>().toHaveProperty('query');
  expectTypeOf<UsFulfillment['packages']>().not.toHaveProperty('ship');
  expectTypeOf<GlobalFulfillment['packages']>().toHaveProperty('ship');
  expectTypeOf<GlobalFulfillment['packages']>().not.toHaveProperty('create');
  expectTypeOf<GlobalFulfillment['shippingServices']>().not.toHaveProperty('query');
  for (const both of ['get', 'shippingDocument', 'handoverTimeSlots'] as const) {
    expectTypeOf<UsFulfillment['packages']>().toHaveProperty(both);
    expectTypeOf<GlobalFulfillment['packages']>().toHaveProperty(both);
  }
  void us.send(createPackage, { order_id: '1' });
  void global.send(shipPackage, { package_id: '1' });
  // @ts-expect-error there is no such call outside the US
  void global.send(createPackage, { order_id: '1' });
  // @ts-expect-error there is no such call in the US
  void us.send(shipPackage, { package_id: '1' });
  // @ts-expect-error there is no such call outside the US
  void createGlobalShop(global, {}).request(createPackage, { order_id: '1' });
});

it('region tells the two kinds of client apart', () => {
  const check = (shop: Shop<{ fulfillment: typeof fulfillment }>) => {
    if (shop.region === 'us') expectTypeOf(shop.fulfillment).toEqualTypeOf<UsFulfillment>();
    else expectTypeOf(shop.fulfillment).toEqualTypeOf<GlobalFulfillment>();
    // @ts-expect-error which side it is has to be asked first
    void shop.fulfillment.packages.create;
  };
  check(createUsShop(us, { fulfillment }));
  check(createGlobalShop(global, { fulfillment }));
});

it('answers are of the side that gave them', () => {
  const american = createUsShop(us, { orders, fulfillment });
  const other = createGlobalShop(global, { orders, fulfillment });
  expectTypeOf(american.orders.search()).toEqualTypeOf<PagedCall<UsOrder, SearchOrdersOutput<'us'>>>();
  expectTypeOf<ItemOf<SearchOrdersOutput<'us'>>>().toEqualTypeOf<UsOrder>();
  expectTypeOf(other.orders.get('1')).toEqualTypeOf<Call<GlobalOrder>>();
  expectTypeOf(other.orders.get(['1'])).toEqualTypeOf<Call<readonly GlobalOrder[]>>();
  expectTypeOf(american.orders.get({ ids: ['1'] })).toEqualTypeOf<Call<GetOrdersOutput<'us'>>>();
  expectTypeOf(american.fulfillment.packages.get({ package_id: '1' })).toEqualTypeOf<Call<Package<'us'>>>();
  expectTypeOf(american.fulfillment.packages.create({ order_id: '1' })).toEqualTypeOf<Call<CreatedPackage>>();
  expectTypeOf(other.fulfillment.packages.ship({ package_id: '1' })).toEqualTypeOf<Call<void>>();
  expectTypeOf<Order<'us'>>().toEqualTypeOf<UsOrder>();
  expectTypeOf<Order<'us' | 'global'>>().toEqualTypeOf<UsOrder | GlobalOrder>();
});

it('apiVersion decides what goes in and what comes out', () => {
  const shop = createUsShop(us, { orders, products });
  expectTypeOf(shop.orders.get({ ids: ['1'] }, { apiVersion: '202309' })).toEqualTypeOf<
    Call<GetOrders202309Output<'us'>>
  >();
  expectTypeOf(shop.orders.get({ ids: ['1'] }, { apiVersion: '202507' })).toEqualTypeOf<
    Call<GetOrdersOutput<'us'>>
  >();
  expectTypeOf(shop.products.search({}, { apiVersion: '202309' })).toExtend<
    PagedCall<unknown, SearchProducts202309Output<'us'>>
  >();
  // @ts-expect-error the one-order form is of the default version
  void shop.orders.get('1', { apiVersion: '202309' });
  // @ts-expect-error no such version
  void shop.orders.get({ ids: ['1'] }, { apiVersion: '202401' });
  // @ts-expect-error a capability of one version has no other
  void shop.orders.priceDetail({ order_id: '1' }, { apiVersion: '202309' });
  void shop.products.search({ listing_quality_tiers: ['GOOD'] });
  // @ts-expect-error a filter that the older version does not have
  void shop.products.search({ listing_quality_tiers: ['GOOD'] }, { apiVersion: '202309' });
});

it('apiVersion is an option of methods alone', () => {
  const shop = createUsShop(us, { orders });
  // @ts-expect-error each method has versions of its own
  void shop.withOptions({ apiVersion: '202309' });
  // @ts-expect-error each method has versions of its own
  void createUsShop(us, { orders }, { apiVersion: '202309' });
  // @ts-expect-error an operation is of one version
  void shop.request(getOrders202309, { ids: ['1'] }, { apiVersion: '202309' });
});

it('request takes an operation and what belongs to it', () => {
  const shop = createUsShop(us, {});
  expectTypeOf(shop.request(getOrders, { ids: ['1'] })).toEqualTypeOf<Call<GetOrdersOutput<'us'>>>();
  expectTypeOf(shop.request(getOrders202309, { ids: ['1'] })).toEqualTypeOf<
    Call<GetOrders202309Output<'us'>>
  >();
  // @ts-expect-error an input of another operation
  void shop.request(getOrders, { order_id: '1' });
});

it('fields of one side are on that side only', () => {
  expectTypeOf<UsOrder>().toHaveProperty('fast_delivery_program');
  expectTypeOf<GlobalOrder>().not.toHaveProperty('fast_delivery_program');
  expectTypeOf<GlobalOrder>().toHaveProperty('cpf');
  expectTypeOf<UsOrder>().not.toHaveProperty('cpf');
});

it('what is always there is no maybe, and everything else is', () => {
  expectTypeOf<UsOrder['id']>().toEqualTypeOf<string>();
  expectTypeOf<UsOrder['create_time']>().toEqualTypeOf<number | null | undefined>();
  // A value that is new does compile: enumerations of answers are open.
  const status: UsOrder['status'] = 'TELEPORTED';
  void status;
});

it('documents are links of their side', () => {
  const request = { package_id: '1', document_type: 'SHIPPING_LABEL' } as const;
  const document = createUsShop(us, { fulfillment }).fulfillment.packages.shippingDocument(request);
  const check = async () => {
    const { doc_url } = await document;
    expectTypeOf(doc_url).toEqualTypeOf<RegionalLink<'us'>>();
    void us.download(doc_url);
    // @ts-expect-error a link of the other side
    void global.download(doc_url);
  };
  void check;
});

it('buyer data of one side does not compile on the other, through methods and through send itself', () => {
  expectTypeOf(usOrder.buyer_email).toEqualTypeOf<Resident<'us', string> | null | undefined>();
  expectTypeOf(globalOrder.buyer_email).toEqualTypeOf<Resident<'global', string> | null | undefined>();
  const american = usOrder.user_id ?? '';
  const foreign = globalOrder.user_id ?? '';
  const here = createUsShop(us, { orders, returns });
  const there = createGlobalShop(global, { orders, returns });

  void here.orders.search({ buyer_user_id: american });
  void there.orders.search({ buyer_user_id: foreign });
  void us.send(searchOrders, { page_size: 20, buyer_user_id: american });
  void global.send(searchOrders, { page_size: 20, buyer_user_id: foreign });

  // @ts-expect-error a buyer of the US
  void there.orders.search({ buyer_user_id: american });
  // @ts-expect-error a buyer from elsewhere
  void here.orders.search({ buyer_user_id: foreign });
  // @ts-expect-error a buyer of the US
  void there.returns.search({ buyer_user_ids: [american] });
  // @ts-expect-error a buyer from elsewhere
  void here.returns.cancellations.search({ buyer_user_ids: [foreign] });
  // @ts-expect-error a buyer of the US
  void global.send(searchOrders, { page_size: 20, buyer_user_id: american });
  // @ts-expect-error a buyer from elsewhere
  void us.send(searchOrders, { page_size: 20, buyer_user_id: foreign });
  // @ts-expect-error a buyer of the US
  void there.request(searchOrders, { page_size: 20, buyer_user_id: american });
  // @ts-expect-error a buyer from elsewhere
  void us.send(createConversation, { buyer_user_id: foreign });
  // @ts-expect-error a closed value is no text
  const text: string = usOrder.buyer_email ?? '';
  void text;
});

it('an input is checked by the compiler', () => {
  const shop = createUsShop(us, { orders, products });
  // @ts-expect-error no such status
  void shop.orders.search({ order_status: 'CANCEL' });
  // @ts-expect-error no such filter
  void shop.orders.search({ oder_status: 'UNPAID' });
  // @ts-expect-error Indonesia only
  void shop.products.search({ listing_platforms: ['TOKOPEDIA'] });
  // @ts-expect-error an id is text
  void shop.orders.priceDetail({ order_id: 5 });
  // @ts-expect-error what it is for is missing
  void shop.orders.priceDetail({});
});
