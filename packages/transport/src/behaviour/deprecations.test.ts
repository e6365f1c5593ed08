import {
  defineOperation,
  type LogEntry,
  type Operation,
  paginate,
  type Region,
  type Transport,
} from '@twinshore/core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ENGINES } from '../__fixtures__/engines.ts';
import { type LoopbackServer, ok, refused, startLoopbackServer } from '../__fixtures__/loopback-server.ts';
import { getOrder, searchOrders } from '../__fixtures__/mall.ts';
import { mallTransport } from '../__fixtures__/mall-transport.ts';
import { thrownBy } from '../__fixtures__/thrown-by.ts';
import type { DeprecationNotice } from '../deprecations/deprecation-notice.ts';
import type { TransportOptions } from '../transport-options.ts';

function ending<O extends Operation>(operation: O, id: string): O {
  const lifeCycle = { sunset: '2026-08-15', successor: 'mall.newer' };
  return defineOperation({ ...operation, id, lifeCycle }) as Operation as O;
}

const oldOrder = ending(getOrder, 'mall.order.old');
const oldSearch = ending(searchOrders, 'mall.orders.old');

/** The line of this file that calls it, and the one after it. */
function here(): { readonly line: number; readonly file: string } {
  const frame = new Error('here').stack?.split('\n')[2] ?? '';
  const [, file = '', line = '0'] = /\(?(?:file:\/\/)?(\/[^()]*):(\d+):\d+\)?$/.exec(frame) ?? [];
  return { file, line: Number(line) };
}

describe.each(ENGINES)('the end of an operation, through $name', ({ make }) => {
  let server: LoopbackServer;
  let notices: DeprecationNotice[];
  let entries: LogEntry[];
  const open: Transport<Region>[] = [];

  beforeEach(async () => {
    server = await startLoopbackServer();
    server.answer(ok({}));
    notices = [];
    entries = [];
  });
  afterEach(async () => {
    await Promise.all(open.splice(0).map((transport) => transport.close()));
    await server.close();
  });

  function transportOf(options: TransportOptions<'us'> = {}): Transport<'us'> {
    const transport = mallTransport('us', server.origin, {
      engine: make(),
      onDeprecation: (notice) => notices.push(notice),
      logger: { log: (entry) => entries.push(entry) },
      ...options,
    });
    open.push(transport);
    return transport;
  }

  const told = () => entries.filter(({ event }) => event === 'operation.deprecated');

  it('is told once for each place that calls it, with date, replacement, file and line', async () => {
    const transport = transportOf({ clock: { now: () => Date.parse('2026-01-01') } });
    const lines: number[] = [];
    for (let time = 0; time < 3; time++) {
      lines.push(here().line + 1);
      await transport.send(oldOrder, { order_id: '1' });
    }
    const { file, line } = here();
    await transport.send(oldOrder, { order_id: '2' });
    const expected = (at: number) => ({
      operation: 'mall.order.old',
      region: 'us',
      sunset: '2026-08-15',
      deprecatedSince: undefined,
      replacement: 'mall.newer',
      caller: `${file}:${at}`,
      source: 'catalogue',
      link: undefined,
    });
    expect(notices).toEqual([expected(lines[0] as number), expected(line + 1)]);
    expect(told()).toEqual(
      notices.map((notice) => ({
        level: 'warn',
        event: 'operation.deprecated',
        message: `mall.order.old ends on 2026-08-15. Use mall.newer instead. It is called at ${notice.caller}.`,
        fields: notice,
      })),
    );
  });

  it('names the caller behind wrappers that wait, and behind lists that are sent later', async () => {
    const transport = transportOf();
    let line = 0;
    async function wrapper() {
      line = here().line + 1;
      return transport.send(oldOrder, { order_id: '1' });
    }
    await Promise.all([wrapper(), Promise.resolve().then(wrapper)]);
    const { file } = here();
    expect(new Set(notices.map(({ caller }) => caller))).toEqual(new Set([`${file}:${line}`]));
    notices.length = 0;
    const listed = here().line + 1;
    const list = paginate(transport, oldSearch, {});
    await Promise.resolve();
    await list;
    for await (const _ of list) expect.unreachable();
    expect(notices.map(({ caller }) => caller)).toEqual([`${file}:${listed}`]);
  });

  it('leaves the depth of stacks as it was', async () => {
    const depth = Error.stackTraceLimit;
    Error.stackTraceLimit = 7;
    await transportOf().send(oldOrder, { order_id: '1' });
    const after = Error.stackTraceLimit;
    Error.stackTraceLimit = depth;
    expect(after).toBe(7);
    expect(notices).toHaveLength(1);
  });

  it('is told to whoever listens: logger, hook, or nobody', async () => {
    const failing = () => {
      throw new Error('full');
    };
    await transportOf({ logger: undefined }).send(oldOrder, { order_id: '1' });
    expect([notices.length, told().length]).toEqual([1, 0]);
    await transportOf({ onDeprecation: undefined }).send(oldOrder, { order_id: '1' });
    expect([notices.length, told().length]).toEqual([1, 1]);
    await transportOf({ onDeprecation: failing }).send(oldOrder, { order_id: '1' });
    expect([notices.length, told().length]).toEqual([1, 2]);
    const deaf = transportOf({ onDeprecation: undefined, logger: undefined });
    expect(await deaf.send(oldOrder, { order_id: '1' })).toEqual({});
    await transportOf().send(getOrder, { order_id: '1' });
    expect([notices.length, told().length]).toEqual([1, 2]);
  });

  it('says when the end is past', async () => {
    await transportOf({ clock: { now: () => Date.parse('2026-08-16') } }).send(oldOrder, { order_id: '1' });
    expect(told()[0]?.message).toContain('ended on 2026-08-15');
  });

  it('is also told when only the platform announces it, first by the answer, then by each place', async () => {
    const headers = {
      Deprecation: '@1688169599',
      Sunset: 'Sat, 15 Aug 2026 00:00:00 GMT',
      Link: '<https://docs.example/end>; rel="deprecation"',
    };
    server.answer(ok({}, headers));
    const transport = transportOf();
    const send = () => transport.send(getOrder, { order_id: '1' });
    await send();
    const first = {
      operation: 'mall.order.get',
      region: 'us',
      sunset: '2026-08-15T00:00:00.000Z',
      deprecatedSince: '2023-06-30T23:59:59.000Z',
      replacement: undefined,
      caller: undefined,
      source: 'response',
      link: 'https://docs.example/end',
    };
    expect(notices).toEqual([first]);
    await send();
    await send();
    expect(notices).toEqual([
      first,
      { ...first, caller: expect.stringMatching(/deprecations\.test\.ts:\d+$/) },
    ]);
  });

  it('is found in a refusal as well', async () => {
    server.answer(refused(7, 'gone', { headers: { deprecation: 'true' } }));
    await thrownBy(transportOf().send(getOrder, { order_id: '1' }));
    expect(notices).toHaveLength(1);
  });

  it('that the catalogue knows already is not told a second time by the answer', async () => {
    server.answer(ok({}, { sunset: 'Sat, 15 Aug 2026 00:00:00 GMT' }));
    await transportOf().send(oldOrder, { order_id: '1' });
    expect(notices.map(({ source }) => source)).toEqual(['catalogue']);
  });
});
