import { REGIONS, SURFACES } from '@twinshore/core';
import type { FaultMatch } from '@twinshore/emulator';
import { createEvents } from '@twinshore/pixel/server';
import { getOrders, searchOrders } from '@twinshore/shopping/orders';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CELLS, type Cell } from './__fixtures__/cell.ts';
import { cellTable } from './__fixtures__/cell-table.ts';
import { DIRECTIONS, ENGINES, EVIDENCE, PATHS } from './__fixtures__/dimensions.ts';
import { engineOf } from './__fixtures__/engine-of.ts';
import { faultOf } from './__fixtures__/outcome.ts';
import { exchange } from './__fixtures__/right-call.ts';
import { runCell } from './__fixtures__/run-cell.ts';
import { claimed, declared } from './__fixtures__/side-evidence.ts';
import { SplitWorld } from './__fixtures__/split-world.ts';
import { surfaceOperation } from './__fixtures__/surface-operation.ts';
import { transportOf } from './__fixtures__/transport-of.ts';

/**
 * Evidence of one side never leads to a byte at the hosts of the other. Every surface has hosts of both sides here;
 * those of the wrong one are raw listeners.
 */
let world: SplitWorld;
const proved: Cell[] = [];

beforeAll(async () => {
  world = await SplitWorld.open();
});
afterAll(async () => {
  console.log(cellTable(CELLS, proved, DIRECTIONS.length));
  await world.close();
});

describe.each(ENGINES)('on %s', (engine) => {
  describe.each(EVIDENCE)('%s', (evidence) => {
    const here = CELLS.filter((cell) => cell.engine === engine && cell.evidence === evidence);
    const paths = PATHS.filter((path) =>
      here.some((cell) => cell.path === path && cell.absent === undefined),
    );

    it.each(paths)('leads nowhere wrong by %s', async (path) => {
      const faults: string[] = [];
      for (const cell of here.filter((one) => one.path === path && one.absent === undefined)) {
        for (const direction of DIRECTIONS) {
          for (const fault of await runCell(world, cell, direction)) {
            faults.push(`${cell.surface}, ${direction.right} not ${direction.wrong}: ${fault}`);
          }
        }
        proved.push(cell);
      }
      expect(faults).toEqual([]);
    });
  });
});

describe('the witnesses', () => {
  // Without this, hosts that nobody could have called would prove nothing.
  it.each(ENGINES)('hear what truly is for them, on %s', async (engine) => {
    for (const region of REGIONS) {
      for (const surface of SURFACES) {
        world.reset();
        const transport = transportOf(region, {
          endpoints: world.watched(region),
          credentials: world.evidence[region].grant.credentials(region),
          engine: engineOf(engine),
          maxRetries: 0,
        });
        const fault = await faultOf({
          codes: ['network.failed'],
          run: () => transport.send(surfaceOperation(surface, 'shop'), {}),
        });
        await transport.close();
        expect([surface, fault, world.watches[region][surface].bytes > 0]).toEqual([
          surface,
          undefined,
          true,
        ]);
      }
    }
  });

  it('hear a call through a proxy', async () => {
    for (const { right, wrong } of DIRECTIONS) {
      world.reset();
      const transport = transportOf(right, {
        endpoints: world.answering(right),
        credentials: world.evidence[right].grant.credentials(right),
        engine: engineOf('node', world.proxies[wrong].origin),
        maxRetries: 0,
      });
      await faultOf({ codes: [], run: () => transport.send(surfaceOperation('shop.api', 'shop'), {}) });
      await transport.close();
      expect(world.proxies[wrong].bytes).toBeGreaterThan(0);
    }
  });
});

describe('the local platform', () => {
  it.each(ENGINES)(
    'redirects real operations to the wrong side, and nobody follows, on %s',
    async (engine) => {
      for (const { right, wrong } of DIRECTIONS) {
        world.reset();
        const { admin } = world.platform;
        const side = world.evidence[right];
        const away = (match: FaultMatch) => {
          const surface = match.surface ?? 'shop.api';
          const location = `${world.watches[wrong][surface].origin}/away`;
          for (const status of [302, 307] as const)
            admin.addFault({ kind: 'redirect', status, location, match });
        };
        const transport = transportOf(right, {
          endpoints: world.platform.endpoints(right),
          credentials: [side.grant.credentials(right), declared(side, right)],
          engine: engineOf(engine),
        });
        const calls: readonly (readonly [FaultMatch, () => unknown])[] = [
          [
            { surface: 'shop.api', operation: 'shop.orders.search' },
            () => transport.send(searchOrders, { page_size: 5 }),
          ],
          [
            { surface: 'shop.api', operation: 'shop.orders.get' },
            () => transport.send(getOrders, { ids: ['1'] }),
          ],
          [{ surface: 'shop.token' }, () => exchange(transport, side)],
          [
            { surface: 'business.api' },
            () =>
              createEvents(transport, { source: 'web', sourceId: side.eventSource.id }).track({
                event: 'Purchase',
                page: { url: 'https://shop.example/thanks' },
              }),
          ],
        ];
        for (const [match, run] of calls) {
          away(match);
          for (const _status of [302, 307]) {
            expect([match, await faultOf({ codes: ['egress.refused'], run })]).toEqual([match, undefined]);
          }
          admin.clearFaults();
        }
        await transport.close();
        expect(world.heard(wrong).connections).toBe(0);
      }
    },
  );

  it.each(ENGINES)('answers each side’s evidence at its own hosts, on %s', async (engine) => {
    for (const { right, wrong } of DIRECTIONS) {
      world.platform.admin.clearJournals();
      const side = world.evidence[right];
      const transport = transportOf(right, {
        endpoints: world.platform.endpoints(right),
        credentials: [claimed(side, right), declared(side, right)],
        engine: engineOf(engine),
      });
      await transport.send(searchOrders, { page_size: 5 });
      await createEvents(transport, { source: 'web', sourceId: side.eventSource.id }).track({
        event: 'Purchase',
        page: { url: 'https://shop.example/thanks' },
      });
      await transport.close();
      const doors = world.platform.admin.requests().map(({ door, code }) => [door, code]);
      expect(doors).toEqual([
        [right, 0],
        [right, 0],
        [right, 0],
      ]);
      expect(doors.flat()).not.toContain(wrong);
    }
  });
});

describe('the matrix', () => {
  it('says why, where a combination cannot exist', () => {
    const absent = CELLS.filter((cell) => cell.absent !== undefined);
    expect(absent.every((cell) => (cell.absent ?? '').length > 20)).toBe(true);
    expect(CELLS.length).toBe(17 * 9 * 2 * 5);
  });

  it('was played whole', () => {
    expect(proved.length).toBe(CELLS.filter((cell) => cell.absent === undefined).length);
  });
});
