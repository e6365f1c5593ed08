import { type Grant, isRegion, type Region, shopCredentials, TwinshoreError } from '@twinshore/core';
import type { SeededApp, StartedPlatform } from '@twinshore/emulator';
import { createEvents } from '@twinshore/pixel/server';
import { createGlobalShop } from '@twinshore/shopping';
import { type Order, orders } from '@twinshore/shopping/orders';
import { createGlobalTransport } from '@twinshore/transport-global';
import { createUsTransport } from '@twinshore/transport-us';
import type { Refusal } from './demo-result.ts';
import type { DemoTransports } from './demo-transports.ts';

/** What the crossings are tried with. */
export interface CrossingMaterial {
  readonly platform: StartedPlatform;
  readonly transports: DemoTransports;
  readonly usApp: SeededApp;
  readonly usGrant: Grant;
  readonly globalGrant: Grant;
  readonly usOrder: Order<'us'>;
  readonly globalPixel: string;
}

/**
 * Tries four ways across the split. None of the first three compiles: that is the first refusal, and the reason for
 * the `@ts-expect-error` lines. What is seen here is the second, for code that has no types.
 */
export async function tryCrossings(material: CrossingMaterial): Promise<readonly Refusal[]> {
  const { platform, transports, usApp, usGrant, globalGrant, usOrder, globalPixel } = material;
  const refusals: Refusal[] = [];

  async function attempt(what: string, cross: () => unknown): Promise<void> {
    const before = platform.admin.requests().length;
    const outcome = await outcomeOf(cross);
    refusals.push({ attempt: what, ...outcome, reached: platform.admin.requests().length - before });
  }

  await attempt('US token on the global transport', async () => {
    const { accessToken } = await usGrant.credentials('us').tokens.current();
    const credentials = shopCredentials({
      region: 'global',
      app: usApp,
      tokens: { accessToken },
      seller: usGrant.openId,
    });
    const transport = createGlobalTransport({ credentials, endpoints: platform.endpoints('global') });
    await createGlobalShop(transport, { orders }).orders.search();
  });

  await attempt("a US order's buyer e-mail in a global purchase event", async () => {
    const events = createEvents(transports.globalEvents, { source: 'web', sourceId: globalPixel });
    await events.track({
      event: 'Purchase',
      page: { url: 'https://shop.example/thank-you' },
      // @ts-expect-error: a resident value of the US does not fit an event of the global side.
      user: { email: usOrder.buyer_email },
    });
  });

  await attempt('global credentials on the US transport', () => {
    const credentials = globalGrant.credentials('global');
    // @ts-expect-error: credentials of the global side do not fit the US transport.
    createUsTransport({ credentials, endpoints: platform.endpoints('us') });
  });

  await attempt('a shop whose region is unknown', () => {
    const region: unknown = transports.regions.forShop('7000000000000000000').region;
    if (isRegion(region)) throw new Error(`A side was guessed: ${region satisfies Region}.`);
  });

  return refusals;
}

async function outcomeOf(cross: () => unknown): Promise<{ code: string; message: string }> {
  try {
    await cross();
    return { code: 'not refused', message: 'It went through.' };
  } catch (error) {
    if (!TwinshoreError.isInstance(error)) throw error;
    return { code: error.code, message: error.message };
  }
}
