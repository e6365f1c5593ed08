import { createResidentCodec, type Region } from '@twinshore/core';
import { describe, expect, it } from 'vitest';
import { queuedOrderFeed } from '../order-mirror.ts';
import { memoryQueue } from '../webhooks/__fixtures__/memory-ports.ts';
import { everything, mirrorOf } from './__fixtures__/mirror-of.ts';

const stored = async (region: Region, id: string, webhook: unknown) => ({
  id,
  payload: await createResidentCodec({ region }).stringify(webhook),
});

describe('a queue of webhooks', () => {
  it('feeds a mirror, and loses a webhook once what it led to was acknowledged', async () => {
    const { shop, open, checkpoint } = mirrorOf();
    const queue = memoryQueue('us');
    const { tts_notification_id: _, ...webhook } = shop.webhook('1');
    shop.change('1', { listMs: 29_000 });
    await queue.push('us', [await stored('us', 'a', webhook)]);
    const webhooks = queuedOrderFeed({ region: 'us', queue });
    const changes = open({ webhooks, checkpoint });
    expect((await changes.next()).value?.cause).toBe('webhook');
    expect(queue.waiting).toHaveLength(1);
    await changes.return();
    expect(queue.waiting).toHaveLength(1);
    expect(await everything(open({ webhooks, checkpoint, follow: false }))).toEqual(['1 UNPAID']);
    expect(queue.waiting).toEqual([]);
  });

  it('keeps a webhook while what it led to is open, whatever else was acknowledged', async () => {
    const { shop, open, checkpoint } = mirrorOf();
    const queue = memoryQueue('us');
    const leased = new Set<string>();
    const leasing = {
      ...queue,
      take: async (region: 'us', limit: number, leaseMs: number) =>
        (await queue.take(region, limit, leaseMs)).filter(({ id }) => leased.size !== leased.add(id).size),
    };
    const webhooks = queuedOrderFeed({ region: 'us', queue: leasing });
    const changes = open({ webhooks, checkpoint, acknowledge: 'explicit' });
    const given = [];
    for (const id of ['1', '2', '3']) {
      const { tts_notification_id: _, ...webhook } = shop.webhook(id);
      shop.change(id, { listMs: 29_000 });
      await queue.push('us', [await stored('us', id, webhook)]);
      given.push((await changes.next()).value);
    }
    await changes.ack(given[0]);
    expect(queue.waiting.map(({ id }) => id)).toEqual(['2', '3']);
    await changes.ack(given[1]);
    expect(queue.waiting.map(({ id }) => id)).toEqual(['3']);
    await changes.stop();
  });

  it('is looked at now and then, as it does not tell when something arrives', async () => {
    const { shop, open, waited } = mirrorOf();
    shop.change('1');
    const changes = open({
      webhooks: queuedOrderFeed({ region: 'us', queue: memoryQueue('us') }),
      feedEveryMs: 7000,
    });
    await changes.next();
    shop.change('2', { listMs: 20_000 });
    await changes.next();
    expect(waited).toEqual([7000, 7000, 7000, 7000, 7000, 7000, 7000, 7000, 4000]);
    await changes.stop();
  });

  it('is refused when it is of the other side, and so is a webhook of that side in it', async () => {
    const queue = memoryQueue('us');
    expect(() => queuedOrderFeed({ region: 'global', queue: queue as never })).toThrowError(
      expect.objectContaining({ code: 'region.mismatch' }),
    );
    const { shop, open, sent } = mirrorOf();
    const { tts_notification_id: _, ...webhook } = shop.webhook('1');
    await queue.push('us', [await stored('global', 'a', { ...webhook, region: 'global' })]);
    const changes = open({ webhooks: queuedOrderFeed({ region: 'us', queue }) });
    await expect(changes.next()).rejects.toMatchObject({ code: 'residency.violation' });
    expect(sent).toEqual([]);
  });

  it('keeps what is no webhook, and tells of it', async () => {
    const queue = memoryQueue('us');
    const told: string[] = [];
    await queue.push('us', [{ id: 'a', payload: 'nonsense' }]);
    const { shop, open } = mirrorOf();
    shop.change('1');
    const webhooks = queuedOrderFeed({ region: 'us', queue, onUnreadable: (_, id) => told.push(id) });
    expect(await everything(open({ webhooks, follow: false }))).toEqual(['1 UNPAID']);
    expect(told).toContain('a');
    expect(queue.waiting).toHaveLength(1);
  });
});
