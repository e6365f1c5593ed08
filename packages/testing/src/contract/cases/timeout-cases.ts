import type { TimedOutError } from '@twinshore/core';
import { expect } from 'vitest';
import type { ContractCase } from '../contract-case.ts';
import { refusal, success } from '../kit/answers.ts';
import { CONTRACT_CODES } from '../kit/contract-codes.ts';
import { createItem, getItem, upsertItem } from '../kit/contract-operations.ts';
import { refused } from '../kit/refused.ts';

const SLOW = { kind: 'delay', ms: 5000, then: success({ id: 'late' }) } as const;

/** When calls end before their answer is there, and which key repeated writes carry. */
export const timeoutCases: readonly ContractCase[] = [
  {
    id: 'timeout.attempt',
    title: 'ends an attempt after timeoutMs',
    needs: ['wire', 'timeouts'],
    async run(world) {
      world.answer({ kind: 'hang' });
      const error = await refused(
        world.transport({ timeoutMs: 500 }).send(createItem, { name: 'x' }),
        'request.timeout',
      );
      expect(error as TimedOutError).toMatchObject({ scope: 'attempt', limitMs: 500 });
      expect(world.sent).toBe(1);
    },
  },
  {
    id: 'timeout.attempt_in_body',
    title: 'counts the time of the body as well',
    needs: ['wire', 'timeouts'],
    async run(world) {
      world.answer({ kind: 'stall', text: '{"code":0' });
      const error = await refused(
        world.transport({ maxRetries: 0 }).send(getItem, { item_id: '1' }, { timeoutMs: 500 }),
        'request.timeout',
      );
      expect(error as TimedOutError).toMatchObject({ scope: 'attempt', limitMs: 500 });
    },
  },
  {
    id: 'timeout.read_retried',
    title: 'tries a read again after an attempt ran out of time',
    needs: ['wire', 'timeouts', 'retries'],
    async run(world) {
      world.answer({ kind: 'hang' }, success({ id: '1' }));
      expect(await world.transport({ timeoutMs: 1000 }).send(getItem, { item_id: '1' })).toMatchObject({
        id: '1',
      });
      expect(world.sent).toBe(2);
    },
  },
  {
    id: 'timeout.total',
    title: 'ends a call after totalTimeoutMs, however long an attempt may take',
    needs: ['wire', 'timeouts'],
    async run(world) {
      world.answer(SLOW, SLOW);
      const error = await refused(
        world.transport({ timeoutMs: 4000, totalTimeoutMs: 90 }).send(getItem, { item_id: '1' }),
        'request.timeout',
      );
      expect(error as TimedOutError).toMatchObject({ scope: 'total', limitMs: 90 });
    },
  },
  {
    id: 'timeout.total_over_attempts',
    title: 'counts attempts and waits together',
    needs: ['wire', 'timeouts', 'retries'],
    async run(world) {
      world.answer({ kind: 'hang' }, { kind: 'hang' }, { kind: 'hang' });
      const error = await refused(
        world
          .transport({ timeoutMs: 60, totalTimeoutMs: 100, maxRetries: 9 })
          .send(getItem, { item_id: '1' }),
        'request.timeout',
        'request.retry_exhausted',
      );
      expect(error.attempts).toBeLessThanOrEqual(3);
      expect(world.sent).toBeLessThanOrEqual(3);
    },
  },
  {
    id: 'abort.before',
    title: 'sends nothing when the signal already ended',
    async run(world) {
      const reason = new Error('no longer needed');
      const signal = AbortSignal.abort(reason);
      const error = await refused(
        world.transport().send(getItem, { item_id: '1' }, { signal }),
        'request.aborted',
      );
      expect(error.cause).toBe(reason);
      expect(world.sent).toBe(0);
    },
  },
  {
    id: 'abort.during',
    title: 'ends a call under way and does not try again',
    async run(world) {
      const controller = new AbortController();
      world.answer({ kind: 'hang' }, success({ id: '1' }));
      const call = world.transport().send(getItem, { item_id: '1' }, { signal: controller.signal });
      const ended = refused(call, 'request.aborted');
      await until(() => world.sent === 1);
      controller.abort();
      await ended;
      expect(world.sent).toBe(1);
    },
  },
  {
    id: 'abort.while_waiting',
    title: 'ends the wait between two attempts',
    needs: ['wire', 'retries'],
    async run(world) {
      const controller = new AbortController();
      world.answer(
        refusal(CONTRACT_CODES.throttled, { headers: { 'retry-after': '60' } }),
        success({ id: '1' }),
      );
      const call = world.transport().send(getItem, { item_id: '1' }, { signal: controller.signal });
      const ended = refused(call, 'request.aborted');
      await until(() => world.sent === 1);
      setTimeout(() => controller.abort(), 30);
      await ended;
      expect(world.sent).toBe(1);
    },
  },
  {
    id: 'abort.leaves_no_listener',
    title: 'lets go of a signal that outlives the call',
    async run(world) {
      const controller = new AbortController();
      let listeners = 0;
      const signal = {
        get aborted() {
          return controller.signal.aborted;
        },
        addEventListener(type: 'abort', listener: () => void, options?: { once?: boolean }) {
          listeners += 1;
          controller.signal.addEventListener(type, listener, options);
        },
        removeEventListener(type: 'abort', listener: () => void) {
          listeners -= 1;
          controller.signal.removeEventListener(type, listener);
        },
      };
      world.answer(success({ id: '1' }));
      await world.transport().send(getItem, { item_id: '1' }, { signal });
      expect(listeners).toBe(0);
    },
  },
  {
    id: 'idempotency.key_made_up',
    title: 'makes up a key where the operation has a place for one, a new one for each call',
    async run(world) {
      world.answer(success({ id: '1' }), success({ id: '2' }));
      const transport = world.transport();
      const first = await transport.send(upsertItem, { name: 'x' }).withResponse();
      const second = await transport.send(upsertItem, { name: 'x' }).withResponse();
      const keys = [first, second].map(({ response }) => response.idempotencyKey);
      expect(keys[0]).toMatch(/^[\w-]{16,}$/);
      expect(keys[1]).not.toBe(keys[0]);
      if (world.wire) expect(world.calls.map(({ query }) => query.idempotency_key)).toEqual(keys);
    },
  },
  {
    id: 'idempotency.key_of_caller',
    title: 'sends the caller’s key',
    async run(world) {
      world.answer(success({ id: '1' }));
      const call = world.transport().send(upsertItem, { name: 'x' }, { idempotencyKey: 'mine-1' });
      expect((await call.withResponse()).response.idempotencyKey).toBe('mine-1');
      if (world.wire) expect(world.calls[0]?.query.idempotency_key).toBe('mine-1');
    },
  },
  {
    id: 'idempotency.key_stable',
    title: 'sends the same key with every attempt',
    needs: ['wire', 'retries'],
    async run(world) {
      world.answer({ kind: 'reset' }, refusal(CONTRACT_CODES.transient), success({ id: '1' }));
      const { response } = await world.transport().send(upsertItem, { name: 'x' }).withResponse();
      const keys = world.calls.map(({ query }) => query.idempotency_key);
      expect(keys).toHaveLength(3);
      expect(new Set(keys)).toEqual(new Set([response.idempotencyKey]));
    },
  },
  {
    id: 'idempotency.no_place',
    title: 'sends no key where the operation has no place for one',
    needs: ['wire'],
    async run(world) {
      world.answer(success({ id: '1' }));
      const call = world.transport().send(createItem, { name: 'x' }, { idempotencyKey: 'mine-1' });
      const outcome = await call.withResponse().then(
        ({ response }) => response.idempotencyKey,
        (error: { code?: string }) => error.code,
      );
      expect([undefined, 'request.invalid', 'config.invalid']).toContain(outcome);
      expect(
        JSON.stringify(world.calls.map(({ query, headers, body }) => [query, headers, body])),
      ).not.toContain('mine-1');
    },
  },
];

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 2));
}
