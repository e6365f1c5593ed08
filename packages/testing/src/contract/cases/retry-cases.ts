import type { RateLimitedError, RetryExhaustedError } from '@twinshore/core';
import { expect } from 'vitest';
import type { CannedResponse } from '../../server/canned-response.ts';
import type { ContractCase } from '../contract-case.ts';
import type { ContractWorld } from '../contract-world.ts';
import { refusal, success } from '../kit/answers.ts';
import { CONTRACT_CODES } from '../kit/contract-codes.ts';
import { createItem, getItem, searchItems, upsertItem } from '../kit/contract-operations.ts';
import { handClock } from '../kit/hand-clock.ts';
import { refused } from '../kit/refused.ts';

const FAULTS: Readonly<Record<string, CannedResponse>> = {
  'a 503 page': { kind: 'html', status: 503 },
  'a transient body code': refusal(CONTRACT_CODES.transient),
  'a reset before the answer': { kind: 'reset' },
  'a reset inside the answer': { kind: 'reset', when: 'in-body' },
};

const slug = (text: string) => text.replace(/^an? /, '').replaceAll(/\W/g, '_');

/** Milliseconds between two calls as the server saw them. */
const gap = (world: ContractWorld): number => (world.calls[1]?.atMs ?? 0) - (world.calls[0]?.atMs ?? 0);

const wire: Pick<ContractCase, 'needs'> = { needs: ['wire', 'retries'] };

/** What is tried again, when, and how often. */
export const retryCases: readonly ContractCase[] = [
  ...Object.entries(FAULTS).flatMap(([name, fault]): ContractCase[] => [
    {
      id: `retry.read_after_${slug(name)}`,
      title: `repeats a read after ${name}`,
      ...wire,
      async run(world) {
        world.answer(fault, success({ id: '1' }));
        const { response } = await world.transport().send(getItem, { item_id: '1' }).withResponse();
        expect([response.attempts, world.sent]).toEqual([2, 2]);
      },
    },
    {
      id: `retry.no_write_after_${slug(name)}`,
      title: `does not repeat a write after ${name}, because the server may have acted`,
      ...wire,
      async run(world) {
        world.answer(fault, success({ id: '1' }));
        await refused(
          world.transport().send(createItem, { name: 'x' }),
          'contract.server_fault',
          'network.failed',
          'response.truncated',
          'response.not_json',
        );
        expect(world.sent).toBe(1);
      },
    },
    {
      id: `retry.keyed_write_after_${slug(name)}`,
      title: `repeats a write that carries an idempotency key after ${name}`,
      ...wire,
      async run(world) {
        world.answer(fault, success({ id: '1' }));
        await world.transport().send(upsertItem, { name: 'x' });
        expect(world.sent).toBe(2);
      },
    },
  ]),
  {
    id: 'retry.read_by_post',
    title: 'repeats a read that travels as POST, with the same body',
    ...wire,
    async run(world) {
      world.answer({ kind: 'reset' }, success({ items: [{ id: '1' }] }));
      await world.transport().send(searchItems, { status: 'NEW' });
      expect(world.calls.map(({ body }) => body)).toEqual(['{"status":"NEW"}', '{"status":"NEW"}']);
    },
  },
  {
    id: 'retry.write_when_throttled',
    title: 'repeats a write that the server says it did not take',
    ...wire,
    async run(world) {
      world.answer(
        refusal(CONTRACT_CODES.throttled, { headers: { 'retry-after-ms': '1' } }),
        success({ id: '1' }),
      );
      await world.transport().send(createItem, { name: 'x' });
      expect(world.sent).toBe(2);
    },
  },
  {
    id: 'retry.never_a_refusal',
    title: 'does not repeat what is wrong and stays wrong',
    ...wire,
    async run(world) {
      world.answer(refusal(CONTRACT_CODES.invalidRequest, { status: 500 }));
      await refused(world.transport().send(getItem, { item_id: '1' }), 'contract.invalid_request');
      expect(world.sent).toBe(1);
    },
  },
  {
    id: 'retry.after_ms',
    title: 'waits as many milliseconds as retry-after-ms says',
    ...wire,
    async run(world) {
      world.answer(
        refusal(CONTRACT_CODES.throttled, { headers: { 'retry-after-ms': '120' } }),
        success({ id: '1' }),
      );
      await world.transport().send(getItem, { item_id: '1' });
      expect(gap(world)).toBeGreaterThanOrEqual(115);
    },
  },
  {
    id: 'retry.after_seconds',
    title: 'reads retry-after as seconds',
    ...wire,
    async run(world) {
      world.answer(
        refusal(CONTRACT_CODES.throttled, { status: 429, headers: { 'retry-after': '1' } }),
        success({ id: '1' }),
      );
      await world.transport().send(getItem, { item_id: '1' });
      expect(gap(world)).toBeGreaterThanOrEqual(990);
    },
  },
  {
    id: 'retry.after_date',
    title: 'reads retry-after as a date, by its own clock',
    ...wire,
    async run(world) {
      // A clock that stands far from the real time shows whose clock the date is read by.
      const clock = handClock(Date.UTC(2027, 0, 1));
      const inOneSecond = new Date(clock.now() + 1000).toUTCString();
      world.answer(
        refusal(CONTRACT_CODES.throttled, { status: 429, headers: { 'retry-after': inOneSecond } }),
        success({ id: '1' }),
      );
      await world.transport({ clock }).send(getItem, { item_id: '1' });
      expect(gap(world)).toBeGreaterThanOrEqual(990);
    },
  },
  {
    id: 'retry.wait_too_long',
    title: 'gives up at once when the server asks to wait longer than the call may take',
    ...wire,
    async run(world) {
      world.answer(refusal(CONTRACT_CODES.throttled, { status: 429, headers: { 'retry-after': '3600' } }));
      const error = await refused(world.transport().send(getItem, { item_id: '1' }), 'contract.rate_limited');
      expect((error as RateLimitedError).retryAfterMs).toBe(3_600_000);
      expect(world.sent).toBe(1);
    },
  },
  {
    id: 'retry.exhausted',
    title: 'stops after maxRetries and lists what went wrong each time',
    ...wire,
    async run(world) {
      world.answer(...Array.from({ length: 4 }, () => refusal(CONTRACT_CODES.transient)));
      const error = await refused(
        world.transport({ maxRetries: 3 }).send(getItem, { item_id: '1' }),
        'request.retry_exhausted',
      );
      expect((error as RetryExhaustedError).errors.map(({ code }) => code)).toEqual(
        Array.from({ length: 4 }, () => 'contract.server_fault'),
      );
      expect([error.attempts, world.sent]).toEqual([4, 4]);
    },
  },
  {
    id: 'retry.off',
    title: 'sends once when maxRetries is 0, and gives the failure itself',
    ...wire,
    async run(world) {
      world.answer(refusal(CONTRACT_CODES.transient), refusal(CONTRACT_CODES.transient));
      await refused(
        world.transport({ maxRetries: 0 }).send(getItem, { item_id: '1' }),
        'contract.server_fault',
      );
      await refused(
        world.transport().send(getItem, { item_id: '1' }, { maxRetries: 0 }),
        'contract.server_fault',
      );
      expect(world.sent).toBe(2);
    },
  },
  {
    id: 'retry.unreachable',
    title: 'repeats even a write that provably never reached the server',
    ...wire,
    async run(world) {
      // Nobody listens there any more, so every connection is refused.
      const gone = world.far.origin;
      await world.far.close();
      const transport = world.transport({ endpoints: world.endpoints({ 'shop.api': gone }), maxRetries: 1 });
      const error = await refused(transport.send(createItem, { name: 'x' }), 'request.retry_exhausted');
      expect((error as RetryExhaustedError).errors.map(({ code }) => code)).toEqual([
        'network.unreachable',
        'network.unreachable',
      ]);
    },
  },
];
