import {
  ConfigurationError,
  createResidentCodec,
  REGIONS,
  type Region,
  TimedOutError,
} from '@twinshore/core';
import type { ShopWebhooks } from '../create-shop-webhooks.ts';
import type { ShopWebhook } from '../shop-webhook.ts';
import { readRawBody } from './read-raw-body.ts';
import { statusOfRefusal } from './status-of-refusal.ts';
import { takeInOnce } from './take-in-once.ts';
import { assertIntake, type WebhookIntake } from './webhook-intake.ts';

/** When the platform tries a webhook again for the first time (documented). */
const RETRY_MS = 120_000;

/**
 * Receives webhooks over HTTP, in the form that workers, Deno, Bun, hono and Next share.
 *
 * @public
 */
export type WebhookHandler = (request: Request) => Promise<Response>;

/**
 * What a handler is made from.
 *
 * @public
 */
export interface WebhookHandlerOptions {
  /** Verifies and reads. Each of its sides needs an intake. */
  readonly webhooks: ShopWebhooks;
  /** Where webhooks of the US side go. */
  readonly us?: WebhookIntake<'us'> | undefined;
  /** Where webhooks of the global side go. */
  readonly global?: WebhookIntake<'global'> | undefined;
  /**
   * How long to wait for the hand-off before answering 503, in milliseconds. The platform waits 3 seconds for an
   * answer (documented); what remains is for the way.
   *
   * @defaultValue 2500
   */
  readonly deadlineMs?: number | undefined;
  /**
   * How long work on a notification may take before another delivery of it is worked on, in milliseconds. It has to
   * be below 2 minutes, when the platform tries again (documented): a process that died is then made up for.
   *
   * @defaultValue 90000
   */
  readonly claimMs?: number | undefined;
  /**
   * How long a notification is remembered, in milliseconds. The platform's last try comes 15.5 hours after the first
   * (documented).
   *
   * @defaultValue 172800000 (2 days)
   */
  readonly rememberMs?: number | undefined;
  /** Told of every webhook that was not answered with 200, and why. What it throws itself changes no answer. */
  readonly onRefused?: ((error: unknown, status: number) => void) | undefined;
}

/**
 * Makes a handler that answers 200 as soon as a webhook was verified and handed off durably, or was before; 503 when
 * that fails or takes too long, so that the platform sends it again; 401, 403, 400 or 413 for what is no webhook of
 * yours; 405 for anything but POST. Bodies of answers are empty.
 *
 * @throws ConfigurationError `config.invalid` when a side has no intake, an intake no side, or a time does not serve
 * @throws RegionMismatchError `region.mismatch` for a store or queue of the other side
 * @example
 * ```ts
 * const handler = createWebhookHandler({ webhooks, us: { dedup, queue }, global: { dedup: euDedup, queue: euQueue } });
 * Deno.serve(handler);
 * ```
 * @public
 */
export function createWebhookHandler(options: WebhookHandlerOptions): WebhookHandler {
  const { webhooks, deadlineMs = 2_500, claimMs = 90_000, rememberMs = 172_800_000, onRefused } = options;
  for (const [name, ms] of Object.entries({ deadlineMs, claimMs, rememberMs })) assertDuration(name, ms);
  if (claimMs >= RETRY_MS) {
    throw new ConfigurationError({
      message: `'claimMs' of a webhook handler must be below ${RETRY_MS}: after 2 minutes the platform tries again, and has to find that nobody is at it any more.`,
    });
  }
  for (const region of REGIONS) {
    assertIntake(
      region,
      options[region] as WebhookIntake<Region> | undefined,
      webhooks.regions.includes(region),
    );
  }
  const working = new Map<string, Promise<void>>();

  /** Ends when the webhook is in; fails when it is not. Deliveries of the same that come meanwhile wait for it. */
  function takeIn(webhook: ShopWebhook, key: string, isLate: () => boolean): Promise<void> {
    const name = `${webhook.region}:${key}`;
    const begun = working.get(name);
    if (begun !== undefined) return begun;
    const work = takeInAnew(webhook, key, isLate).finally(() => working.delete(name));
    working.set(name, work);
    return work;
  }

  async function takeInAnew(webhook: ShopWebhook, key: string, isLate: () => boolean): Promise<void> {
    const { region } = webhook;
    const intake = options[region] as WebhookIntake<Region>;
    const outcome = await takeInOnce({ dedup: intake.dedup, region, key, claimMs, rememberMs }, async () => {
      if (isLate()) throw late(deadlineMs, region);
      await handOff(webhook, key, intake);
    });
    if (outcome === 'busy') {
      throw new TimedOutError({
        limitMs: claimMs,
        scope: 'total',
        region,
        message: 'Another delivery of this webhook is being worked on, and how that ends is not known yet.',
      });
    }
  }

  return async (request) => {
    if (request.method !== 'POST') return new Response(null, { status: 405, headers: { allow: 'POST' } });
    const body = readRawBody(request, webhooks.maxBodyBytes);
    let isLate = false;

    async function receive(): Promise<void> {
      const signature = request.headers.get('authorization');
      const webhook = webhooks.parse({ body: await body.bytes, signature });
      // A sample of the documentation has no id; a repeated delivery has the same bytes and so the same signature.
      await takeIn(webhook, webhook.tts_notification_id ?? `signature:${signature}`, () => isLate);
    }

    let timer: ReturnType<typeof setTimeout> | undefined;
    const deadline = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        isLate = true;
        body.cancel();
        reject(late(deadlineMs));
      }, deadlineMs);
    });
    try {
      await Promise.race([receive(), deadline]);
      return new Response(null, { status: 200 });
    } catch (error) {
      const status = statusOfRefusal(error) ?? 503;
      tell(onRefused, error, status);
      return new Response(null, { status });
    } finally {
      clearTimeout(timer);
    }
  };
}

/** The answer is settled, so a listener that fails must not change it. */
function tell(onRefused: WebhookHandlerOptions['onRefused'], error: unknown, status: number): void {
  try {
    const told: unknown = onRefused?.(error, status);
    if (told instanceof Promise) told.catch(() => {});
  } catch {
    // Whoever listens is where this would be told.
  }
}

async function handOff(webhook: ShopWebhook, key: string, intake: WebhookIntake<Region>): Promise<void> {
  const { region } = webhook;
  if (intake.queue === undefined) return intake.handle(webhook);
  const payload = await createResidentCodec({ region, sealer: intake.sealer }).stringify(webhook);
  await intake.queue.push(region, [{ id: key, payload }]);
}

function late(limitMs: number, region?: Region): TimedOutError {
  return new TimedOutError({
    limitMs,
    scope: 'total',
    region,
    message: `A webhook was not handed off within ${limitMs} ms and was answered with 503; the platform sends it again. Hand off to a queue and work on it from there, or see why the queue is slow.`,
  });
}

function assertDuration(name: string, ms: number): void {
  if (Number.isFinite(ms) && ms > 0) return;
  throw new ConfigurationError({ message: `'${name}' of a webhook handler must be a time in milliseconds.` });
}
