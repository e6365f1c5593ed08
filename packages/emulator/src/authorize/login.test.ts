import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import type { Region, TokenSet, TokenStore, Transport } from '@twinshore/core';
import { createShopAuthorization } from '@twinshore/shopping/authorization';
import { type LoginOptions, login } from '@twinshore/shopping/login';
import { createGlobalTransport } from '@twinshore/transport-global';
import { createUsTransport } from '@twinshore/transport-us';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { theOne } from '../__fixtures__/connect.ts';
import { type StartedPlatform, startPlatform } from '../platform/start-platform.ts';

let platform: StartedPlatform;
let port: number;

beforeEach(async () => {
  // The redirect address is registered before anybody logs in, so its port has to be known before.
  port = await freePort();
  platform = await startPlatform({ redirectUrl: `http://127.0.0.1:${port}/callback` });
});
afterEach(() => platform.close());

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port: free } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return free;
}

const app = (name: string) => theOne(platform.seed.apps, (one) => one.name === name);
const seller = (name: string) => theOne(platform.seed.sellers, (one) => one.app === name);
const transportOf = (region: Region) =>
  (region === 'us'
    ? createUsTransport({ endpoints: platform.endpoints('us') })
    : createGlobalTransport({ endpoints: platform.endpoints('global') })) as Transport<Region>;

function loginTo(region: Region, appName: string) {
  const tokens = new Map<string, TokenSet>();
  const store: TokenStore<Region> = {
    get: async (key) => tokens.get(key),
    set: async (key, given) => void tokens.set(key, given),
  };
  const listed = app(appName);
  const authorization = createShopAuthorization({
    transport: transportOf(region),
    app: listed,
    serviceId: listed.serviceId,
  });
  const options: LoginOptions<Region> = { authorization, store, port, print: () => {} };
  return { options, tokens };
}

/** A seller with a browser: opens the page, picks themselves, decides, and follows where they are sent. */
async function decide(
  url: string,
  name: string,
  decision: 'allow' | 'deny',
): Promise<{ page: string; status: number }> {
  const form = await fetch(url);
  expect([form.status, await form.text()]).toEqual([200, expect.stringContaining(seller(name).openId)]);
  const { origin, searchParams } = new URL(url);
  const sentBack = await fetch(`${origin}/open/authorize`, {
    method: 'POST',
    body: new URLSearchParams({
      service_id: searchParams.get('service_id') ?? '',
      state: searchParams.get('state') ?? '',
      seller: seller(name).openId,
      decision,
    }),
    redirect: 'manual',
  });
  expect(sentBack.status).toBe(302);
  const answer = await fetch(sentBack.headers.get('location') ?? '');
  return { page: await answer.text(), status: answer.status };
}

describe.each(['us', 'global'] as const)('a login over real ports, %s', (region) => {
  it('ends with tokens that are stored and work', async () => {
    const { options, tokens } = loginTo(region, region);
    let seen: Promise<{ page: string; status: number }> | undefined;
    const grant = await login({
      ...options,
      open(url) {
        expect(new URL(url).origin).toBe(platform.origins[region]['shop.authorize']);
        seen = decide(url, region, 'allow');
      },
    });
    expect(await seen).toMatchObject({ status: 200, page: expect.stringContaining('You are logged in') });
    expect(grant.regions).toEqual([region]);
    expect([...tokens.keys()]).toEqual([`shop:${app(region).key}:${grant.openId}`]);
    const { accessToken } = await grant.credentials(region).tokens.current();
    expect([...tokens.values()][0]?.accessToken).toBe(accessToken);
  });

  it('ends without tokens when the seller refuses', async () => {
    const { options, tokens } = loginTo(region, region);
    let seen: Promise<{ page: string; status: number }> | undefined;
    const refused = login({
      ...options,
      open(url) {
        seen = decide(url, region, 'deny');
      },
    });
    await expect(refused).rejects.toMatchObject({ code: 'auth.denied' });
    expect((await seen)?.page).toContain('Nothing was stored');
    expect(tokens.size).toBe(0);
  });

  it('tells a seller who came in on the other side, and stores nothing', async () => {
    const other = region === 'us' ? 'global' : 'us';
    // Everything is set up for the one side with the app of the other, whose page the seller has a link to.
    const { options, tokens } = loginTo(region, other);
    let seen: Promise<{ page: string; status: number }> | undefined;
    const refused = login({
      ...options,
      open(url) {
        const { pathname, search } = new URL(url);
        seen = decide(`${platform.origins[other]['shop.authorize']}${pathname}${search}`, other, 'allow');
      },
    });
    await expect(refused).rejects.toMatchObject({
      name: 'RegionMismatchError',
      code: 'region.mismatch',
      region,
    });
    expect(await seen).toMatchObject({
      status: 400,
      page: expect.stringMatching(new RegExp(`wrong side.*region '${region}'. Nothing was stored`, 's')),
    });
    expect(tokens.size).toBe(0);
  });
});
