import { describe, expect, it } from 'vitest';
import { DEFAULT_KNOBS } from '../knobs/default-knobs.ts';
import type { Knobs } from '../knobs/knobs.ts';
import { ORDER_STATUSES, type OrderStatus, type Shipping } from '../world/order.ts';
import { visibilityOf } from './masking.ts';

const DAY = 24 * 3600;
const BEFORE_AUGUST_2026 = Date.parse('2026-08-01T00:00:00Z') / 1000;
const SINCE_AUGUST_2026 = Date.parse('2026-11-01T00:00:00Z') / 1000;

/** Short for what is shown: a letter, and the lowest level of the place that stays readable. */
function shown(
  region: 'us' | 'global',
  status: OrderStatus,
  shipping: Shipping,
  options: { now?: number; completedDaysAgo?: number; knobs?: Partial<Knobs> } = {},
): string {
  const now = options.now ?? BEFORE_AUGUST_2026;
  const order = {
    status,
    shipping,
    since: { COMPLETED: now - (options.completedDaysAgo ?? 1) * DAY },
  };
  const visibility = visibilityOf(order, { region }, { ...DEFAULT_KNOBS, ...options.knobs }, now);
  if (visibility.kind !== 'masked') return visibility.kind;
  return `masked to ${visibility.districts.at(-1)}${visibility.showsName ? ' with name' : ''}`;
}

/** One row for each state: shipped by the seller, by TikTok, from TikTok's warehouse. */
type Row = readonly [seller: string, tiktok: string, warehouse: string];

const US_2025: Record<OrderStatus, Row> = {
  UNPAID: ['absent', 'absent', 'absent'],
  ON_HOLD: ['absent', 'absent', 'absent'],
  AWAITING_SHIPMENT: ['full', 'full', 'masked to L3'],
  PARTIALLY_SHIPPING: ['full', 'full', 'masked to L3'],
  AWAITING_COLLECTION: ['full', 'full', 'masked to L3'],
  IN_TRANSIT: ['full', 'full', 'masked to L3'],
  DELIVERED: ['full', 'full', 'masked to L3'],
  COMPLETED: ['full', 'full', 'masked to L3'],
  CANCELLED: ['masked to L2', 'masked to L2', 'masked to L2'],
};

const ELSEWHERE: Record<OrderStatus, Row> = Object.fromEntries(
  ORDER_STATUSES.map((status) => [
    status,
    status === 'UNPAID' || status === 'ON_HOLD'
      ? ['absent', 'absent', 'absent']
      : ['full', 'masked to L4', 'masked to L4'],
  ]),
) as never;

const rowOf = (region: 'us' | 'global', status: OrderStatus, options?: Parameters<typeof shown>[3]): Row => [
  shown(region, status, 'seller', options),
  shown(region, status, 'tiktok', options),
  shown(region, status, 'fulfilled-by-tiktok', options),
];

describe('what an order shows of its recipient', () => {
  it.each(ORDER_STATUSES)('in the US since July 2025: %s', (status) => {
    expect(rowOf('us', status)).toEqual(US_2025[status]);
  });

  it.each(ORDER_STATUSES)('outside the US: %s', (status) => {
    expect(rowOf('global', status)).toEqual(ELSEWHERE[status]);
  });

  it('in the US 30 days after completion: hidden whoever shipped', () => {
    expect(rowOf('us', 'COMPLETED', { completedDaysAgo: 29.9 })).toEqual(['full', 'full', 'masked to L3']);
    expect(rowOf('us', 'COMPLETED', { completedDaysAgo: 30 })).toEqual([
      'masked to L2',
      'masked to L2',
      'masked to L3',
    ]);
  });

  it('in the US since August 2026, tentatively: TikTok’s own shipping hides phone and street in every state', () => {
    expect(rowOf('us', 'IN_TRANSIT', { now: SINCE_AUGUST_2026 })).toEqual([
      'full',
      'masked to L3 with name',
      'masked to L3',
    ]);
    const knobs = { usTikTokShippingMaskedFrom: undefined };
    expect(rowOf('us', 'IN_TRANSIT', { now: SINCE_AUGUST_2026, knobs })).toEqual(US_2025.IN_TRANSIT);
  });

  it('before payment, masked in place of absent when the knob follows the changelog', () => {
    const knobs = { unpaidAddress: 'masked' } as const;
    expect(rowOf('us', 'ON_HOLD', { knobs })).toEqual(['masked to L2', 'masked to L2', 'masked to L2']);
    expect(rowOf('global', 'UNPAID', { knobs })).toEqual(['masked to L2', 'masked to L2', 'masked to L2']);
  });
});
