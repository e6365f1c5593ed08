import {
  assertRegion,
  createResidentCodec,
  type EventQueue,
  type QueuedEvent,
  type Region,
  RegionMismatchError,
  RegionUnknownError,
  type ResidencyContext,
  ResidencyViolationError,
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
  /** Told of every webhook whose handling failed. It comes again when the lease ends. Without one the failures are thrown. */
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
 * A failure that has to do with regions is thrown once the rest of the batch was handled, also where there is an
 * `onFailed`: something is on the wrong side.
 *
 * @returns how many were handled
 * @throws RegionUnknownError `region.unknown`
 * @throws RegionMismatchError `region.mismatch` for a queue of the other side, before anything is taken
 * @throws ResidencyViolationError `residency.violation` for a webhook of the other side
 * @throws AggregateError when some failed and there is no `onFailed`, with what each failed with
 * @public
 */
export async function drainWebhooks<R extends Region>(
  options: DrainOptions<R>,
  handle: (webhook: ShopWebhook<R>) => Promise<void>,
): Promise<number> {
  const { region, queue, limit = 20, leaseMs = 60_000, onFailed } = options;
  assertQueueSide(region, queue);
  const failures: unknown[] = [];
  let handled = 0;
  for (const event of await queue.take(region, limit, leaseMs)) {
    try {
      await handle(await readQueuedWebhook(event, options));
      await queue.acknowledge(region, [event.id]);
      handled += 1;
    } catch (error) {
      failures.push(error);
      onFailed?.(error, event.id);
    }
  }
  const misplaced = failures.find(isMisplaced);
  if (misplaced !== undefined) throw misplaced;
  if (failures.length > 0 && onFailed === undefined) {
    throw new AggregateError(
      failures,
      `${failures.length} webhooks of side '${region}' failed and come again; ${handled} were handled. See 'errors', or pass 'onFailed'.`,
    );
  }
  return handled;
}

function assertQueueSide(region: Region, queue: EventQueue<Region>): void {
  assertRegion(region);
  if (queue.region === undefined || queue.region === region) return;
  throw new RegionMismatchError({
    region,
    message: `The queue keeps webhooks of region '${queue.region}' and those of region '${region}' were asked for. Give each side its own. Nothing was taken.`,
  });
}

function isMisplaced(error: unknown): boolean {
  return (
    ResidencyViolationError.isInstance(error) ||
    RegionMismatchError.isInstance(error) ||
    RegionUnknownError.isInstance(error)
  );
}
