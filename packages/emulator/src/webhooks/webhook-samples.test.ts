import { SHOP_WEBHOOKS } from '@twinshore/shopping/webhooks';
import { describe, expect, it } from 'vitest';
import { createWorld } from '../seed/create-world.ts';
import { known } from '../world/known.ts';
import { webhookSample } from './webhook-sample.ts';
import { WEBHOOK_SAMPLES } from './webhook-samples-table.ts';

const world = createWorld({ clock: { frozen: true } });
const shop = known(world.shops, [...world.shops.keys()][0] ?? '');

const documented = SHOP_WEBHOOKS.filter(({ fields }) => fields !== undefined);

describe('the made-up payloads', () => {
  it.each(documented)('of $type $event carry every id that is documented', ({ type, ids }) => {
    const data = WEBHOOK_SAMPLES[type]?.(webhookSample(world, shop));
    for (const id of ids) expect(data?.[id]).toMatch(/^\d{5,20}$|^external-1$/);
    expect(data).toBeDefined();
  });

  it('exist for documented kinds only', () => {
    expect(Object.keys(WEBHOOK_SAMPLES).map(Number)).toEqual(
      documented.map(({ type }) => type).sort((one, other) => one - other),
    );
  });
});
