import { afterEach, beforeEach, expect, it } from 'vitest';
import { globalShop, usShop } from '../__fixtures__/sdk-shop.ts';
import { type StartedPlatform, startPlatform } from '../platform/start-platform.ts';

let platform: StartedPlatform;
beforeEach(async () => {
  platform = await startPlatform({ clock: { startMs: Date.parse('2026-11-01T00:00:00Z'), frozen: true } });
});
afterEach(() => platform.close());

it('keeps one address for each event of a shop, and sends there what happens', async () => {
  const { shop, seeded } = await usShop(platform);
  const british = await globalShop(platform, 'GB');
  const set = (address: string) => shop.webhooks.set({ event_type: 'RETURN_STATUS_CHANGE', address });
  await set('https://first.example/hooks');
  await set('https://second.example/hooks');
  await shop.webhooks.set({
    event_type: 'CANCELLATION_STATUS_CHANGE',
    address: 'https://second.example/hooks',
  });
  expect((await shop.webhooks.list()).webhooks?.map((one) => [one.event_type, one.address])).toEqual([
    ['RETURN_STATUS_CHANGE', 'https://second.example/hooks'],
    ['CANCELLATION_STATUS_CHANGE', 'https://second.example/hooks'],
  ]);
  expect((await british.shop.webhooks.list()).webhooks).toEqual([]);

  const delivered = seeded.orders.find(({ status }) => status === 'DELIVERED');
  platform.admin.askToReturn(delivered?.id ?? '', { type: 'REFUND' });
  expect(platform.admin.deliveries().map(({ type, url }) => [type, url])).toEqual([
    [12, 'https://second.example/hooks'],
  ]);
  await shop.webhooks.remove({ event_type: 'RETURN_STATUS_CHANGE' });
  await shop.webhooks.remove({ event_type: 'RETURN_STATUS_CHANGE' });
  expect((await shop.webhooks.list()).total_count).toBe(1);
});
