import { isResident, type Middleware, type SdkRequest } from '@twinshore/core';
import { expect } from 'vitest';
import type { ContractCase } from '../contract-case.ts';
import { refusal, success } from '../kit/answers.ts';
import { CONTRACT_CODES } from '../kit/contract-codes.ts';
import { createItem, getItem } from '../kit/contract-operations.ts';
import { note } from '../kit/note.ts';
import { refused } from '../kit/refused.ts';

const SLOTS = ['observe', 'middleware', 'retry', 'authenticate', 'adapt'];

const failing = (error: Error): Middleware => ({
  name: 'failing',
  handle: async () => {
    throw error;
  },
});

/** What middleware sees, in which order, and what it may do. */
export const middlewareCases: readonly ContractCase[] = [
  {
    id: 'middleware.canonical_request',
    title: 'shows middleware the caller’s request, the same in both regions and unsigned',
    async run(world) {
      const seen: SdkRequest[] = [];
      const spy: Middleware = {
        name: 'spy',
        handle: (request, next) => {
          seen.push(request);
          return next(request);
        },
      };
      world.answer(success({ id: '1', owner_email: 'a@b.example' }), success({ id: '2' }));
      const transport = world.transport({ middleware: [spy] });
      const { owner_email } = await transport.send(getItem, { item_id: '1', view: 'full' });
      await transport.send(createItem, { name: 'n', owner_email: owner_email as never });
      expect(seen.map(({ operation, region }) => [operation.id, region])).toEqual([
        ['contract.items.get', world.region],
        ['contract.items.create', world.region],
      ]);
      // Not one name of the wire: no token, signature, cipher, path or header.
      expect(seen[0]?.input).toEqual({ item_id: '1', view: 'full' });
      expect(Object.keys(seen[0] ?? {}).sort()).toEqual(['input', 'operation', 'options', 'region']);
      const passed = seen[1]?.input as { owner_email: unknown } | undefined;
      expect(isResident(passed?.owner_email)).toBe(true);
    },
  },
  {
    id: 'middleware.context',
    title: 'hands the values of the call to middleware untouched',
    async run(world) {
      const values: unknown[] = [];
      const reader: Middleware = {
        name: 'reader',
        handle: (request, next, context) => {
          values.push([context.region, context.values.trace]);
          return next(request);
        },
      };
      const trace = { id: 1 };
      world.answer(success({ id: '1' }));
      await world.transport({ middleware: [reader] }).send(getItem, { item_id: '1' }, { context: { trace } });
      expect(values).toEqual([[world.region, trace]]);
    },
  },
  {
    id: 'middleware.order',
    title: 'runs observers outside middleware outside the call’s own middleware',
    async run(world) {
      const order: string[] = [];
      world.answer(success({ id: '1' }));
      const transport = world.transport({
        observe: [note('o1', order), note('o2', order)],
        middleware: [note('m1', order), note('m2', order)],
      });
      await transport.send(getItem, { item_id: '1' }, { middleware: [note('call', order)] });
      expect(order.join(' ')).toBe('o1> o2> m1> m2> call> <call <m2 <m1 <o2 <o1');
    },
  },
  {
    id: 'middleware.outside_retry',
    title: 'runs observers and middleware once per call, outside the attempts',
    needs: ['retries'],
    async run(world) {
      const order: string[] = [];
      world.answer(
        refusal(CONTRACT_CODES.transient),
        refusal(CONTRACT_CODES.transient),
        success({ id: '1' }),
      );
      const transport = world.transport({ observe: [note('o', order)], middleware: [note('m', order)] });
      const { response } = await transport.send(getItem, { item_id: '1' }).withResponse();
      expect(order).toEqual(['o>', 'm>', '<m', '<o']);
      expect([response.attempts, world.sent]).toEqual([3, 3]);
    },
  },
  {
    id: 'middleware.listed',
    title: 'lists the steps in describe(), slot by slot',
    async run(world) {
      const transport = world.transport({
        observe: [note('o1', [])],
        middleware: [note('m1', []), note('m2', [])],
      });
      const { pipeline } = transport.describe();
      const named = pipeline.filter(({ slot }) => slot === 'observe' || slot === 'middleware');
      expect(named.map(({ name }) => name)).toEqual(expect.arrayContaining(['o1', 'm1', 'm2']));
      expect(named.findIndex(({ name }) => name === 'm1')).toBeLessThan(
        named.findIndex(({ name }) => name === 'm2'),
      );
      const ranks = pipeline.map(({ slot }) => SLOTS.indexOf(slot));
      expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    },
  },
  {
    id: 'middleware.names_unique',
    title: 'refuses two steps of one name, and a step without one',
    async run(world) {
      await refused(
        () => world.transport({ middleware: [note('twice', []), note('twice', [])] }),
        'config.invalid',
      );
      await refused(
        () => world.transport({ observe: [note('twice', [])], middleware: [note('twice', [])] }),
        'config.invalid',
      );
      await refused(() => world.transport({ middleware: [note('', [])] }), 'config.invalid');
      const transport = world.transport({ middleware: [note('once', [])] });
      await refused(
        () => transport.send(getItem, { item_id: '1' }, { middleware: [note('once', [])] }),
        'config.invalid',
      );
      expect(world.sent).toBe(0);
    },
  },
  {
    id: 'middleware.errors_pass',
    title: 'lets an error of middleware through as it is',
    async run(world) {
      const error = new Error('mine');
      const transport = world.transport({ middleware: [failing(error)] });
      await expect(transport.send(getItem, { item_id: '1' })).rejects.toBe(error);
      expect(world.sent).toBe(0);
    },
  },
  {
    id: 'middleware.may_answer',
    title: 'lets middleware answer itself, change the input, and call again',
    async run(world) {
      const again: Middleware = {
        name: 'again',
        handle: async (request, next) => {
          await next(request);
          return next({ ...request, input: { item_id: '2' } });
        },
      };
      world.answer(success({ id: '1' }), success({ id: '2' }));
      expect(await world.transport({ middleware: [again] }).send(getItem, { item_id: '1' })).toMatchObject({
        id: '2',
      });
      expect(world.sent).toBe(2);
      if (world.wire) expect(world.calls[1]?.path).toMatch(/\/2$/);
    },
  },
  {
    id: 'middleware.no_way_round_region',
    title: 'refuses a request that middleware moved to the other side',
    async run(world) {
      const smuggler: Middleware = {
        name: 'smuggler',
        handle: (request, next) => next({ ...request, region: world.otherSide }),
      };
      world.answer(success({ id: '1' }));
      const transport = world.transport({ middleware: [smuggler] });
      const outcome = await transport
        .send(getItem, { item_id: '1' })
        .withResponse()
        .then(
          ({ response }) => response.region,
          (error: { code?: string }) => error.code,
        );
      expect([world.region, 'region.mismatch', 'config.invalid']).toContain(outcome);
    },
  },
];
