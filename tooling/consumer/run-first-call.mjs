import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { startPlatform } from '@twinshore/emulator';
import { createShopAuthorization } from '@twinshore/shopping/authorization';
import { createUsTransport } from '@twinshore/transport-us';

const MOST_LINES = 12;

/** Makes the first call of a new user against a local platform and compares what it gives with the seed. */
export async function runFirstCall(file, firstCall) {
  const lines = readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean);
  assert(lines.length <= MOST_LINES, `${file} has ${lines.length} lines, more than ${MOST_LINES}`);

  const platform = await startPlatform({ topology: 'split' });
  try {
    const app = platform.seed.apps.find(({ name }) => name === 'us');
    const seller = platform.seed.sellers.find((one) => one.app === 'us');
    const endpoints = platform.endpoints('us');
    const transport = createUsTransport({ app, endpoints });
    const authorization = createShopAuthorization({ transport, app, serviceId: app.serviceId });
    const { state } = authorization.authorizeUrl();
    const grant = await authorization.exchangeCode({ code: seller.codes[0], state, expectedState: state });
    const tokens = await grant.credentials('us').tokens.current();

    const printed = await firstCall({ app, tokens, endpoints });
    const waiting = seller.shops[0].orders.filter(({ status }) => status === 'AWAITING_SHIPMENT');
    assert.deepEqual(printed.sort(), waiting.map(({ id }) => `${id} [us:buyer.email]`).sort());
  } finally {
    await platform.close();
  }
}
