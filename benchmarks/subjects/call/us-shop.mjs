import { createGrant, createTokenCell } from '@twinshore/core';
import { createUsShop } from '@twinshore/shopping';
import { orders } from '@twinshore/shopping/orders';
import { createUsTransport } from '@twinshore/transport-us';
import { ACCESS_TOKEN, APP, SHOP } from '../../documents/shop.mjs';

/** A US shop as an application makes it, pointed at the answer server. */
export function createBenchmarkShop(origin, engine) {
  const hour = 3_600_000;
  const tokens = createTokenCell('benchmark', {
    accessToken: ACCESS_TOKEN,
    accessTokenExpiresAtMs: Date.now() + hour,
    refreshToken: undefined,
    refreshTokenExpiresAtMs: undefined,
  });
  const grant = createGrant({
    app: APP,
    tokens,
    openId: 'benchmark',
    sellerName: 'Benchmark',
    sellerBaseRegion: 'US',
    grantedScopes: ['seller.order.info'],
    shops: [SHOP],
    provedAtMs: Date.now(),
  });
  const transport = createUsTransport({
    credentials: grant.credentials('us'),
    endpoints: { region: 'us', origins: { 'shop.api': origin, 'business.api': origin } },
    // The figures are those of the calls, not of the platform's quota.
    rateLimit: false,
    ...(engine && { engine }),
  });
  return createUsShop(transport, { orders });
}
