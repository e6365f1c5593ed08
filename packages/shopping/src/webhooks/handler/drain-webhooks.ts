import {
  createResidentCodec,
  type EventQueue,
  type QueuedEvent,
  type Region,
  type ResidencyContext,
  type Sealer,
} from '@twinshore/core';
import type { ShopWebhook } from '../shop-webhook.ts';

/**
 * What webhooks are read back with.
 *
 * @public
 */
export interface QueuedWebhookOptions<R extends Region> {
  readonly region: R;
  /** The sealer of the intake. */
  readonly sealer?: Sealer | undefined;
  /** Where each `reveal` is recorded; a transport's `residency` serves. */
  readonly residency?: ResidencyContext | undefined;
}

/**
 * From where to take webhooks.
 *
 * @public
 */
export interface DrainOptions<R extends Region> extends QueuedWebhookOptions<R> {
  readonly queue: EventQueue<R>;
  /** How many to take at once. @defaultValue 20 */
  readonly limit?: number | undefined;
  /** How long others leave them alone, in milliseconds. @defaultValue 60000 */
  readonly leaseMs?: number | undefined;
  /** Told of every webhook whose handling failed. It comes again when the lease ends. */
  readonly onFailed?: ((error: unknown, id: string) => void) | undefined;
}

/**
 * Reads a webhook that a handler put into the queue of its side.
 *
 * @throws ResidencyViolationError `residency.violation` for one of the other side
 * @throws StoredDataInvalidError `stored.invalid` for what no handler wrote
 * @public
 */
export function readQueuedWebhook<R extends Region>(
  event: QueuedEvent,
  { region, sealer, residency }: QueuedWebhookOptions<R>,
): Promise<ShopWebhook<R>> {
  return createResidentCodec({ region, sealer, context: residency }).parse<ShopWebhook<R>>(event.payload);
}

/**
 * Takes waiting webhooks of one side from their queue, one batch, and has each handled. What was handled is
 * acknowledged; what failed stays and comes again. A webhook may come twice: handle it so that this does no harm.
 *
 * @returns how many were handled
 * @public
 */
export async function drainWebhooks<R extends Region>(
  options: DrainOptions<R>,
  handle: (webhook: ShopWebhook<R>) => Promise<void>,
): Promise<number> {
  const { region, queue, limit = 20, leaseMs = 60_000, onFailed } = options;
  let handled = 0;
  for (const event of await queue.take(region, limit, leaseMs)) {
    try {
      await handle(await readQueuedWebhook(event, options));
      await queue.acknowledge(region, [event.id]);
      handled += 1;
    } catch (error) {
      onFailed?.(error, event.id);
    }
  }
  return handled;
}
