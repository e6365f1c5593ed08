import { type Call, eventCredentials, type Resident, type Transport, TwinshoreError } from '@twinshore/core';
import { createEventId } from '../catalogue/create-event-id.ts';
import { explain } from '../identity/explain.ts';
import { hashIdentity } from '../identity/hash-identity.ts';
import { createEvents } from '../server/create-events.ts';
import { eventIdsOf } from '../server/event-ids-of.ts';
import type { TrackReceipt } from '../server/track-receipt.ts';

/** What the example reads of a Shop order, with the order's own types; the package may not import them. */
export interface ReadmeOrder {
  readonly id: string;
  readonly buyer_email?: Resident<'us', string> | null;
  readonly payment?: { readonly total_amount?: string | null } | null;
}

type CreateTransport = (options: {
  credentials: ReturnType<typeof eventCredentials<'us'>>;
}) => Transport<'us'>;

// #region track
export async function trackOnce(createUsTransport: CreateTransport, accessToken: string, order: ReadmeOrder) {
  const us = createUsTransport({
    credentials: eventCredentials({ region: 'us', accessToken, sources: ['C4EXAMPLE'] }),
  });
  const events = createEvents(us, { source: 'web', sourceId: 'C4EXAMPLE' });

  const receipt = await events.track({
    event: 'Purchase',
    event_id: order.id, // the same id in the browser's pixel: the two are counted once
    user: { email: order.buyer_email, phone: '+1 213 373 4253' },
    properties: { currency: 'USD', value: Number(order.payment?.total_amount), order_id: order.id },
    page: { url: 'https://shop.example/thanks' },
  });
  console.log(receipt.accepted, receipt.event_ids, receipt.omitted);
}
// #endregion

// #region resend
export async function trackLater(
  send: () => Call<TrackReceipt<'us'>>,
  keep: (ids: readonly string[]) => void,
) {
  try {
    await send();
  } catch (error) {
    if (!TwinshoreError.isInstance(error)) throw error;
    if (error.retryable || error.code === 'events.partial_success') keep(eventIdsOf(error) ?? []);
  }
}
// #endregion

// #region identity
export function sameEverywhere() {
  hashIdentity('email', ' ALICE_abc@gmail.com '); // 848a771458438fc2ec420560d769fb9b9b86851ee338ec56517baabd79d3bb4f
  const { steps } = explain('phone', '(+1)2133734253');
  return steps.map(({ step }) => step); // trim, remove_trunk_zero, remove_phone_separators, sha256
}
// #endregion

// #region browser
export function forTheBrowser(send: (id: string) => void) {
  const id = createEventId();
  send(id); // ttq.track('Purchase', { … }, { event_id: id })
  return id; // and the same to events.track on the server
}
// #endregion
