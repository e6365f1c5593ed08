import { type Market, type Operation, REGIONS, type Region } from '@twinshore/core';
import { createGlobalShop, createUsShop } from '@twinshore/shopping';
import {
  createCreatorAuthorization,
  createPartnerAuthorization,
  createShopAuthorization,
} from '@twinshore/shopping/authorization';
import { loadShapes } from '@twinshore/shopping/shapes';
import { createGlobalTransport } from '@twinshore/transport-global';
import { createUsTransport } from '@twinshore/transport-us';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { theOne } from '../__fixtures__/connect.ts';
import { sampleInput } from '../__fixtures__/sample-input.ts';
import { type StartedPlatform, startPlatform } from '../platform/start-platform.ts';
import { SERVED_OPERATIONS } from './served-operations.ts';

/** Markets of operations that exist in few: with these every operation has a shop to be called for. */
const MARKETS = ['DE', 'ID', 'BR'] as const;

/** Somebody who calls, and what for. */
interface Account {
  readonly client: { request(operation: Operation, input: unknown, options: object): PromiseLike<unknown> };
  readonly shop: string | undefined;
  readonly asset: string | undefined;
}

let platform: StartedPlatform;
/** By market for sellers, by side and kind for others. */
const callers = new Map<string, Account>();

beforeAll(async () => {
  platform = await startPlatform({
    markets: MARKETS,
    knobs: { retiredVersions: 'answer', quota: { limit: 1000, intervalSeconds: 1 } },
  });
  for (const market of ['US', 'GB', ...MARKETS] as const) callers.set(market, await sellerOf(market));
  for (const { app, userType, name } of platform.seed.accounts)
    callers.set(`${app} ${userType}`, await callerOf(app as Region, name, AUTHORIZATIONS[userType]));
}, 60_000);
afterAll(() => platform.close());

/** Calls as the seller of a market, for the one shop there. */
function sellerOf(market: Market): Promise<Account> {
  const region = market === 'US' ? 'us' : 'global';
  const { name } = theOne(
    platform.seed.sellers,
    (one) => one.app === region && one.shops[0]?.market === market,
  );
  return callerOf(region, name);
}

const AUTHORIZATIONS = { creator: createCreatorAuthorization, partner: createPartnerAuthorization };

async function callerOf(
  region: Region,
  name: string,
  authorize: typeof createShopAuthorization = createShopAuthorization,
): Promise<Account> {
  const app = theOne(platform.seed.apps, (one) => one.name === region);
  const endpoints = platform.endpoints(region) as never;
  const make = (options: object) =>
    region === 'us'
      ? createUsTransport({ ...options, endpoints })
      : createGlobalTransport({ ...options, endpoints });
  const authorization = authorize({
    transport: make({ app }) as never,
    app,
    serviceId: app.serviceId,
  });
  const { state } = authorization.authorizeUrl();
  const code = platform.admin.createCode(name);
  const grant = await authorization.exchangeCode({ code, state, expectedState: state });
  const transport = make({ credentials: grant.credentials(region, { declared: true }) });
  const shop = (region === 'us' ? createUsShop : createGlobalShop)(transport as never, {});
  return {
    client: shop as unknown as Account['client'],
    shop: grant.shops[0]?.id,
    asset: grant.assets[0]?.id,
  };
}

/** A market of the side that an operation exists in. */
function marketOf({ availability }: Operation, region: Region): Market | undefined {
  const side = availability[region];
  if (!side.available) return undefined;
  if (region === 'us') return 'US';
  return (['GB', ...MARKETS] as const).find((one) => side.markets?.includes(one) ?? true);
}

/** Whether a seller can call it: it takes sellers' tokens, and no identifier that only partners have. */
const isForSellers = ({ userTypes, identifier }: Operation) =>
  (userTypes === undefined || userTypes.includes('seller')) && identifier !== 'category_asset_cipher';

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
    MADE_UP.filter(({ operation }) => isForSellers(operation)).map(
      (one) => [`${one.operation.id}, ${one.region}`, one] as const,
    ),
  )('answers the SDK: %s', async (_name, { operation, region }) => {
    await request(callers.get(marketOf(operation, region) ?? ''), operation, region);
    expect(platform.admin.requests().at(-1)).toMatchObject({ operation: operation.id, status: 200, code: 0 });
  });

  it.each(
    CASES.filter(({ operation }) => !isForSellers(operation)).map(
      (one) => [`${one.operation.id}, ${one.region}`, one] as const,
    ),
  )('answers creators and partners: %s', async (_name, { operation, region }) => {
    const userType = operation.userTypes?.includes('creator') === true ? 'creator' : 'partner';
    await request(callers.get(`${region} ${userType}`), operation, region);
    expect(platform.admin.requests().at(-1)).toMatchObject({ operation: operation.id, status: 200, code: 0 });
  });
});

describe('every operation with a handler of its own', () => {
  it.each(
    CASES.filter(({ route, operation }) => route !== undefined && isForSellers(operation)).map(
      (one) => [`${one.operation.id}, ${one.region}`, one] as const,
    ),
  )('lets a valid call through the gateway: %s', async (_name, { operation, region }) => {
    const market = marketOf(operation, region) as Market;
    await request(callers.get(market), operation, region).catch(() => {});
    const { code, operation: id } = platform.admin.requests().at(-1) ?? {};
    // This one takes the token away from all that follow.
    if (operation.id === 'shop.account.deauthorize') callers.set(market, await sellerOf(market));
    expect(id).toBe(operation.id);
    if (code !== 0) expect(String(code)).toMatch(SERVICE_CODES);
  });
});

/** Sends a valid call, as far as its shape can say what is valid. */
async function request(caller: Account | undefined, operation: Operation, region: Region): Promise<void> {
  const shapes = await loadShapes(operation.id);
  if (caller === undefined || shapes === undefined) throw new Error('There is nobody to call.');
  const { client, shop, asset } = caller;
  // Which category it is for says the option, as with shops.
  const { category_asset_cipher: _, ...input } = sampleInput(operation, shapes.input, region);
  await client.request(operation, input, { shop, asset });
}
