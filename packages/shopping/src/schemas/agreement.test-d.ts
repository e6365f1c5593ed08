import type { Region, RegionalLink, Revealed } from '@twinshore/core';
import { describe, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import type * as fulfillment from '../fulfillment.ts';
import type {
  AuthorizedShopsOutput,
  CreatePackageShapes,
  GetHandoverTimeSlotsShapes,
  GetOrdersShapes,
  GetPackageShapes,
  GetPriceDetailShapes,
  GetShippingDocumentShapes,
  GetTokenInput,
  QueryShippingServicesShapes,
  RefreshTokenInput,
  SearchOrdersShapes,
  SearchProductsShapes,
  ShipPackageShapes,
  ShopToken,
} from '../operations.ts';
import type * as orders from '../orders.ts';
import type * as products from '../products.ts';
import type * as authorizationSchemas from './authorization.ts';
import type * as fulfillmentSchemas from './fulfillment.ts';
import type * as orderSchemas from './orders.ts';
import type * as productSchemas from './products.ts';

/**
 * A type as it travels: personal data open, links as text, what is put beside it gone, enumerations as text, and
 * whether a missing value is absent or null left out of account.
 */
type Wire<T> = [T] extends [boolean]
  ? boolean
  : [T] extends [string]
    ? string
    : T extends RegionalLink<Region>
      ? string
      : T extends readonly (infer Item)[]
        ? Wire<NonNullable<Item>>[]
        : T extends object
          ? {
              -readonly [K in keyof T as string extends K
                ? never
                : number extends K
                  ? never
                  : K extends `${string}_routing`
                    ? never
                    : K]-?: Wire<NonNullable<T[K]>>;
            }
          : T;

/** The names that may be missing. */
type Optional<T> = {
  [K in keyof T as string extends K ? never : K]-?: undefined extends T[K] ? K : never;
} extends infer M
  ? M[keyof M]
  : never;

type OutputOf<Schema extends z.ZodType> = Wire<NonNullable<z.output<Schema>>>;
type InputOf<Schema extends z.ZodType> = Wire<z.input<Schema>>;
type Open<T> = Wire<Revealed<T>>;

describe('answers: interface and schema say the same', () => {
  it('orders', () => {
    expectTypeOf<OutputOf<typeof orderSchemas.usOrderSchema>>().toEqualTypeOf<Open<orders.UsOrder>>();
    expectTypeOf<OutputOf<typeof orderSchemas.globalOrderSchema>>().toEqualTypeOf<Open<orders.GlobalOrder>>();
    expectTypeOf<OutputOf<typeof orderSchemas.usOrderLineItemSchema>>().toEqualTypeOf<
      Open<orders.UsOrderLineItem>
    >();
    expectTypeOf<OutputOf<typeof orderSchemas.globalOrderLineItemSchema>>().toEqualTypeOf<
      Open<orders.GlobalOrderLineItem>
    >();
    expectTypeOf<OutputOf<typeof orderSchemas.usOrderPaymentSchema>>().toEqualTypeOf<
      Open<orders.UsOrderPayment>
    >();
    expectTypeOf<OutputOf<typeof orderSchemas.globalOrderPaymentSchema>>().toEqualTypeOf<
      Open<orders.GlobalOrderPayment>
    >();
    expectTypeOf<OutputOf<typeof orderSchemas.usRecipientAddressSchema>>().toEqualTypeOf<
      Open<orders.UsRecipientAddress>
    >();
    expectTypeOf<OutputOf<typeof orderSchemas.globalRecipientAddressSchema>>().toEqualTypeOf<
      Open<orders.GlobalRecipientAddress>
    >();
    expectTypeOf<OutputOf<typeof orderSchemas.usSearchOrdersOutputSchema>>().toEqualTypeOf<
      Open<SearchOrdersShapes['us']['output']>
    >();
    expectTypeOf<OutputOf<typeof orderSchemas.globalSearchOrdersOutputSchema>>().toEqualTypeOf<
      Open<SearchOrdersShapes['global']['output']>
    >();
    expectTypeOf<OutputOf<typeof orderSchemas.usGetOrdersOutputSchema>>().toEqualTypeOf<
      Open<GetOrdersShapes['us']['output']>
    >();
    expectTypeOf<OutputOf<typeof orderSchemas.globalGetOrdersOutputSchema>>().toEqualTypeOf<
      Open<GetOrdersShapes['global']['output']>
    >();
    expectTypeOf<OutputOf<typeof orderSchemas.priceDetailSchema>>().toEqualTypeOf<
      Open<GetPriceDetailShapes['us']['output']>
    >();
  });

  it('products', () => {
    expectTypeOf<OutputOf<typeof productSchemas.usProductSchema>>().toEqualTypeOf<Open<products.UsProduct>>();
    expectTypeOf<OutputOf<typeof productSchemas.globalProductSchema>>().toEqualTypeOf<
      Open<products.GlobalProduct>
    >();
    expectTypeOf<OutputOf<typeof productSchemas.usSearchProductsOutputSchema>>().toEqualTypeOf<
      Open<SearchProductsShapes['us']['output']>
    >();
    expectTypeOf<OutputOf<typeof productSchemas.globalSearchProductsOutputSchema>>().toEqualTypeOf<
      Open<SearchProductsShapes['global']['output']>
    >();
  });

  it('fulfillment', () => {
    expectTypeOf<OutputOf<typeof fulfillmentSchemas.packageSchema>>().toEqualTypeOf<
      Open<GetPackageShapes['us']['output']>
    >();
    expectTypeOf<OutputOf<typeof fulfillmentSchemas.packageSchema>>().toEqualTypeOf<
      Open<GetPackageShapes['global']['output']>
    >();
    expectTypeOf<OutputOf<typeof fulfillmentSchemas.shippingDocumentSchema>>().toEqualTypeOf<
      Open<GetShippingDocumentShapes['us']['output']>
    >();
    expectTypeOf<OutputOf<typeof fulfillmentSchemas.handoverTimeSlotsSchema>>().toEqualTypeOf<
      Open<GetHandoverTimeSlotsShapes['us']['output']>
    >();
    expectTypeOf<OutputOf<typeof fulfillmentSchemas.shippingServicesSchema>>().toEqualTypeOf<
      Open<QueryShippingServicesShapes['us']['output']>
    >();
    expectTypeOf<OutputOf<typeof fulfillmentSchemas.createdPackageSchema>>().toEqualTypeOf<
      Open<CreatePackageShapes['us']['output']>
    >();
  });

  it('authorization', () => {
    expectTypeOf<OutputOf<typeof authorizationSchemas.shopTokenSchema>>().toEqualTypeOf<Open<ShopToken>>();
    expectTypeOf<OutputOf<typeof authorizationSchemas.authorizedShopsOutputSchema>>().toEqualTypeOf<
      Open<AuthorizedShopsOutput>
    >();
  });

  it('require the same', () => {
    expectTypeOf<Optional<z.output<typeof orderSchemas.usOrderSchema>>>().toEqualTypeOf<
      Exclude<Optional<orders.UsOrder>, 'recipient_address_routing'>
    >();
    expectTypeOf<Optional<z.output<typeof orderSchemas.globalOrderSchema>>>().toEqualTypeOf<
      Exclude<Optional<orders.GlobalOrder>, 'recipient_address_routing'>
    >();
    expectTypeOf<Optional<z.output<typeof productSchemas.usProductSchema>>>().toEqualTypeOf<
      Optional<products.UsProduct>
    >();
    expectTypeOf<Optional<z.output<typeof fulfillmentSchemas.packageSchema>>>().toEqualTypeOf<
      Exclude<Optional<fulfillment.Package<'us'>>, 'recipient_address_routing'>
    >();
  });
});

describe('requests: what an interface allows, its schema takes', () => {
  /** Inputs as they are after opening: resident values are gone, lists are read only. */
  type Sent<T> = { [K in keyof T]: Revealed<T[K]> };
  type Takes<Schema extends z.ZodType, T> = keyof T extends keyof z.input<Schema>
    ? InputOf<Schema> extends Open<Sent<T>>
      ? true
      : { schema: InputOf<Schema>; but: Open<Sent<T>> }
    : { unknown: Exclude<keyof T, keyof z.input<Schema>> };

  it('orders', () => {
    expectTypeOf<
      Takes<typeof orderSchemas.searchOrdersInputSchema, SearchOrdersShapes['us']['input']>
    >().toEqualTypeOf<true>();
    expectTypeOf<keyof z.input<typeof orderSchemas.searchOrdersInputSchema>>().toEqualTypeOf<
      keyof SearchOrdersShapes['global']['input']
    >();
    expectTypeOf<
      Takes<typeof orderSchemas.getOrdersInputSchema, GetOrdersShapes['us']['input']>
    >().toEqualTypeOf<true>();
    expectTypeOf<
      Takes<typeof orderSchemas.getPriceDetailInputSchema, GetPriceDetailShapes['us']['input']>
    >().toEqualTypeOf<true>();
  });

  it('products', () => {
    expectTypeOf<keyof z.input<typeof productSchemas.usSearchProductsInputSchema>>().toEqualTypeOf<
      keyof SearchProductsShapes['us']['input']
    >();
    expectTypeOf<keyof z.input<typeof productSchemas.globalSearchProductsInputSchema>>().toEqualTypeOf<
      keyof SearchProductsShapes['global']['input']
    >();
    expectTypeOf<
      Takes<typeof productSchemas.usSearchProductsInputSchema, SearchProductsShapes['us']['input']>
    >().toEqualTypeOf<true>();
    expectTypeOf<
      Takes<typeof productSchemas.globalSearchProductsInputSchema, SearchProductsShapes['global']['input']>
    >().toEqualTypeOf<true>();
  });

  it('fulfillment', () => {
    expectTypeOf<
      Takes<
        typeof fulfillmentSchemas.usGetShippingDocumentInputSchema,
        GetShippingDocumentShapes['us']['input']
      >
    >().toEqualTypeOf<true>();
    expectTypeOf<
      Takes<
        typeof fulfillmentSchemas.globalGetShippingDocumentInputSchema,
        GetShippingDocumentShapes['global']['input']
      >
    >().toEqualTypeOf<true>();
    expectTypeOf<
      Takes<
        typeof fulfillmentSchemas.queryShippingServicesInputSchema,
        QueryShippingServicesShapes['us']['input']
      >
    >().toEqualTypeOf<true>();
    expectTypeOf<
      Takes<typeof fulfillmentSchemas.createPackageInputSchema, CreatePackageShapes['us']['input']>
    >().toEqualTypeOf<true>();
    expectTypeOf<
      Takes<typeof fulfillmentSchemas.shipPackageInputSchema, ShipPackageShapes['global']['input']>
    >().toEqualTypeOf<true>();
  });

  it('authorization', () => {
    expectTypeOf<z.input<typeof authorizationSchemas.getTokenInputSchema>>().toEqualTypeOf<{
      -readonly [K in keyof GetTokenInput]: GetTokenInput[K];
    }>();
    expectTypeOf<z.input<typeof authorizationSchemas.refreshTokenInputSchema>>().toEqualTypeOf<{
      -readonly [K in keyof RefreshTokenInput]: RefreshTokenInput[K];
    }>();
  });

  it('enumerations', () => {
    type Value<T, K extends keyof T> = NonNullable<T[K]>;
    type OrderIn = z.input<typeof orderSchemas.searchOrdersInputSchema>;
    type OrderFilter = orders.OrderFilter<'us'>;
    expectTypeOf<Value<OrderIn, 'order_status'>>().toEqualTypeOf<Value<OrderFilter, 'order_status'>>();
    expectTypeOf<Value<OrderIn, 'shipping_type'>>().toEqualTypeOf<Value<OrderFilter, 'shipping_type'>>();
    expectTypeOf<Value<OrderIn, 'sort_field'>>().toEqualTypeOf<Value<OrderFilter, 'sort_field'>>();
    expectTypeOf<Value<OrderIn, 'sort_order'>>().toEqualTypeOf<Value<OrderFilter, 'sort_order'>>();
    type ProductIn = z.input<typeof productSchemas.usSearchProductsInputSchema>;
    expectTypeOf<Value<ProductIn, 'status'>>().toEqualTypeOf<Value<products.UsProductFilter, 'status'>>();
    expectTypeOf<Value<ProductIn, 'sns_filter'>>().toEqualTypeOf<
      Value<products.UsProductFilter, 'sns_filter'>
    >();
    type DocumentIn = z.input<typeof fulfillmentSchemas.globalGetShippingDocumentInputSchema>;
    expectTypeOf<Value<DocumentIn, 'document_type'>>().toEqualTypeOf<
      fulfillment.GlobalShippingDocumentRequest['document_type']
    >();
    type PackageIn = z.input<typeof fulfillmentSchemas.createPackageInputSchema>;
    expectTypeOf<Value<PackageIn, 'ship_type'>>().toEqualTypeOf<
      Value<fulfillment.CreatePackageInput, 'ship_type'>
    >();
  });
});
