import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cents, globalShop, usShop } from '../../__fixtures__/sdk-shop.ts';
import { type StartedPlatform, startPlatform } from '../../platform/start-platform.ts';

const DAY_MS = 24 * 3_600_000;
const LONG_DAYS = 40;
let platform: StartedPlatform;
beforeEach(async () => {
  platform = await startPlatform({
    clock: { startMs: Date.parse('2026-11-01T00:00:00Z'), frozen: true },
    knobs: { accessTokenLifeSeconds: 400 * 24 * 3600 },
  });
});
afterEach(() => platform.close());

async function all<T>(pages: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = [];
  for await (const item of pages) items.push(item);
  return items;
}

const sum = <T>(items: readonly T[], of: (item: T) => number) =>
  items.reduce((total, item) => total + of(item), 0);

describe('the ledger of a US shop', () => {
  it('equals its orders and refunds to the cent', async () => {
    const { shop, seeded } = await usShop(platform);
    // One order goes back in part before it is settled, another wholly afterwards, a third loses a unit before it is sent.
    const [partly, wholly, short] = [3, 2, 2].map((units) => {
      const { id } = platform.admin.createOrder({ shop: seeded.id, units, shipping: 'seller' });
      return id;
    }) as [string, string, string];
    platform.admin.advanceOrder(short, 'AWAITING_SHIPMENT');
    const [shortOrder] = await shop.orders.get([short]);
    await shop.returns.cancellations.create({
      order_id: short,
      order_line_item_ids: [shortOrder?.line_items?.[0]?.id ?? ''],
      cancel_reason: 'seller_cancel_reason_out_of_stock',
    });
    for (const id of [partly, wholly, short]) platform.admin.advanceOrder(id, 'DELIVERED');
    const [partlyOrder] = await shop.orders.get([partly]);
    const refund = platform.admin.askToReturn(partly, {
      type: 'REFUND',
      items: [partlyOrder?.line_items?.[0]?.id ?? ''],
    });
    await platform.clock.advance(1.5 * DAY_MS);
    await shop.returns.approve({ return_id: refund.id, decision: 'APPROVE_REFUND' });
    await platform.clock.advance(10 * DAY_MS);
    const late = platform.admin.askToReturn(wholly, { type: 'REFUND' });
    await shop.returns.approve({ return_id: late.id, decision: 'APPROVE_REFUND' });
    await platform.clock.advance(LONG_DAYS * DAY_MS);

    const orders = (await all(shop.orders.search({ page_size: 50 }))).filter(
      (one) => one.status === 'COMPLETED',
    );
    const returns = (await all(shop.returns.search({}))).filter(
      (one) => one.return_status === 'RETURN_OR_REFUND_REQUEST_COMPLETE',
    );
    const cancellations = (await all(shop.returns.cancellations.search({}))).filter((one) =>
      orders.some(({ id }) => id === one.order_id),
    );
    const statements = await all(shop.finance.statements.list({ sort_field: 'statement_time' }));
    const transactions = (
      await Promise.all(
        statements.map(({ id }) =>
          all(shop.finance.statements.transactions({ statement_id: id, sort_field: 'order_create_time' })),
        ),
      )
    ).flat();
    expect(orders.length).toBeGreaterThan(8);
    expect(returns).toHaveLength(2);
    expect(cancellations).toHaveLength(1);

    // What buyers paid and got back is what the orders and the refunds say.
    const component = (name: 'customer_payment_amount' | 'customer_refund_amount') =>
      sum(transactions, (one) => cents(one.supplementary_component?.[name]));
    expect(component('customer_payment_amount')).toBe(sum(orders, (one) => cents(one.payment?.total_amount)));
    const refunded =
      sum(returns, (one) => cents(one.refund_amount?.refund_total)) +
      sum(cancellations, (one) => cents(one.refund_amount?.refund_total));
    expect(component('customer_refund_amount')).toBe(-refunded);

    // What is left of that is goods, shipping and taxes.
    expect(component('customer_payment_amount') + component('customer_refund_amount')).toBe(
      sum(transactions, (one) => cents(one.revenue_amount)) +
        sum(transactions, (one) => cents(one.shipping_cost_breakdown?.customer_paid_shipping_fee_amount)) +
        sum(transactions, (one) => cents(one.supplementary_component?.sales_tax_amount)),
    );
    // Each line adds up, each statement is its lines, and what was paid out is the statements.
    for (const one of transactions) {
      expect(cents(one.settlement_amount)).toBe(
        cents(one.revenue_amount) + cents(one.shipping_cost_amount) + cents(one.fee_tax_amount),
      );
    }
    const settled = sum(statements, (one) => cents(one.settlement_amount));
    expect(settled).toBe(sum(transactions, (one) => cents(one.settlement_amount)));
    for (const one of statements) {
      expect(cents(one.settlement_amount)).toBe(
        cents(one.net_sales_amount) +
          cents(one.shipping_cost_amount) +
          cents(one.fee_amount) +
          cents(one.adjustment_amount),
      );
      expect(one).not.toHaveProperty('revenue_amount');
      expect((one.statement_time ?? 1) % (24 * 3600)).toBe(0);
    }
    const payments = await all(shop.finance.payments.list({ sort_field: 'create_time' }));
    expect(payments.every(({ status }) => status === 'PAID')).toBe(true);
    const open = statements.filter(({ payment_id }) => payment_id === undefined);
    expect(
      sum(payments, (one) => cents(one.amount?.value)) + sum(open, (one) => cents(one.settlement_amount)),
    ).toBe(settled);
    expect(await all(shop.finance.orders.unsettled({ sort_field: 'order_create_time' }))).not.toContainEqual(
      expect.objectContaining({ order_id: partly }),
    );

    // An order is the sum of its lines and of its variants, whatever happened to it.
    for (const id of [partly, wholly, short, orders[0]?.id ?? '']) {
      const own = await shop.finance.orders.transactions({ order_id: id });
      expect(cents(own.settlement_amount)).toBe(
        sum(
          transactions.filter(({ order_id }) => order_id === id),
          (one) => cents(one.settlement_amount),
        ),
      );
      for (const [whole, part] of [
        [own.settlement_amount, 'settlement_amount'],
        [own.revenue_amount, 'revenue_amount'],
        [own.fee_and_tax_amount, 'fee_tax_amount'],
        [own.shipping_cost_amount, 'shipping_cost_amount'],
      ] as const) {
        expect(sum(own.sku_transactions ?? [], (one) => cents(one[part]))).toBe(cents(whole));
      }
    }
    const [gone] = transactions.filter(({ order_id }) => order_id === wholly).slice(-1);
    expect(cents(gone?.revenue_amount)).toBeLessThan(0);
    expect(gone?.fee_tax_breakdown?.fee).toHaveProperty('referral_fee_amount');
    expect(gone?.fee_tax_breakdown?.fee).not.toHaveProperty('platform_commission_amount');
  });

  it('settles an order some time after its completion, at midnight, and pays it later', async () => {
    const { shop, seeded } = await usShop(platform);
    const { id } = platform.admin.createOrder({ shop: seeded.id });
    platform.admin.advanceOrder(id, 'COMPLETED');
    const unsettled = async () =>
      (await all(shop.finance.orders.unsettled({ sort_field: 'order_create_time' }))).find(
        (one) => one.order_id === id,
      );
    const estimate = cents((await unsettled())?.est_settlement_amount);
    await expect(shop.finance.orders.transactions({ order_id: id })).rejects.toMatchObject({
      apiCode: 22005007,
    });
    await platform.clock.advance(DAY_MS);
    expect(await unsettled()).toBeUndefined();
    expect(cents((await shop.finance.orders.transactions({ order_id: id })).settlement_amount)).toBe(
      estimate,
    );
    const latest = async () =>
      (await all(shop.finance.statements.list({ sort_field: 'statement_time', sort_order: 'DESC' })))[0];
    const before = await latest();
    await platform.clock.advance(DAY_MS);
    const after = await latest();
    expect(after?.id).not.toBe(before?.id);
    expect(after).toMatchObject({ payment_status: 'PROCESSING' });
    await platform.clock.advance(2 * DAY_MS);
    expect(await latest()).toMatchObject({ id: after?.id, payment_status: 'PAID' });
  });

  it('waits for open returns, and lists adjustments', async () => {
    const { shop, seeded } = await usShop(platform);
    const { id } = platform.admin.createOrder({ shop: seeded.id });
    platform.admin.advanceOrder(id, 'COMPLETED');
    const asked = platform.admin.askToReturn(id, { type: 'RETURN_AND_REFUND' });
    await shop.returns.approve({ return_id: asked.id, decision: 'APPROVE_RETURN' });
    await platform.clock.advance(5 * DAY_MS);
    await expect(shop.finance.orders.transactions({ order_id: id })).rejects.toMatchObject({
      apiCode: 22005007,
    });
    platform.admin.stepReturn(asked.id, 'withdraw');
    expect((await shop.finance.orders.transactions({ order_id: id })).order_id).toBe(id);
    platform.admin.adjustStatement(seeded.id, { amount: '-3.21', type: 'PLATFORM_PENALTY', order: id });
    await platform.clock.advance(DAY_MS);
    const [statement] = await all(
      shop.finance.statements.list({ sort_field: 'statement_time', sort_order: 'DESC' }),
    );
    expect(statement).toMatchObject({ adjustment_amount: '-3.21' });
    const lines = await all(
      shop.finance.statements.transactions({
        statement_id: statement?.id ?? '',
        sort_field: 'order_create_time',
      }),
    );
    expect(lines).toContainEqual(
      expect.objectContaining({
        type: 'PLATFORM_PENALTY',
        adjustment_amount: '-3.21',
        adjustment_order_id: id,
      }),
    );
  });

  it('writes costs as the knob says', async () => {
    platform.admin.setKnobs({ costSign: 'positive' });
    const { shop } = await usShop(platform);
    for (const one of await all(shop.finance.statements.list({ sort_field: 'statement_time' }))) {
      expect(cents(one.fee_amount)).toBeGreaterThanOrEqual(0);
      expect(cents(one.settlement_amount)).toBe(
        cents(one.net_sales_amount) -
          cents(one.shipping_cost_amount) -
          cents(one.fee_amount) +
          cents(one.adjustment_amount),
      );
    }
  });
});

describe('the ledger elsewhere', () => {
  it('has the fields of its market', async () => {
    const gb = await globalShop(platform, 'GB');
    const vn = await globalShop(platform, 'VN');
    const [british] = await all(gb.shop.finance.statements.list({ sort_field: 'statement_time' }));
    expect(british).toHaveProperty('net_sales_amount');
    expect(british).not.toHaveProperty('revenue_amount');
    const [line] = await all(
      gb.shop.finance.statements.transactions({
        statement_id: british?.id ?? '',
        sort_field: 'order_create_time',
      }),
    );
    expect(line?.fee_tax_breakdown?.fee).toHaveProperty('platform_commission_amount');
    expect(line?.fee_tax_breakdown?.fee).not.toHaveProperty('referral_fee_amount');
    const statements = await all(vn.shop.finance.statements.list({ sort_field: 'statement_time' }));
    for (const one of statements) {
      expect(one).not.toHaveProperty('net_sales_amount');
      expect(cents(one.settlement_amount, 0)).toBe(
        cents(one.revenue_amount, 0) + cents(one.fee_amount, 0) + cents(one.adjustment_amount, 0),
      );
    }
  });

  it('lets sellers in Southeast Asia withdraw what was settled, and no more', async () => {
    const { shop, seeded } = await globalShop(platform, 'VN');
    await expect(all(shop.finance.payments.list({ sort_field: 'create_time' }))).rejects.toThrow();
    const settled = await all(shop.finance.withdrawals.list({ types: ['SETTLE'] }));
    const balance = sum(settled, (one) => cents(one.amount, 0));
    expect(balance).toBe(
      sum(await all(shop.finance.statements.list({ sort_field: 'statement_time' })), (one) =>
        cents(one.settlement_amount, 0),
      ),
    );
    expect(() => platform.admin.withdraw(seeded.id, String(balance + 1))).toThrow(RangeError);
    platform.admin.withdraw(seeded.id, String(balance - 1));
    expect(() => platform.admin.withdraw(seeded.id, '2')).toThrow(/has 1 to withdraw/);
    expect(await all(shop.finance.withdrawals.list({ types: ['WITHDRAW'] }))).toMatchObject([
      { amount: String(balance - 1), status: 'PROCESSING' },
    ]);
    await platform.clock.advance(2 * DAY_MS);
    expect(await all(shop.finance.withdrawals.list({ types: ['WITHDRAW'] }))).toMatchObject([
      { status: 'SUCCESS' },
    ]);
  });
});
