import type { TwinshoreError } from '@twinshore/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createUsShop } from '../index.ts';
import { createMemoryCheckpoint, createOrderFeed, type OrderChanges } from '../order-mirror.ts';
import { orders } from '../orders/area.ts';
import { LaggingShop, SHOP } from './__fixtures__/lagging-shop.ts';
import { MirroredOrders } from './__fixtures__/mirrored-orders.ts';

const OVERLAP_MS = 30_000;

/** What happens, one after the other. */
const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('change' as const),
      id: fc.integer({ min: 1, max: 12 }),
      listMs: fc.integer({ min: 0, max: OVERLAP_MS - 1000 }),
      detailMs: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.integer({ min: 0, max: 20_000 })),
      webhook: fc.constantFrom('lost' as const, 'once' as const, 'twice' as const, 'late' as const),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('pass' as const),
      ms: fc.constantFrom(0, 1, 400, 1000, 5000, 61_000, 3_600_000),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({ do: fc.constant('read' as const), many: fc.integer({ min: 1, max: 6 }) }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('crash' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('leave' as const) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('clock' as const),
      ms: fc.constantFrom(-86_400_000, -60_000, 60_000, 86_400_000),
    }),
  },
);

const settings = fc.record({
  steps: fc.array(step, { minLength: 5, maxLength: 60 }),
  pageSize: fc.integer({ min: 1, max: 4 }),
  refuseTokenEvery: fc.constantFrom(0, 3, 7),
  /** Changes that happen while a call is under way: every so many calls. */
  changeEvery: fc.constantFrom(0, 0, 3, 5),
  explicit: fc.boolean(),
});

describe('a mirror', () => {
  it('ends equal to the platform, whatever happens to webhooks, tokens, clocks and processes', {
    timeout: 60_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(settings, async ({ steps, pageSize, refuseTokenEvery, changeEvery, explicit }) => {
        let calls = 0;
        let offMs = 0;
        let quiet = false;
        const shop = new LaggingShop({
          beforeAnswer(one) {
            calls += 1;
            if (quiet || changeEvery === 0 || calls % changeEvery !== 0) return;
            one.nowMs += 300;
            one.change(String((calls % 12) + 1), { listMs: (calls * 7919) % OVERLAP_MS });
          },
        });
        shop.refuseTokenEvery = refuseTokenEvery;
        const since = shop.seconds;
        const client = createUsShop(shop.transport, { orders }, { shop: SHOP });
        const checkpoint = createMemoryCheckpoint('us');
        let feed = createOrderFeed({ region: 'us', shop: SHOP });
        const mirrored = new MirroredOrders();
        const late: string[] = [];
        let changes: OrderChanges<'us'> | undefined;

        const open = (): OrderChanges<'us'> =>
          client.orders.changes({
            since,
            checkpoint,
            webhooks: feed,
            overlapMs: OVERLAP_MS,
            pageSize,
            windowMs: 600_000,
            acknowledge: explicit ? 'explicit' : 'step',
            follow: false,
            clock: { now: () => shop.nowMs + offMs },
            pause: async (ms) => {
              shop.nowMs += ms;
            },
          });
        const read = async (most: number, ackEvery = 2): Promise<boolean> => {
          changes ??= open();
          for (let count = 0; count < most; count += 1) {
            // Asking for the next one says that the last one was kept.
            if (!explicit) mirrored.keep();
            const { done, value } = await changes.next().catch((error: TwinshoreError) => {
              // A second that would not settle: whoever meets that begins anew.
              if (error.code !== 'response.unsettled') throw error;
              return { done: true, value: undefined } as const;
            });
            if (done === true) {
              // With `follow: false` it ends when everything was given; the next read begins a new run.
              changes = undefined;
              mirrored.restart();
              return false;
            }
            mirrored.take(value);
            if (!explicit || (count + 1) % ackEvery !== 0) continue;
            mirrored.keep();
            await changes.ack(value);
          }
          return true;
        };

        for (const one of steps) {
          if (one.do === 'pass') shop.nowMs += one.ms;
          if (one.do === 'clock') offMs += one.ms;
          if (one.do === 'read') await read(one.many);
          if (one.do === 'crash') {
            // Nobody says goodbye: what was not stored is gone, and so is the feed in memory.
            changes = undefined;
            feed = createOrderFeed({ region: 'us', shop: SHOP });
            mirrored.restart();
          }
          if (one.do === 'leave') {
            await changes?.stop();
            changes = undefined;
            mirrored.restart();
          }
          if (one.do === 'change') {
            const id = String(one.id);
            shop.change(id, one);
            if (one.webhook === 'late') late.push(id);
            else if (one.webhook !== 'lost') {
              feed.push(shop.webhook(id));
              if (one.webhook === 'twice') feed.push(shop.webhook(id));
              for (const other of late.splice(0).reverse()) feed.push(shop.webhook(other));
            }
          }
        }

        // The platform comes to rest; two whole sweeps later everything has to be there.
        quiet = true;
        shop.refuseTokenEvery = 0;
        shop.nowMs += OVERLAP_MS;
        for (const other of late) feed.push(shop.webhook(other));
        while (await read(50, 1));
        shop.nowMs += 61_000;
        while (await read(50, 1));

        expect(mirrored.state()).toEqual(shop.truth(since));
        expect(mirrored.reversals).toEqual([]);
        expect(mirrored.repeats).toEqual([]);
        // Whoever remembers keys handles each state once.
        const keys = mirrored.handled.map(({ key }) => key);
        expect(keys).toEqual([...new Set(keys)]);
      }),
      { numRuns: 150 },
    );
  });
});
