import type { Region, Resident, Transport } from '@twinshore/core';
import type { SeededEventSource } from '@twinshore/emulator';
import { CURRENCIES, type WebEvent } from '@twinshore/pixel';
import { createEvents } from '@twinshore/pixel/server';

/** What a purchase event is made of. */
export interface Purchase<R extends Region> {
  readonly id: string;
  readonly buyer_email?: Resident<R, string> | null;
  readonly payment?: { readonly total_amount?: string | null; readonly currency?: string | null } | null;
}

/** Sends the purchase behind an order to its own side. The buyer's e-mail is hashed without being opened. */
export async function sendPurchase<R extends Region>(
  transport: Transport<R>,
  source: SeededEventSource,
  { id, buyer_email, payment }: Purchase<R>,
): Promise<{ event_id: string; accepted: number; region_basis: string }> {
  const events = createEvents(transport, { source: 'web', sourceId: source.pixelCode });
  const event: WebEvent<R> = {
    event: 'Purchase',
    event_id: `order-${id}`,
    page: { url: 'https://shop.example/thank-you' },
    user: { email: buyer_email },
    properties: {
      value: Number(payment?.total_amount),
      currency: CURRENCIES.find((currency) => currency === payment?.currency),
    },
  };
  const { event_ids, accepted, region_basis } = await events.track(event);
  return { event_id: String(event_ids[0]), accepted, region_basis };
}
