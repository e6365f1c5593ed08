import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileResponseLabels } from '@twinshore/core/internal';
import { describe, expect, it } from 'vitest';
import type { $ZodType } from 'zod/v4/core';
import { SHOP_OPERATIONS } from './operations.ts';
import * as authorizationSchemas from './schemas/authorization.ts';
import * as fulfillmentSchemas from './schemas/fulfillment.ts';
import * as orderSchemas from './schemas/orders.ts';
import * as productSchemas from './schemas/products.ts';

const byId = Object.fromEntries(SHOP_OPERATIONS.map((operation) => [operation.id, operation]));

/** The schemas of each operation's answers, to be compared with the facts field by field. */
const outputs: Readonly<Record<string, readonly $ZodType[]>> = {
  'shop.token.get': [authorizationSchemas.shopTokenSchema],
  'shop.token.refresh': [authorizationSchemas.shopTokenSchema],
  'shop.authorization.shops': [authorizationSchemas.authorizedShopsOutputSchema],
  'shop.orders.search': [
    orderSchemas.usSearchOrdersOutputSchema,
    orderSchemas.globalSearchOrdersOutputSchema,
  ],
  'shop.orders.get': [orderSchemas.usGetOrdersOutputSchema, orderSchemas.globalGetOrdersOutputSchema],
  'shop.orders.price_detail': [orderSchemas.priceDetailSchema],
  'shop.fulfillment.shipping_services': [fulfillmentSchemas.shippingServicesSchema],
  'shop.fulfillment.create_packages': [fulfillmentSchemas.createdPackageSchema],
  'shop.fulfillment.ship_package': [fulfillmentSchemas.shipPackageOutputSchema],
  'shop.fulfillment.package': [fulfillmentSchemas.packageSchema],
  'shop.fulfillment.shipping_document': [fulfillmentSchemas.shippingDocumentSchema],
  'shop.fulfillment.handover_time_slots': [fulfillmentSchemas.handoverTimeSlotsSchema],
  'shop.products.search': [
    productSchemas.usSearchProductsOutputSchema,
    productSchemas.globalSearchProductsOutputSchema,
  ],
};

const inputs: Readonly<Record<string, readonly $ZodType[]>> = {
  'shop.token.get': [authorizationSchemas.getTokenInputSchema],
  'shop.token.refresh': [authorizationSchemas.refreshTokenInputSchema],
  'shop.authorization.shops': [authorizationSchemas.authorizedShopsInputSchema],
  'shop.orders.search': [orderSchemas.searchOrdersInputSchema],
  'shop.orders.get': [orderSchemas.getOrdersInputSchema],
  'shop.orders.price_detail': [orderSchemas.getPriceDetailInputSchema],
  'shop.fulfillment.shipping_services': [fulfillmentSchemas.queryShippingServicesInputSchema],
  'shop.fulfillment.create_packages': [fulfillmentSchemas.createPackageInputSchema],
  'shop.fulfillment.ship_package': [fulfillmentSchemas.shipPackageInputSchema],
  'shop.fulfillment.package': [fulfillmentSchemas.getPackageInputSchema],
  'shop.fulfillment.shipping_document': [
    fulfillmentSchemas.usGetShippingDocumentInputSchema,
    fulfillmentSchemas.globalGetShippingDocumentInputSchema,
  ],
  'shop.fulfillment.handover_time_slots': [fulfillmentSchemas.getHandoverTimeSlotsInputSchema],
  'shop.products.search': [
    productSchemas.usSearchProductsInputSchema,
    productSchemas.globalSearchProductsInputSchema,
  ],
};

describe('the catalogue', () => {
  it('has exactly these operations, at these addresses', () => {
    expect(
      SHOP_OPERATIONS.map(
        ({ id, method, path, surface, identifier, authentication, effect }) =>
          `${id}: ${method} ${path} @${surface}, ${identifier}, ${authentication}, ${effect}`,
      ),
    ).toMatchInlineSnapshot(`
      [
        "shop.token.get: GET /api/v2/token/get @shop.token, none, app, write",
        "shop.token.refresh: GET /api/v2/token/refresh @shop.token, none, app, write",
        "shop.authorization.shops: GET /authorization/202309/shops @shop.api, none, token, read",
        "shop.orders.search: POST /order/202309/orders/search @shop.api, shop_cipher, token, read",
        "shop.orders.get: GET /order/202507/orders @shop.api, shop_cipher, token, read",
        "shop.orders.price_detail: GET /order/202407/orders/{order_id}/price_detail @shop.api, shop_cipher, token, read",
        "shop.fulfillment.shipping_services: POST /fulfillment/202309/orders/{order_id}/shipping_services/query @shop.api, shop_cipher, token, read",
        "shop.fulfillment.create_packages: POST /fulfillment/202512/packages @shop.api, shop_cipher, token, write",
        "shop.fulfillment.ship_package: POST /fulfillment/202309/packages/{package_id}/ship @shop.api, shop_cipher, token, write",
        "shop.fulfillment.package: GET /fulfillment/202309/packages/{package_id} @shop.api, shop_cipher, token, read",
        "shop.fulfillment.shipping_document: GET /fulfillment/202309/packages/{package_id}/shipping_documents @shop.api, shop_cipher, token, read",
        "shop.fulfillment.handover_time_slots: GET /fulfillment/202309/packages/{package_id}/handover_time_slots @shop.api, shop_cipher, token, read",
        "shop.products.search: POST /product/202502/products/search @shop.api, shop_cipher, token, read",
      ]
    `);
  });

  it('has schemas exactly on the sides where an operation exists', async () => {
    for (const { availability, schemas } of SHOP_OPERATIONS) {
      const { us, global } = await schemas();
      expect([us !== undefined, global !== undefined]).toEqual([
        availability.us.available,
        availability.global.available,
      ]);
    }
  });

  it('says what to use instead where an operation does not exist', () => {
    const missing = SHOP_OPERATIONS.flatMap(({ id, availability }) =>
      (['us', 'global'] as const).flatMap((region) => {
        const side = availability[region];
        return side.available ? [] : [`${id} not in ${region}: ${side.instead}`];
      }),
    );
    expect(missing).toEqual([
      'shop.fulfillment.shipping_services not in global: shop.fulfillment.handover_time_slots',
      'shop.fulfillment.create_packages not in global: shop.fulfillment.ship_package',
      'shop.fulfillment.ship_package not in us: shop.fulfillment.create_packages',
    ]);
    for (const line of missing) expect(byId[line.split(': ')[1] as string]).toBeDefined();
  });

  it('has labels and links that a transport can apply', () => {
    for (const { labels, links } of SHOP_OPERATIONS) {
      expect(() => compileResponseLabels(labels.response, links)).not.toThrow();
    }
  });

  it('takes the identifier of the shop itself, never as a parameter', () => {
    for (const { parameters } of SHOP_OPERATIONS) {
      for (const name of ['shop_cipher', 'sign', 'timestamp']) expect(parameters).not.toHaveProperty(name);
    }
  });
});

interface EndpointFact {
  readonly method: string;
  readonly path: string;
  readonly path_params: readonly string[];
  readonly query: readonly string[];
  readonly body: readonly string[];
  readonly response: readonly string[];
  readonly identifier: string;
  readonly scopes: readonly string[] | null;
  readonly personal_data_response: readonly string[];
}

const factsFile = join(import.meta.dirname, '../../../../shared/facts/tiktok-shop-endpoints.json');
const facts = existsSync(factsFile)
  ? (JSON.parse(readFileSync(factsFile, 'utf8')) as EndpointFact[])
  : undefined;

describe(
  facts === undefined ? 'the facts beside the repository (not here: nothing compared)' : 'the facts',
  () => {
    const compared = SHOP_OPERATIONS.map((operation) => ({
      id: operation.id,
      operation,
      fact: facts?.find(({ method, path }) => method === operation.method && path === operation.path),
    })).filter(({ fact }) => facts === undefined || fact !== undefined);

    it('know every operation', () => {
      expect(compared).toHaveLength(SHOP_OPERATIONS.length);
    });

    it.each(compared)(
      'agree with $id on parameters, their places, identifier and scopes',
      ({ operation, fact }) => {
        if (fact === undefined) return;
        const name = (text: string) => text.replace(/[*:=].*$/, '').replace(/\[\]$/, '');
        const places: Record<string, string> = {};
        for (const parameter of fact.path_params) places[name(parameter)] = 'path';
        for (const parameter of fact.query)
          if (name(parameter) !== 'shop_cipher') places[name(parameter)] = 'query';
        for (const parameter of fact.body)
          if (!name(parameter).includes('.')) places[name(parameter)] = 'body';
        const otherwise = operation.method === 'GET' ? 'query' : 'body';
        const ours = new Set((inputs[operation.id] ?? []).flatMap((schema) => topLevel(schema)));
        expect(
          Object.fromEntries([...ours].map((key) => [key, operation.parameters[key] ?? otherwise])),
        ).toEqual(places);
        expect(operation.identifier).toBe(fact.identifier);
        if (fact.scopes !== null) {
          expect(operation.scopes).toEqual(fact.scopes.map((scope) => scope.replace(/ .*$/, '')));
        }
      },
    );

    it.each(compared)('agree with $id on the fields of its answer and their types', ({ operation, fact }) => {
      if (fact === undefined) return;
      const ours = new Map((outputs[operation.id] ?? []).flatMap((schema) => [...fieldsOf(schema, '')]));
      const missing = fact.response.filter((line) => {
        const [path = '', type = ''] = line.split(':');
        return ours.get(path) !== jsonType(type);
      });
      expect(missing).toEqual([]);
    });

    it.each(compared)('agree with $id on personal data', ({ operation, fact }) => {
      if (fact === undefined) return;
      const labelled = operation.labels.response.map(({ path }) => path);
      const open = fact.personal_data_response.filter(
        (path) =>
          !labelled.some(
            (label) => path === label || path.startsWith(`${label}.`) || path.startsWith(`${label}[`),
          ),
      );
      expect(open).toEqual([]);
    });
  },
);

const factsMarkets = join(import.meta.dirname, '../../../../shared/facts/tiktok-shop-field-markets.json');
interface MarketFact {
  readonly endpoint: string;
  readonly where: string;
  readonly field: string;
  readonly markets: readonly string[];
  readonly mode: readonly string[];
}

describe(
  existsSync(factsMarkets)
    ? 'the markets of fields'
    : 'the markets of fields (facts not here: nothing compared)',
  () => {
    const limited = existsSync(factsMarkets)
      ? (JSON.parse(readFileSync(factsMarkets, 'utf8')) as MarketFact[]).filter(
          ({ where, mode }) => where === 'response' && mode.includes('only'),
        )
      : [];
    const split = ['shop.orders.search', 'shop.orders.get', 'shop.products.search'];

    it.each(split)('decide on which side of %s a field is', (id) => {
      const operation = byId[id];
      const [us, global] = (outputs[id] ?? []).map((schema) => fieldsOf(schema, ''));
      const wrong = limited
        .filter(({ endpoint }) => endpoint === `${operation?.method} ${operation?.path}`)
        .filter(({ field, markets }) => {
          // 'local' and 'cross-border' say nothing about the side by themselves.
          const places = markets.filter((market) => market !== 'local' && market !== 'cross-border');
          const onUs = places.includes('US') || places.length === 0 || markets.includes('cross-border');
          const onGlobal = places.some((market) => market !== 'US') || markets.includes('cross-border');
          return us?.has(field) !== onUs || global?.has(field) !== onGlobal;
        })
        .map(({ field, markets }) => `${field}: ${markets.join(', ')}`);
      expect(wrong).toEqual([]);
    });
  },
);

interface Definition {
  readonly type: string;
  readonly innerType?: $ZodType;
  readonly element?: $ZodType;
  readonly shape?: Readonly<Record<string, $ZodType>>;
}

function definitionOf(schema: $ZodType): Definition {
  const definition = schema._zod.def as unknown as Definition;
  const { innerType } = definition;
  return innerType === undefined ? definition : definitionOf(innerType);
}

function topLevel(schema: $ZodType): string[] {
  return Object.keys(definitionOf(schema).shape ?? {});
}

function fieldsOf(schema: $ZodType, at: string): Map<string, string> {
  const fields = new Map<string, string>();
  for (const [name, inner] of Object.entries(definitionOf(schema).shape ?? {})) {
    const path = at === '' ? name : `${at}.${name}`;
    const { type, element } = definitionOf(inner);
    const items = element === undefined ? undefined : definitionOf(element).type;
    fields.set(path, items === undefined ? type : `${items}[]`);
    const below = element ?? inner;
    for (const [key, value] of fieldsOf(below, element === undefined ? path : `${path}[]`))
      fields.set(key, value);
  }
  return fields;
}

function jsonType(text: string): string {
  return text.replace(/ .*$/, '').replace(/^int(?:eger|64)?(?=\[|$)/, 'number');
}
