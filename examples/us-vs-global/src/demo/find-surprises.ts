import { REGIONS } from '@twinshore/core';
import type { StartedPlatform } from '@twinshore/emulator';
import type { DemoResult } from './demo-result.ts';
import type { WebhookReceiver } from './webhook-receiver.ts';

const EXPECTED_CODES = ['region.mismatch', 'residency.violation', 'region.mismatch', 'region.unknown'];

const EXPECTED_STATUSES = ['AWAITING_SHIPMENT', 'AWAITING_COLLECTION', 'IN_TRANSIT', 'DELIVERED'];

/** Compares what was seen with what had to be seen; the platform is the witness. */
export function findSurprises(
  { topology, sides, refused }: Omit<DemoResult, 'surprises'>,
  platform: StartedPlatform,
  receiver: WebhookReceiver,
): readonly string[] {
  const surprises: string[] = [];
  const expect = (holds: boolean, otherwise: string) => {
    if (!holds) surprises.push(otherwise);
  };

  for (const region of REGIONS) {
    const { orders, webhooks, purchase, calls } = sides[region];
    for (const order of orders) {
      expect(order.finalStatus === 'DELIVERED', `The ${order.market} order ended as ${order.finalStatus}.`);
      expect(
        order.recipient.startsWith(`[${region}:`),
        `The ${order.market} recipient printed as ${order.recipient}.`,
      );
      for (const status of EXPECTED_STATUSES) {
        const told = webhooks.filter((webhook) => webhook === `order-status-change ${status}`).length;
        expect(told >= orders.length, `${told} of ${orders.length} ${region} webhooks told ${status}.`);
      }
    }
    expect(purchase.accepted === 1, `${purchase.accepted} purchases were accepted on side ${region}.`);
    const stored = platform.admin.events().filter((event) => event.region === region);
    expect(stored.length === 1, `The platform holds ${stored.length} events of side ${region}.`);
    const others = new Set(sides[region === 'us' ? 'global' : 'us'].calls.map(({ host }) => host));
    const shared = topology === 'split' ? calls.filter(({ host }) => others.has(host)) : [];
    expect(shared.length === 0, `${shared.length} ${region} calls went to a host of the other side.`);
  }

  const crossed = platform.admin
    .requests()
    .filter(({ door, region }) => door !== 'shared' && region !== undefined && door !== region);
  expect(crossed.length === 0, `${crossed.length} calls reached a host of the other side.`);
  expect(receiver.refused.length === 0, `Webhooks were refused: ${receiver.refused.join('; ')}.`);
  expect(
    refused.map(({ code }) => code).join() === EXPECTED_CODES.join(),
    `The crossings ended with ${refused.map(({ code }) => code).join(', ')}.`,
  );
  for (const { attempt, reached } of refused) {
    expect(reached === 0, `${reached} calls reached the platform while trying: ${attempt}.`);
  }
  return surprises;
}
