import {
  ConfigurationError,
  type DedupStore,
  type EventQueue,
  type Region,
  RegionMismatchError,
  type Sealer,
} from '@twinshore/core';
import type { ShopWebhook } from '../shop-webhook.ts';

/**
 * Where the webhooks of one side go. Both the memory and the queue are of that side, so that nothing of it is kept
 * elsewhere.
 *
 * @public
 */
export type WebhookIntake<R extends Region> = QueuedIntake<R> | DirectIntake<R>;

/**
 * Hands webhooks to a queue, from which your own workers take them.
 *
 * @public
 */
export interface QueuedIntake<R extends Region> {
  /** Remembers which notifications were taken in. */
  readonly dedup: DedupStore<R>;
  /** A webhook counts as received once `push` resolved, so that must mean: kept durably. */
  readonly queue: EventQueue<R>;
  /** Encrypts what is closed in the queue. Without one it is readable there, and marked so. */
  readonly sealer?: Sealer | undefined;
  readonly handle?: undefined;
}

/**
 * Handles webhooks at once. What takes longer than the deadline is answered with 503 and sent again.
 *
 * @public
 */
export interface DirectIntake<R extends Region> {
  /** Remembers which notifications were handled. */
  readonly dedup: DedupStore<R>;
  /** A webhook counts as received once this resolved. If it throws, the webhook is sent again. */
  readonly handle: (webhook: ShopWebhook<R>) => Promise<void>;
  readonly queue?: undefined;
}

/**
 * Stops unless each side whose webhooks can be verified has an intake of its own side, and no other.
 *
 * @throws ConfigurationError `config.invalid`
 * @throws RegionMismatchError `region.mismatch`
 */
export function assertIntake(
  region: Region,
  intake: WebhookIntake<Region> | undefined,
  wanted: boolean,
): void {
  if (!wanted && intake === undefined) return;
  if (!wanted || intake === undefined) {
    throw new ConfigurationError({
      region,
      message: wanted
        ? `Webhooks of side '${region}' can be verified, but there is nowhere to put them. Pass '${region}: { dedup, queue }' or '${region}: { dedup, handle }'.`
        : `There is an intake for side '${region}', but no app to verify its webhooks with. Give createShopWebhooks the app of that side.`,
    });
  }
  if (typeof intake.dedup?.claim !== 'function') throw incomplete(region, "a 'dedup' store");
  if ((typeof intake.queue?.push === 'function') === (typeof intake.handle === 'function')) {
    throw incomplete(region, "either a 'queue' or a 'handle'");
  }
  const ports: readonly (readonly [string, { readonly region?: Region | undefined } | undefined])[] = [
    ['dedup', intake.dedup],
    ['queue', intake.queue],
  ];
  for (const [name, port] of ports) {
    if (port?.region === undefined || port.region === region) continue;
    throw new RegionMismatchError({
      region,
      message: `The '${name}' given for side '${region}' keeps data of side '${port.region}' only. Give each side its own.`,
    });
  }
}

function incomplete(region: Region, what: string): ConfigurationError {
  return new ConfigurationError({ region, message: `The intake of side '${region}' needs ${what}.` });
}
