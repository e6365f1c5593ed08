import { type Market, type Operation, REGIONS, type Region } from '@twinshore/core';
import { createGlobalShop, createUsShop } from '@twinshore/shopping';
import { createShopAuthorization } from '@twinshore/shopping/authorization';
import { loadShapes } from '@twinshore/shopping/shapes';
import { createGlobalTransport } from '@twinshore/transport-global';
import { createUsTransport } from '@twinshore/transport-us';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { theOne } from '../__fixtures__/connect.ts';
import { sampleInput } from '../__fixtures__/sample-input.ts';
import { authorize, callShop } from '../__fixtures__/shop-client.ts';
import { type StartedPlatform, startPlatform } from '../platform/start-platform.ts';
import { SERVED_OPERATIONS } from './served-operations.ts';

/** Markets of operations that exist in few: with these every operation has a shop to be called for. */
const MARKETS = ['DE', 'ID', 'BR'] as const;

interface Caller {
  request(operation: Operation, input: unknown, options: { shop: string }): PromiseLike<unknown>;
}

let platform: StartedPlatform;
const callers = new Map<string, { shop: Caller; id: string }>();

beforeAll(async () => {
  platform = await startPlatform({
    markets: MARKETS,
    knobs: { retiredVersions: 'answer', quota: { limit: 1000, intervalSeconds: 1 } },
  });
  for (const market of ['US', 'GB', ...MARKETS]) callers.set(market, await callerOf(market as Market));
}, 60_000);
afterAll(() => platform.close());

async function callerOf(market: Market): Promise<{ shop: Caller; id: string }> {
  const region: Region = market === 'US' ? 'us' : 'global';
  const app = theOne(platform.seed.apps, ({ name }) => name === region);
  const seller = theOne(
    platform.seed.sellers,
    (one) => one.app === region && one.shops[0]?.market === market,
  );
  const endpoints = platform.endpoints(region) as never;
  const make = (options: object) =>
    region === 'us'
      ? createUsTransport({ ...options, endpoints })
      : createGlobalTransport({ ...options, endpoints });
  const authorization = createShopAuthorization({
    transport: make({ app }) as never,
    app,
    serviceId: app.serviceId,
  });
  const { state } = authorization.authorizeUrl();
  const code = platform.admin.createCode(seller.name);
  const grant = await authorization.exchangeCode({ code, state, expectedState: state });
  const transport = make({ credentials: grant.credentials(region) });
  const shop = (region === 'us' ? createUsShop : createGlobalShop)(transport as never, {});
  return { shop: shop as unknown as Caller, id: seller.shops[0]?.id ?? '' };
}

/** A market of the side that an operation exists in. */
function marketOf({ availability }: Operation, region: Region): Market | undefined {
  const side = availability[region];
  if (!side.available) return undefined;
  if (region === 'us') return 'US';
  return (['GB', ...MARKETS] as const).find((one) => side.markets?.includes(one) ?? true);
}

const isOfSellers = ({ userTypes }: Operation) => userTypes === undefined || userTypes.includes('seller');

const CASES = SERVED_OPERATIONS.flatMap(({ operation, route }) =>
  REGIONS.flatMap((region) =>
    operation.availability[region].available ? [{ operation, route, region }] : [],
  ),
);
const MADE_UP = CASES.filter(({ route }) => route === undefined);

/** What a stateful handler may say to ids of nothing: a code of the service, none of the gateway's. */
const SERVICE_CODES = /^(1[1-9]|2[0-9]|4|12)\d{4,}$/;

it('has a case for every operation of the catalogue', () => {
  expect(SERVED_OPERATIONS.length).toBeGreaterThanOrEqual(428);
  expect(new Set(CASES.map(({ operation }) => operation)).size).toBe(SERVED_OPERATIONS.length);
  for (const { operation, region } of CASES) expect(marketOf(operation, region), operation.id).toBeDefined();
});

describe('every operation that nothing in the world stands behind', () => {
  it.each(
    MADE_UP.filter(
      ({ operation }) => isOfSellers(operation) && operation.identifier !== 'category_asset_cipher',
    ).map((one) => [`${one.operation.id}, ${one.region}`, one] as const),
  )('answers the SDK: %s', async (_name, { operation, region }) => {
    const caller = callers.get(marketOf(operation, region) ?? '');
    const shapes = await loadShapes(operation.id);
    if (caller === undefined || shapes === undefined) throw new Error('nothing to call with');
    await caller.shop.request(operation, sampleInput(operation, shapes.input, region), { shop: caller.id });
    expect(platform.admin.requests().at(-1)).toMatchObject({ operation: operation.id, status: 200, code: 0 });
  });

  it.each(
    MADE_UP.filter(
      ({ operation }) => !isOfSellers(operation) || operation.identifier === 'category_asset_cipher',
    ).map((one) => [`${one.operation.id}, ${one.region}`, one] as const),
  )('answers creators and partners: %s', async (_name, { operation, region }) => {
    const shapes = await loadShapes(operation.id);
    if (shapes === undefined) throw new Error('no shapes');
    const userType = operation.userTypes?.includes('creator') === true ? 'creator' : 'partner';
    const account = theOne(platform.seed.accounts, (one) => one.app === region && one.userType === userType);
    const app = theOne(platform.seed.apps, ({ name }) => name === region);
    const client = await authorize(app, platform.admin.createCode(account.name), platform.origins[region]);
    const input = sampleInput(operation, shapes.input, region);
    const query: Record<string, string> = {};
    if (operation.identifier === 'category_asset_cipher')
      query.category_asset_cipher = account.categoryAssetCiphers[0] ?? '';
    const body: Record<string, unknown> = {};
    let { path } = operation;
    for (const [name, value] of Object.entries(input)) {
      const place = operation.parameters[name] ?? (operation.method === 'GET' ? 'query' : 'body');
      if (name === 'category_asset_cipher') continue;
      if (place === 'path') path = path.replace(`{${name}}`, String(value));
      else if (place === 'query') query[name] = String(value);
      else body[name] = value;
    }
    const reply = await callShop(client, operation.method, path, {
      query,
      ...(operation.method === 'GET' ? {} : { body }),
    });
    expect(reply, reply.message).toMatchObject({ status: 200, code: 0 });
    const schemas = (await operation.schemas())[region];
    const checked = await schemas?.output['~standard'].validate(reply.data);
    expect(checked).toEqual({ value: reply.data });
  });
});

describe('every operation with a handler of its own', () => {
  it.each(
    CASES.filter(
      ({ route, operation }) =>
        // That one ends the grant that all others are called with.
        route !== undefined && isOfSellers(operation) && operation.id !== 'shop.account.deauthorize',
    ).map((one) => [`${one.operation.id}, ${one.region}`, one] as const),
  )('lets a valid call through the gateway: %s', async (_name, { operation, region }) => {
    const caller = callers.get(marketOf(operation, region) ?? '');
    const shapes = await loadShapes(operation.id);
    if (caller === undefined || shapes === undefined) throw new Error('nothing to call with');
    const input = sampleInput(operation, shapes.input, region);
    await Promise.resolve(caller.shop.request(operation, input, { shop: caller.id })).catch(() => {});
    const { code, operation: id } = platform.admin.requests().at(-1) ?? {};
    const market = marketOf(operation, region) as Market;
    // This one takes the token away from all that follow.
    if (operation.id === 'shop.account.deauthorize') callers.set(market, await callerOf(market));
    expect(id).toBe(operation.id);
    if (code !== 0) expect(String(code)).toMatch(SERVICE_CODES);
  });
});
