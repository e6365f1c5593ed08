import { NotPossible } from '../world/not-possible.ts';
import type { ServiceCall } from './service-route.ts';

/**
 * Does what a call asks for once: the same idempotency key gets the same answer, and nothing happens again. A
 * refused call leaves nothing behind, so that it may be mended and sent again.
 */
export function answerOnce<Input extends object>(
  { world, shop, app, input }: ServiceCall<Input>,
  operation: string,
  act: () => unknown,
): unknown {
  const { idempotency_key: key, ...asked } = input as { readonly idempotency_key?: string };
  if (key === undefined || key === '') return act();
  const knobs = world.knobs.of(shop.region);
  const name = JSON.stringify([app.key, shop.id, operation, key]);
  const request = JSON.stringify(asked);
  const before = world.answered.get(name);
  const now = world.clock.seconds();
  if (before !== undefined && now < before.atSeconds + knobs.idempotencySeconds) {
    if (before.request !== request && knobs.idempotencyMismatch === 'refuse') {
      throw new NotPossible('idempotency.other-request', 'The idempotency key belongs to another request');
    }
    return before.data;
  }
  const data = act();
  world.answered.set(name, { atSeconds: now, request, data });
  return data;
}
