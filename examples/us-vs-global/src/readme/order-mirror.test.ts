import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PGlite } from '@electric-sql/pglite';
import { isResident, type MirrorCheckpoint } from '@twinshore/core';
import { type FaultKind, type StartedPlatform, startPlatform } from '@twinshore/emulator';
import { createUsShop } from '@twinshore/shopping';
import { createShopAuthorization } from '@twinshore/shopping/authorization';
import { createMemoryCheckpoint, type OrderChange } from '@twinshore/shopping/order-mirror';
import { orders } from '@twinshore/shopping/orders';
import { nodeWebhooks } from '@twinshore/shopping/webhooks/node';
import { createMemoryStores } from '@twinshore/stores/memory';
import { createUsTransport } from '@twinshore/transport-us';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inBatches } from './mirror-batches.ts';
import { mirrorUsOrders } from './mirror-orders.ts';
import { CHECKPOINTS_SQL, sqlCheckpoint } from './sql-checkpoint.ts';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8').replaceAll('\r\n', '\n');
const page = read('../../../../docs/order-mirror.md');

let platform: StartedPlatform;
beforeEach(() => {
  vi.spyOn(console, 'log').mockImplementation(() => {});
});
afterEach(async () => {
  await platform?.close();
  vi.restoreAllMocks();
});

async function startUs() {
  platform = await startPlatform();
  const app = platform.seed.apps.find(({ name }) => name === 'us')!;
  const seller = platform.seed.sellers.find((one) => one.app === 'us')!;
  const endpoints = platform.endpoints('us');
  const authorization = createShopAuthorization({
    transport: createUsTransport({ app, endpoints }),
    app,
    serviceId: app.serviceId,
  });
  const { state } = authorization.authorizeUrl();
  const grant = await authorization.exchangeCode({
    code: seller.codes[0]!,
    state,
    expectedState: state,
  });
  const clock = { now: () => platform.clock.now() };
  const transport = createUsTransport({ credentials: grant.credentials('us'), endpoints, clock });
  return { app, transport, shop: seller.shops[0]!.id };
}

/** The orders that changed since a moment, as the platform has them now. */
async function truth(
  transport: ReturnType<typeof createUsTransport>,
  update_time_ge = 0,
): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const list = createUsShop(transport, { orders }).orders.search({ update_time_ge });
  for await (const { id, status, update_time } of list) {
    found.set(id, `${status} ${update_time}`);
  }
  return found;
}

const stateOf = ({ order }: OrderChange<'us'>): string => `${order.status} ${order.update_time}`;

describe('the page about the order mirror', () => {
  it.each(['mirror-orders', 'mirror-batches', 'sql-checkpoint'])(
    'shows %s as it is compiled here',
    (name) => {
      expect(page).toContain(`\`\`\`ts\n${read(`./${name}.ts`)}\`\`\``);
    },
  );

  it('ends equal to the platform while webhooks are lost, doubled and reordered', {
    timeout: 30_000,
  }, async () => {
    const { app, transport, shop } = await startUs();
    const stores = createMemoryStores();
    const checkpoint = createMemoryCheckpoint('us');
    const mirrored = new Map<string, string>();
    const causes = new Set<string>();
    const newest = new Map<string, number>();
    const keep = async (change: OrderChange<'us'>) => {
      const time = change.order.update_time ?? 0;
      expect(time).toBeGreaterThanOrEqual(newest.get(change.order.id) ?? 0);
      expect(change.order.buyer_email == null || isResident(change.order.buyer_email)).toBe(true);
      newest.set(change.order.id, time);
      causes.add(change.cause);
      mirrored.set(change.order.id, stateOf(change));
    };
    let controller = new AbortController();
    const open = () =>
      mirrorUsOrders(transport, app, shop, { dedup: stores.dedup, checkpoint }, keep, controller.signal);
    let mirror = open();
    const server = createServer((...exchange) => nodeWebhooks(mirror.handler)(...exchange));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    platform.admin.subscribe({ url, app: 'us' });

    const kinds: readonly FaultKind[] = ['webhook-lost', 'webhook-duplicated', 'webhook-reordered'];
    const ids: string[] = [];
    await vi.waitFor(() => expect(mirrored.size).toBeGreaterThan(5), 10_000);
    for (let round = 0; round < 9; round += 1) {
      const kind = kinds[round % kinds.length] as 'webhook-lost';
      platform.admin.addFault({ kind, times: round % 2 === 0 ? 1 : 2 });
      const { id } = platform.admin.createOrder({ shop });
      ids.push(id);
      platform.admin.advanceOrder(id, 'AWAITING_SHIPMENT');
      platform.admin.advanceOrder(ids[Math.floor(round / 2)]!, round % 2 === 0 ? 'IN_TRANSIT' : 'DELIVERED');
      await platform.admin.idle();
      await platform.clock.advance(20_000);
      // What was not lost comes at once.
      if (kind !== 'webhook-lost') await vi.waitFor(() => expect([...mirrored.keys()]).toContain(id), 10_000);
      if (round === 4) {
        // The process dies and comes back; what was in memory is gone.
        controller.abort();
        await mirror.done;
        controller = new AbortController();
        mirror = open();
      }
    }
    platform.admin.clearFaults();
    // Those that were lost are found by a sweep: of this run, or of the one that comes after a restart.
    controller.abort();
    await mirror.done;
    for await (const change of createUsShop(transport, { orders }).orders.changes({
      since: new Date('2026-11-01'),
      shop,
      checkpoint,
      follow: false,
    })) {
      await keep(change);
    }
    const platformState = await truth(transport, Date.parse('2026-11-01') / 1000);
    expect(platform.admin.deliveries().filter(({ state }) => state === 'lost').length).toBeGreaterThan(2);
    for (const id of ids) expect([id, mirrored.get(id)]).toEqual([id, platformState.get(id)]);
    expect(Object.fromEntries(mirrored)).toEqual(Object.fromEntries(platformState));
    expect([...causes].sort()).toEqual(['sweep', 'webhook']);
    await new Promise((resolve) => server.close(resolve));
    await stores.close();
  });

  it('keeps checkpoints in SQL, each side its own, for one writer at a time', {
    timeout: 30_000,
  }, async () => {
    const database = new PGlite();
    await database.exec(CHECKPOINTS_SQL);
    const query = (sql: string, values: unknown[]) => database.query<never>(sql, values);
    const us: MirrorCheckpoint<'us'> = sqlCheckpoint('us', query);
    const global = sqlCheckpoint('global', query);
    expect(await us.load('a')).toBeUndefined();
    expect([await us.replace('a', 'one', 0), await us.replace('a', 'other', 0)]).toEqual([true, false]);
    expect([await us.replace('a', 'two', 1), await us.replace('a', 'other', 1)]).toEqual([true, false]);
    expect(await us.load('a')).toEqual({ version: 2, state: 'two' });
    expect(await global.load('a')).toBeUndefined();

    const { transport, shop } = await startUs();
    const client = createUsShop(transport, { orders }).orders;
    const options = { since: 0, shop, checkpoint: us, acknowledge: 'explicit', follow: false } as const;
    const batches: number[] = [];
    await inBatches(client.changes(options), async (batch) => void batches.push(batch.length));
    expect(batches.reduce((sum, one) => sum + one, 0)).toBe((await truth(transport)).size);
    const again: string[] = [];
    for await (const { key } of client.changes(options)) again.push(key);
    expect(again).toEqual([]);
    await database.close();
  });
});
