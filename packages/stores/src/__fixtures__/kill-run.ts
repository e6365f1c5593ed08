import { setTimeout as sleep } from 'node:timers/promises';
import { createShopAuthorization } from '@twinshore/shopping/authorization';
import { createUsTransport } from '@twinshore/transport-us';
import type { Stores } from '../index.ts';
import { openStores, type StoresPlace } from './open-stores.ts';
import type { RefreshingProcessOptions } from './refreshing-process.ts';
import { SpawnedProcess } from './spawned-process.ts';
import type { WatchedPlatform } from './watched-platform.ts';

/** What came of killing a process again and again. */
export interface KillReport {
  readonly kills: number;
  /** Kills after which the platform had given out tokens that the store does not hold. */
  readonly caught: number;
  /** Of those, how many the next process reported, with the store saying so too. */
  readonly reported: number;
  /** Processes that reported something although nothing was lost. */
  readonly falseAlarms: number;
  /** Refreshes that the platform answered with new tokens. */
  readonly refreshed: number;
  /** Of those, how many were stored. */
  readonly stored: number;
  /** How the authorization stands at the end. */
  readonly status: string | undefined;
  /** What processes said that nobody expected. */
  readonly surprises: readonly string[];
}

/** The seller of the US shop authorizes the app, and the tokens are stored. */
export async function authorize({ platform, endpoints }: WatchedPlatform, stores: Stores) {
  const app = platform.seed.apps.find(({ name }) => name === 'us');
  const seller = platform.seed.sellers.find((one) => one.app === 'us' && one.shops[0]?.market === 'US');
  if (app === undefined || seller === undefined) throw new Error('The seed holds no US seller.');
  const { serviceId, key, secret } = app;
  const transport = createUsTransport({ app, endpoints });
  const authorization = createShopAuthorization({ transport, app, serviceId });
  const { state } = authorization.authorizeUrl();
  const code = platform.admin.createCode(seller.name);
  await authorization.exchangeCode({ code, state, expectedState: state, store: stores.tokens('us') });
  await transport.close();
  return { app: { key, secret }, openId: seller.openId, shopId: seller.shops[0]?.id ?? '' };
}

/** Where a kill falls: while the request is on its way, while its answer is, or anywhere from the intent on. */
const PLACES = ['anywhere', 'answer', 'anywhere', 'request'] as const;

/**
 * Kills processes while they refresh, and starts the next one each time.
 */
export async function killDuringRefresh(
  watched: WatchedPlatform,
  file: string,
  place: StoresPlace,
  kills: number,
): Promise<KillReport> {
  const { endpoints, refreshes } = watched;
  const report = { caught: 0, reported: 0, falseAlarms: 0, stored: 0 };
  const surprises: string[] = [];
  // Not kept open: some kinds of stores are for one process at a time.
  const withStores = async <T>(use: (stores: Stores) => Promise<T>): Promise<T> => {
    const stores = await openStores(place);
    try {
      return await use(stores);
    } finally {
      await stores.close();
    }
  };
  const { app, openId } = await withStores((stores) => authorize(watched, stores));
  const options: RefreshingProcessOptions = { place, endpoints, app, openId };
  const key = `shop:${app.key}:${openId}`;
  const record = () => withStores(async (stores) => stores.tokens('us').records?.read(key));

  const isBehind = async () => (await record())?.tokens.refreshToken !== watched.newest();

  let spare = new SpawnedProcess(file);
  const start = (): SpawnedProcess => {
    const process = spare;
    // The next one gets ready meanwhile, and waits to be told.
    spare = new SpawnedProcess(file);
    process.begin(options);
    return process;
  };
  const note = (process: SpawnedProcess): void => {
    report.stored += process.count('stored');
    report.falseAlarms += process.count('event token.reauthorization_required');
    if (process.errors !== '') surprises.push(process.errors);
    surprises.push(...process.lines.filter((line) => line.startsWith('error ')));
  };

  for (let kill = 0; kill < kills; kill += 1) {
    const process = start();
    await process.said('stored', 1 + (kill % 2));
    const place = PLACES[kill % PLACES.length];
    if (place === 'anywhere') {
      await process.said('intent', process.count('intent') + 1);
      await sleep((kill % 16) * 0.5);
    } else if (place !== undefined) {
      await Promise.race([watched.holdNext(place), process.ended]);
    }
    await process.kill();
    watched.letGo();
    await watched.quiet();
    note(process);
    if (!(await isBehind())) continue;
    report.caught += 1;
    if (!isSingleUse(watched)) continue;
    // The next process finds the intent, and what the platform says of it.
    const finder = start();
    await finder.ended;
    const told = finder.count('event token.reauthorization_required') === 1;
    const failed = finder.count('error auth.reauthorize') === 1;
    if (told && failed && (await record())?.status === 'reauthorization_required') report.reported += 1;
    await withStores((stores) => authorize(watched, stores));
  }
  const last = start();
  await last.said('stored', 2);
  await last.stop();
  note(last);
  await spare.kill();
  return {
    kills,
    ...report,
    refreshed: refreshes.filter(({ given }) => given !== undefined).length,
    status: (await record())?.status,
    surprises,
  };
}

/** What came of two processes that refresh the same tokens. */
export interface TogetherReport {
  /** Refreshes of each process that were stored. */
  readonly stored: readonly number[];
  /** Refreshes in the platform's journal, and those of them that it refused. */
  readonly journal: number;
  readonly refused: number;
  /** The most refreshes that were at the platform at one time. */
  readonly together: number;
  /** Refresh tokens that were sent more than once. */
  readonly sentAgain: number;
  readonly surprises: readonly string[];
}

/** Lets two live processes refresh the tokens of one seller, until each has done so often enough. */
export async function refreshTogether(
  watched: WatchedPlatform,
  file: string,
  place: StoresPlace,
  times: number,
): Promise<TogetherReport> {
  const { endpoints, refreshes, platform } = watched;
  const stores = await openStores(place);
  const { app, openId } = await authorize(watched, stores);
  await stores.close();
  const processes = [new SpawnedProcess(file), new SpawnedProcess(file)];
  for (const process of processes) process.begin({ place, endpoints, app, openId });
  await Promise.all(processes.map((process) => process.said('stored', times)));
  await Promise.all(processes.map((process) => process.stop()));
  const calls = platform.admin.requests().filter(({ operation }) => operation === 'shop.token.refresh');
  return {
    stored: processes.map((process) => process.count('stored')),
    journal: calls.length,
    refused: calls.filter(({ code }) => code !== 0).length,
    together: watched.together(),
    sentAgain: refreshes.length - new Set(refreshes.map(({ used }) => used)).size,
    surprises: processes.flatMap(({ lines, errors }) => [
      ...lines.filter((line) => line.startsWith('error ')),
      ...(errors === '' ? [] : [errors]),
    ]),
  };
}

function isSingleUse({ platform }: WatchedPlatform): boolean {
  return platform.admin.knobs().us.refreshTokenReuse === 'single-use';
}
