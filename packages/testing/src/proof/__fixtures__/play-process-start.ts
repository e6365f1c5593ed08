import {
  createRegions,
  type EndpointOverrides,
  eventCredentials,
  type Market,
  type Region,
  type ShopApp,
  shopCredentials,
  type Transport,
  TwinshoreError,
} from '@twinshore/core';
import { createEvents } from '@twinshore/pixel/server';
import { searchOrders } from '@twinshore/shopping/orders';
import type { EngineName } from './dimensions.ts';
import { engineOf } from './engine-of.ts';
import { transportOf } from './transport-of.ts';

/** What a process is told, as plain data. */
export interface ProcessPlan {
  readonly engine: EngineName | 'default';
  readonly sides: Readonly<Record<Region, ProcessSide>>;
}

export interface ProcessSide {
  readonly app: ShopApp;
  readonly accessToken: string;
  readonly market: Market;
  readonly eventSource: { readonly id: string; readonly accessToken: string };
  readonly endpoints: EndpointOverrides<Region>;
}

/** What a process found, in an order that is always the same. */
export type ProcessFindings = readonly (readonly [what: string, outcome: string])[];

/** Calls each side with its own, and tries what has to be refused. */
export async function playProcessStart({ engine, sides }: ProcessPlan): Promise<ProcessFindings> {
  const transport = (region: Region, credentials = credentialsOf(region)): Transport<Region> =>
    transportOf(region, {
      credentials,
      endpoints: sides[region].endpoints,
      ...(engine === 'default' ? {} : { engine: engineOf(engine) }),
      maxRetries: 0,
    });

  function credentialsOf(region: Region, said: Region = region) {
    const { app, accessToken, eventSource } = sides[region];
    return [
      shopCredentials({ region: said, app, tokens: { accessToken }, seller: 'process' }),
      eventCredentials({ region: said, accessToken: eventSource.accessToken, sources: [eventSource.id] }),
    ];
  }

  const us = transport('us');
  const global = transport('global');
  const regions = createRegions({ us: us as never, global: global as never }) as unknown as {
    for(region: Region): Transport<Region>;
    forMarket(market: string): Transport<Region>;
  };
  const track = (on: Transport<Region>, of: Region) =>
    createEvents(on, { source: 'web', sourceId: sides[of].eventSource.id }).track({
      event: 'Purchase',
      page: { url: 'https://shop.example/thanks' },
    });
  const attempts: readonly (readonly [string, () => unknown])[] = [
    ['proxy of us', () => us.describe().proxy ?? 'none'],
    ['proxy of global', () => global.describe().proxy ?? 'none'],
    ['orders of us', () => us.send(searchOrders, { page_size: 1 })],
    ['orders of global', () => global.send(searchOrders, { page_size: 1 })],
    ['orders by market of us', () => regions.forMarket(sides.us.market).send(searchOrders, { page_size: 1 })],
    [
      'orders by market of global',
      () => regions.forMarket(sides.global.market).send(searchOrders, { page_size: 1 }),
    ],
    ['event of us', () => track(us, 'us')],
    ['event of global', () => track(global, 'global')],
    ['no region', () => regions.for(undefined as never)],
    ['no market', () => regions.forMarket(undefined as never)],
    [
      'credentials without region',
      () =>
        shopCredentials({
          ...sides.us,
          region: undefined as never,
          tokens: { accessToken: 'x' },
          seller: 'x',
        }),
    ],
    [
      'us token, said to be global',
      () => transport('global', credentialsOf('us', 'global')).send(searchOrders, { page_size: 1 }),
    ],
    [
      'global token, said to be us',
      () => transport('us', credentialsOf('global', 'us')).send(searchOrders, { page_size: 1 }),
    ],
    ['us credentials on global', () => transport('global', credentialsOf('us'))],
    ['global source on us', () => track(us, 'global')],
  ];
  const findings: [string, string][] = [];
  for (const [what, attempt] of attempts) findings.push([what, await outcomeOf(attempt)]);
  await Promise.all([us.close(), global.close()]);
  return findings;
}

async function outcomeOf(attempt: () => unknown): Promise<string> {
  try {
    const value = await attempt();
    return typeof value === 'string' ? value : 'succeeded';
  } catch (error) {
    return TwinshoreError.isInstance(error) ? error.code : String(error);
  }
}
