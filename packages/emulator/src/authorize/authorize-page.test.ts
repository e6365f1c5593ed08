import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { theOne } from '../__fixtures__/connect.ts';
import { getToken } from '../__fixtures__/shop-client.ts';
import { type StartedPlatform, startPlatform } from '../platform/start-platform.ts';

let platform: StartedPlatform;
const app = (name: string) => theOne(platform.seed.apps, (one) => one.name === name);
const seller = (name: string) => theOne(platform.seed.sellers, (one) => one.app === name);

beforeEach(async () => {
  platform = await startPlatform({ redirectUrl: 'https://app.example/callback?from=tiktok' });
});
afterEach(() => platform.close());

async function decide(region: 'us' | 'global', fields: Record<string, string>): Promise<URL> {
  const response = await fetch(`${platform.origins[region]['shop.authorize']}/open/authorize`, {
    method: 'POST',
    body: new URLSearchParams(fields),
    redirect: 'manual',
  });
  expect(response.status).toBe(302);
  return new URL(response.headers.get('location') ?? '');
}

describe('the authorize page', () => {
  it('has a host for each side even today', () => {
    expect(platform.origins.us['shop.authorize']).not.toBe(platform.origins.global['shop.authorize']);
  });

  it('shows a form with the sellers who may decide', async () => {
    const url = new URL('/open/authorize', platform.origins.us['shop.authorize']);
    url.searchParams.set('service_id', app('us').serviceId);
    url.searchParams.set('state', 'a"<b>');
    const response = await fetch(url);
    const html = await response.text();
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(html).toContain('Harbor &amp; Pine Goods');
    expect(html).not.toContain('<b>');
  });

  it('sends the seller back with a code that works', async () => {
    const url = await decide('us', {
      service_id: app('us').serviceId,
      seller: seller('us').openId,
      decision: 'allow',
      state: 'state-1',
    });
    expect(url.origin + url.pathname).toBe('https://app.example/callback');
    expect(Object.fromEntries(url.searchParams)).toMatchObject({
      from: 'tiktok',
      app_key: app('us').key,
      code: expect.stringMatching(/^TTP_/),
      locale: 'en-US',
      shop_region: 'US',
      state: 'state-1',
    });
    const reply = await getToken(platform.origins.us['shop.token'], {
      app_key: app('us').key,
      app_secret: app('us').secret,
      auth_code: url.searchParams.get('code') ?? '',
      grant_type: 'authorized_code',
    });
    expect(reply.code).toBe(0);
  });

  it('sends a refusal back', async () => {
    const url = await decide('global', {
      service_id: app('global').serviceId,
      seller: seller('global').openId,
      decision: 'deny',
      state: 's',
    });
    expect(Object.fromEntries(url.searchParams)).toMatchObject({
      code: 'null',
      error: 'auth_denied',
      state: 's',
    });
  });

  it('does not know an app of the other partner centre', async () => {
    const url = new URL('/open/authorize', platform.origins.global['shop.authorize']);
    url.searchParams.set('service_id', app('us').serviceId);
    expect((await fetch(url)).status).toBe(404);
  });

  it('leaves out the state that an app store leaves out', () => {
    const outcome = platform.admin.authorize({ serviceId: app('cross-border').serviceId });
    expect(outcome.parameters).not.toHaveProperty('state');
    expect(outcome.parameters.code).toMatch(/^ROW_/);
  });
});

describe.each([
  ['creator', 'shop.creator-authorize', '/alliance/creator/auth', 'app_key', 'Makes'],
  ['partner', 'shop.partner-authorize', '/open/authorize', 'service_id', 'Agency'],
] as const)('the page of a %s', (userType, surface, path, names, name) => {
  const listed = (region: 'us' | 'global') => app(region)[names === 'app_key' ? 'key' : 'serviceId'];
  const account = (region: 'us' | 'global') =>
    theOne(platform.seed.accounts, (one) => one.app === region && one.userType === userType);

  it.each(['us', 'global'] as const)('lists nobody else, and sends back with a code, %s', async (region) => {
    const address = new URL(path, platform.origins[region][surface]);
    address.searchParams.set(names, listed(region));
    const form = await (await fetch(address)).text();
    expect(form.match(/<option/g)).toHaveLength(1);
    expect(form).toContain(name);
    const response = await fetch(new URL(path, address), {
      method: 'POST',
      body: new URLSearchParams({
        [names]: listed(region),
        seller: account(region).openId,
        decision: 'allow',
        state: 's',
      }),
      redirect: 'manual',
    });
    const { searchParams } = new URL(response.headers.get('location') ?? '');
    expect(Object.fromEntries(searchParams)).toMatchObject({ app_key: app(region).key, state: 's' });
    expect(searchParams.has('shop_region')).toBe(false);
    const reply = await getToken(platform.origins[region]['shop.token'], {
      app_key: app(region).key,
      app_secret: app(region).secret,
      auth_code: searchParams.get('code') ?? '',
      grant_type: 'authorized_code',
    });
    expect(reply.data.user_type).toBe(userType === 'creator' ? 1 : 3);
    expect(platform.admin.requests().some((request) => request.surface === surface)).toBe(true);
  });

  it('lets no seller decide', async () => {
    const response = await fetch(new URL(path, platform.origins.us[surface]), {
      method: 'POST',
      body: new URLSearchParams({ [names]: listed('us'), seller: seller('us').openId, decision: 'allow' }),
      redirect: 'manual',
    });
    expect(response.status).toBe(400);
  });

  it('does not know an unknown app', async () => {
    const address = new URL(path, platform.origins.us[surface]);
    address.searchParams.set(names, 'unknown');
    expect((await fetch(address)).status).toBe(404);
  });
});
