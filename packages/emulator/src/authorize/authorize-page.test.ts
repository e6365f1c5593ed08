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
