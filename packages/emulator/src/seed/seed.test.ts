import { regionOfMarket } from '@twinshore/core';
import { describe, expect, it } from 'vitest';
import { describeSeed } from '../platform/platform-seed.ts';
import { createWorld } from './create-world.ts';
import { ALL_SCOPES } from './scopes-table.ts';

const clock = { startMs: Date.parse('2026-11-01T00:00:00Z'), frozen: true } as const;
const worldOf = (seed?: string) => createWorld({ clock, ...(seed === undefined ? {} : { seed }) });

describe('the seed', () => {
  it('gives the same world for the same text, and another for another', () => {
    expect(describeSeed(worldOf())).toEqual(describeSeed(worldOf()));
    expect(describeSeed(worldOf('other')).shops[0]?.id).not.toBe(describeSeed(worldOf()).shops[0]?.id);
  });

  it('has a US, a British and a Vietnamese shop, and one grant across the split', () => {
    const { sellers, apps } = describeSeed(worldOf());
    expect(
      sellers.map(({ app, shops }) => [
        app,
        shops.map(({ market, sellerType }) => `${market} ${sellerType}`),
      ]),
    ).toEqual([
      ['us', ['US LOCAL']],
      ['global', ['GB LOCAL']],
      ['global', ['VN LOCAL']],
      ['cross-border', ['US CROSS_BORDER', 'GB CROSS_BORDER', 'MY CROSS_BORDER']],
    ]);
    expect(apps.map(({ name, serves }) => [name, serves])).toEqual([
      ['us', ['us']],
      ['global', ['global']],
      ['cross-border', ['us', 'global']],
    ]);
    for (const seller of sellers) expect(seller.codes).toHaveLength(3);
  });

  it('marks codes and ciphers as seen in the wild', () => {
    const { shops, sellers } = describeSeed(worldOf());
    for (const { cipher, market, region } of shops) {
      const prefix = market === 'US' ? 'TTP_' : market === 'GB' ? 'GCP_' : 'ROW_';
      expect(cipher.startsWith(prefix)).toBe(true);
      expect(region).toBe(regionOfMarket(market));
    }
    expect(sellers.map(({ codes }) => codes[0]?.slice(0, 4))).toEqual(['TTP_', 'GCP_', 'ROW_', 'ROW_']);
  });

  it('can follow other guesses about prefixes', () => {
    const world = createWorld({ clock, crossBorderUsCipherPrefix: 'ROW_', crossBorderTokenPrefix: 'TTP_' });
    const seller = describeSeed(world).sellers[3];
    expect(seller?.shops[0]?.cipher).toMatch(/^ROW_/);
    expect(seller?.codes[0]).toMatch(/^TTP_/);
  });

  it('makes up a person for every order, none like another', () => {
    const orders = [...worldOf().orders.values()];
    const uniqueTexts = orders.flatMap(({ buyer }) => [
      buyer.userId,
      buyer.relayEmail,
      buyer.nickname,
      buyer.address.line2,
      `${buyer.address.firstName} ${buyer.address.lastName}`,
    ]);
    expect(new Set(uniqueTexts).size).toBe(uniqueTexts.length);
    expect(orders.length).toBeGreaterThan(60);
  });

  it('shows every state in every shop, with times in order', () => {
    const world = worldOf();
    for (const shop of world.shops.values()) {
      const orders = [...world.orders.values()].filter((order) => order.shopId === shop.id);
      expect(new Set(orders.map(({ status }) => status)).size).toBe(8);
      for (const { since, createdAtSeconds, updatedAtSeconds } of orders) {
        const times = Object.values(since);
        expect(times).toEqual([...times].sort((one, other) => one - other));
        expect(times[0]).toBe(createdAtSeconds);
        expect(times.at(-1)).toBe(updatedAtSeconds);
        expect(updatedAtSeconds).toBeLessThanOrEqual(world.clock.seconds());
      }
    }
  });

  it('gives each side a pixel and a token, with no sign of their side', () => {
    const { eventSources } = describeSeed(worldOf());
    expect(eventSources.map(({ region }) => region)).toEqual(['us', 'global']);
    for (const { pixelCode } of eventSources) expect(pixelCode).toMatch(/^C[0-9A-Z]{19}$/);
  });

  it('grants the scopes of all operations', async () => {
    const { SERVED_OPERATIONS } = await import('../gateway/served-operations.ts');
    const needed = SERVED_OPERATIONS.flatMap(({ operation }) => operation.scopes ?? []);
    expect(ALL_SCOPES).toEqual(expect.arrayContaining(needed));
  });
});
