import { REGIONS, type Region } from '@twinshore/core';
import { loadShapes } from '@twinshore/shopping/shapes';
import { describe, expect, it } from 'vitest';
import { sampleInput } from '../__fixtures__/sample-input.ts';
import { SERVED_OPERATIONS } from '../gateway/served-operations.ts';
import { createWorld } from '../seed/create-world.ts';
import { profileOf } from '../world/profile-of.ts';
import { madeUpAnswer } from './made-up-answer.ts';

const clock = { startMs: Date.parse('2026-11-01T15:00:00Z'), frozen: true } as const;
const worldOf = (seed = 'twinshore', settings = {}) => createWorld({ clock, seed, ...settings });

interface Question {
  readonly world?: ReturnType<typeof worldOf>;
  readonly region?: Region;
  readonly input?: Readonly<Record<string, unknown>>;
}

/** Asks for one operation, for the US or the British shop. */
async function ask(id: string, { world = worldOf(), region = 'us', input = {} }: Question = {}) {
  const served = SERVED_OPERATIONS.find(({ operation }) => operation.id === id);
  const shapes = await loadShapes(id);
  const market = region === 'us' ? 'US' : 'GB';
  const shop = [...world.shops.values()].find((one) => one.market === market);
  if (served === undefined || shapes === undefined || shop === undefined) throw new Error(`no ${id}`);
  const { operation } = served;
  const profile = profileOf(shop);
  const asked = { world, operation, region, market, profile, shop, openId: shop.sellerOpenId, input };
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of any shape
  return madeUpAnswer(asked, shapes.output) as any;
}

const CASES = SERVED_OPERATIONS.flatMap(({ operation }) =>
  REGIONS.filter((region) => operation.availability[region].available).map(
    (region) => [`${operation.id}, ${region}`, operation, region] as const,
  ),
);

/** Texts and numbers in an answer that its shape leaves open. */
function isOpen(data: unknown): boolean {
  return JSON.stringify(data) !== '{}' && /\d/.test(JSON.stringify(data));
}

describe('made-up answers', () => {
  it.each(CASES)(
    'fit, are the same again and another for another seed: %s',
    async (_name, operation, region) => {
      const shapes = await loadShapes(operation.id);
      if (shapes === undefined) throw new Error('no shapes');
      const input = sampleInput(operation, shapes.input, region);
      const data = await ask(operation.id, { region, input });
      const schemas = (await operation.schemas())[region];
      // Equal means: no issue, and no notice of a value that an enumeration does not know.
      expect(await schemas?.output['~standard'].validate(data)).toEqual({ value: data });
      expect(await ask(operation.id, { region, input })).toEqual(data);
      if (isOpen(data)) {
        const other = await ask(operation.id, { world: worldOf('other'), region, input: {} });
        expect(other).not.toEqual(data);
      }
    },
  );

  it('depend on what was asked, and not on what was asked before', async () => {
    const world = worldOf();
    const get = (coupon: string) =>
      ask('shop.promotions.coupons.get', { world, input: { coupon_id: coupon } });
    const first = await get('7300000000000000001');
    const second = await get('7300000000000000003');
    expect(second.coupon.title).not.toBe(first.coupon.title);
    expect(await get('7300000000000000001')).toEqual(first);
  });

  it('repeat the ids, filters and values that the caller named', async () => {
    const ids = ['576900000000000001', '576900000000000003'];
    const search = await ask('shop.returns.search', {
      input: {
        page_size: 10,
        return_status: ['AWAITING_BUYER_SHIP'],
        create_time_ge: 1_700_000_000,
        create_time_lt: 1_700_000_100,
      },
    });
    for (const one of search.return_orders) {
      expect(one.return_status).toBe('AWAITING_BUYER_SHIP');
      expect(one.create_time).toBeGreaterThanOrEqual(1_700_000_000);
      expect(one.create_time).toBeLessThan(1_700_000_100);
    }
    const orders = await ask('shop.orders.get', { input: { ids } });
    expect(orders.orders.map(({ id }: { id: string }) => id)).toEqual(ids);
    const activity = await ask('shop.promotions.activities.update', {
      input: { activity_id: '7300000000000000001', title: 'Spring' },
    });
    expect(activity).toMatchObject({ activity_id: '7300000000000000001', title: 'Spring' });
  });

  it('speak of the shop, its money, its people and days around the clock', async () => {
    const search = await ask('shop.orders.search', { region: 'global', input: { page_size: 20 } });
    const [order] = search.orders;
    expect(order.payment.currency).toBe('GBP');
    expect(order.payment.total_amount).toMatch(/^\d+\.\d\d$/);
    expect(order.id).toMatch(/^5769\d{15}$/);
    expect(order.recipient_address).toMatchObject({
      region_code: 'GB',
      phone_number: expect.stringMatching(/^\(\+44\)7700900/),
      district_info: [
        { address_level: 'L0', address_name: 'United Kingdom' },
        { address_level: 'L1' },
        { address_level: 'L2' },
        { address_level: 'L3' },
      ],
    });
    const emails = search.orders.map(({ buyer_email }: { buyer_email: string }) => buyer_email);
    expect(new Set(emails).size).toBe(20);
    expect(emails[0]).toMatch(/GB\d{3}@/);
    const now = clock.startMs / 1000;
    expect(order.create_time).toBeLessThan(now);
    expect(order.create_time).toBeGreaterThan(now - 40 * 24 * 3600);
    expect(order.shipping_due_time).toBeGreaterThan(now);
  });

  it('leave the fields of the other side out', async () => {
    const [us] = (await ask('shop.orders.search', { input: { page_size: 1 } })).orders;
    const [global] = (await ask('shop.orders.search', { region: 'global', input: { page_size: 1 } })).orders;
    expect(us).not.toHaveProperty('cpf');
    expect(us).toHaveProperty('fast_delivery_program');
    expect(global).toHaveProperty('cpf');
    expect(global).not.toHaveProperty('fast_delivery_program');
  });

  it('name no fault in a success', async () => {
    const batch = await ask('shop.fulfillment.packages.ship_batch', { input: {} });
    expect(batch.errors).toEqual([]);
  });
});

describe('the pages of a made-up list', () => {
  const page = (world: ReturnType<typeof worldOf>, token?: string, query = {}) =>
    ask('shop.promotions.coupons.search', {
      world,
      input: { page_size: 4, ...query, ...(token === undefined ? {} : { page_token: token }) },
    });

  it.each([1, 2, 5])('are %i when the knob says so, all full but the last', async (pages) => {
    const world = worldOf('twinshore', { knobs: { generatedPages: pages } });
    const sizes: number[] = [];
    const ids = new Set<string>();
    let token: string | undefined;
    do {
      const data = await page(world, token);
      sizes.push(data.coupons.length);
      for (const { id } of data.coupons) ids.add(id);
      expect(data.total_count).toBe((pages - 1) * 4 + 2);
      token = data.next_page_token;
    } while (token !== '' && sizes.length < 10);
    expect(sizes).toEqual([...Array(pages - 1).fill(4), 2]);
    expect(ids.size).toBe((pages - 1) * 4 + 2);
  });

  it('belong to one query', async () => {
    const world = worldOf();
    const { next_page_token: token } = await page(world);
    await expect(page(world, token, { title_keyword: 'tea' })).rejects.toMatchObject({ code: 36009004 });
    await expect(page(world, 'made up')).rejects.toMatchObject({ code: 36009004 });
    expect((await page(world, token, { page_size: 10 })).coupons).toHaveLength(5);
  });
});
