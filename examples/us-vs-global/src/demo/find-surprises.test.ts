import { startPlatform } from '@twinshore/emulator';
import { expect, it } from 'vitest';
import { findSurprises } from './find-surprises.ts';
import { runDemo } from './run-demo.ts';
import { startWebhookReceiver } from './webhook-receiver.ts';

it('notices a crossing that went through, an order that got stuck and an event that is missing', async () => {
  const result = await runDemo('split', () => {});
  const platform = await startPlatform();
  const receiver = await startWebhookReceiver({ us: { key: 'key', secret: 'secret' } }, new Map());
  const [first, ...rest] = result.refused;
  const [order] = result.sides.us.orders;
  try {
    const surprises = findSurprises(
      {
        ...result,
        refused: [{ ...first!, code: 'not refused', reached: 1 }, ...rest],
        sides: {
          ...result.sides,
          us: { ...result.sides.us, orders: [{ ...order!, finalStatus: 'IN_TRANSIT' }] },
        },
      },
      platform,
      receiver,
    );
    expect(surprises.join('\n')).toMatch(
      /ended as IN_TRANSIT[\s\S]*holds 0 events[\s\S]*not refused[\s\S]*1 calls reached/,
    );
  } finally {
    await receiver.close();
    await platform.close();
  }
});
