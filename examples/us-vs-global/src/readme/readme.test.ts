import { readFileSync } from 'node:fs';
import type { Region, Transport } from '@twinshore/core';
import { type PlatformSetup, setupPlatform } from '@twinshore/emulator/msw';
import { createShopAuthorization } from '@twinshore/shopping/authorization';
import { createGlobalTransport } from '@twinshore/transport-global';
import { createUsTransport } from '@twinshore/transport-us';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const CREATE = {
  us: (options: object) => createUsTransport(options) as Transport<Region>,
  global: (options: object) => createGlobalTransport(options) as Transport<Region>,
};

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8').replaceAll('\r\n', '\n');

const RUN = { us: () => import('./us.ts'), global: () => import('./global.ts') };

let platform: PlatformSetup;
beforeEach(() => {
  platform = setupPlatform();
  platform.listen();
});
afterEach(() => {
  platform.close();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

describe.each(['us', 'global'] as const)('the %s code of the README', (region) => {
  const code = read(`./${region}.ts`);

  it('stands in the README as it is compiled here, in at most 12 lines', () => {
    const readme = read('../../../../README.md');
    expect(readme).toContain(`\`\`\`ts\n${code}\`\`\``);
    expect(
      code
        .trim()
        .split('\n')
        .filter((line) => line !== '').length,
    ).toBeLessThanOrEqual(12);
  });

  it('prints the orders that wait, with the buyer closed', async () => {
    const app = platform.seed.apps.find(({ name }) => name === region)!;
    const seller = platform.seed.sellers.find((one) => one.app === region)!;
    const transport = CREATE[region]({ app });
    const authorization = createShopAuthorization({ transport, app, serviceId: app.serviceId });
    const { state } = authorization.authorizeUrl();
    const grant = await authorization.exchangeCode({ code: seller.codes[0]!, state, expectedState: state });
    const { accessToken } = await grant.credentials(region).tokens.current();
    vi.stubEnv(`${region.toUpperCase()}_APP_KEY`, app.key);
    vi.stubEnv(`${region.toUpperCase()}_APP_SECRET`, app.secret);
    vi.stubEnv(`${region.toUpperCase()}_ACCESS_TOKEN`, accessToken);
    const log = vi.spyOn(console, 'log').mockImplementation(() => {});

    await RUN[region]();

    const waiting = seller.shops[0]!.orders.filter(({ status }) => status === 'AWAITING_SHIPMENT');
    expect(new Set(log.mock.calls.map(([id]) => id))).toEqual(new Set(waiting.map(({ id }) => id)));
    expect(log).toHaveBeenCalledTimes(waiting.length);
    expect(new Set(log.mock.calls.map(([, email]) => email))).toEqual(new Set([`[${region}:buyer.email]`]));
  });
});

describe('the first calls', () => {
  it('stand in the docs as they are compiled here', () => {
    expect(read('../../../../docs/first-calls.md')).toContain(`\`\`\`ts\n${read('./first-calls.ts')}\`\`\``);
  });

  it('lead from a seller to an opened address', async () => {
    platform.close();
    const log = vi.spyOn(console, 'log').mockImplementation(() => {});
    vi.spyOn(console, 'warn').mockImplementation(() => {});

    await import('./first-calls.ts');

    const printed = log.mock.calls.map((words) => words.join(' '));
    expect(printed[1]).toMatch(/^order \d{17,19} of \[global:buyer\.email\] for [\d.]+ GBP$/);
    expect(printed.slice(2)).toEqual([
      'now it is AWAITING_COLLECTION',
      'events accepted 1',
      expect.stringMatching(/^the address behind it is …@/),
    ]);
  });
});
