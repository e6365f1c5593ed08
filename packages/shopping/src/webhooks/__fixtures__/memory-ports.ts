import type { DedupStore, EventQueue, QueuedEvent, Region } from '@twinshore/core';

/** Everything that was asked of a port, in order. */
export type Asked = readonly [string, ...unknown[]];

/** A memory of one side that refuses the other's keys. Time is that of `Date`, so that fake timers rule it. */
export function memoryDedup<R extends Region>(region: R) {
  const until = new Map<string, number>();
  const asked: Asked[] = [];
  const store: DedupStore<R> = {
    region,
    async claim(given, key, ttlMs) {
      if (given !== region) throw new Error(`a key of ${given} in the memory of ${region}`);
      asked.push(['claim', key, ttlMs]);
      if ((until.get(key) ?? 0) > Date.now()) return false;
      until.set(key, Date.now() + ttlMs);
      return true;
    },
    async release(given, key) {
      if (given !== region) throw new Error(`a key of ${given} in the memory of ${region}`);
      asked.push(['release', key]);
      until.delete(key);
    },
  };
  return { ...store, asked, until };
}

/** A queue of one side that refuses the other's events. `before` can make a push fail or wait. */
export function memoryQueue<R extends Region>(region: R) {
  const waiting: QueuedEvent[] = [];
  const state = { waiting, pushed: 0, before: async (): Promise<void> => {} };
  const queue: EventQueue<R> = {
    region,
    async push(given, events) {
      if (given !== region) throw new Error(`events of ${given} in the queue of ${region}`);
      state.pushed += 1;
      await state.before();
      waiting.push(...events);
    },
    take: async (_, limit) => waiting.slice(0, limit),
    async acknowledge(_, ids) {
      for (const id of ids) {
        waiting.splice(
          waiting.findIndex((event) => event.id === id),
          1,
        );
      }
    },
  };
  return Object.assign(state, queue);
}
