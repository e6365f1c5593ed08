import { known } from '../world/known.ts';
import type { World } from '../world/world.ts';
import { WEBHOOK_CATALOGUE, webhookKind } from './webhook-catalogue.ts';
import { webhookSample } from './webhook-sample.ts';
import { WEBHOOK_SAMPLES } from './webhook-samples-table.ts';

/**
 * What a webhook that is sent by hand shall say.
 *
 * @public
 */
export interface TriggerOptions {
  /** The id of the shop it is about. @defaultValue the first shop of the seed */
  readonly shop?: string;
  /** Fields to put in place of the made-up ones. */
  readonly data?: Readonly<Record<string, unknown>>;
}

/**
 * Sends a webhook of any kind, with a believable payload.
 *
 * @param kind - its number, name or event type
 * @throws RangeError for an unknown kind or shop
 */
export function triggerWebhook(world: World, kind: string | number, options: TriggerOptions = {}): void {
  const found = webhookKind(kind);
  if (found === undefined) {
    const names = WEBHOOK_CATALOGUE.map(({ type, event }) => `${type} (${event})`).join(', ');
    throw new RangeError(`There is no webhook '${kind}'. Kinds: ${names}.`);
  }
  const shopId = options.shop ?? [...world.shops.keys()][0] ?? '';
  if (!world.shops.has(shopId)) throw new RangeError(`There is no shop ${shopId}.`);
  const sample = webhookSample(world, known(world.shops, shopId));
  world.notify({
    type: found.type,
    shopId,
    data: { ...WEBHOOK_SAMPLES[found.type]?.(sample), ...options.data },
  });
}
