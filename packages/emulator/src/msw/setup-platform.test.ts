import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { type AddressInfo, connect as connectTo, createServer, type Server, type Socket } from 'node:net';
import { eventCredentials } from '@twinshore/core';
import { createEvents } from '@twinshore/pixel/server';
import { createUsShop } from '@twinshore/shopping';
import { createShopAuthorization } from '@twinshore/shopping/authorization';
import { orders } from '@twinshore/shopping/orders';
import { createUsTransport } from '@twinshore/transport-us';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { connect, theOne } from '../__fixtures__/connect.ts';
import { callShop } from '../__fixtures__/shop-client.ts';
import { receiveWebhooks } from '../__fixtures__/webhook-receiver.ts';
import { platformHandlers } from './platform-handlers.ts';
import { setupPlatform } from './setup-platform.ts';

const platform = setupPlatform();

/** Counts who dials: an unlisted host resolves to it, so that no refusal can be mistaken for a missing network. */
let witness: Server;
const dialled: Socket[] = [];
let port: number;

beforeAll(async () => {
  witness = createServer((socket) => {
    dialled.push(socket);
    socket.on('data', () => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n'));
    socket.on('error', () => {});
  });
  await new Promise<void>((resolve) => witness.listen(0, '127.0.0.1', resolve));
  port = (witness.address() as AddressInfo).port;
});
afterAll(() => {
  platform.close();
  for (const socket of dialled) socket.destroy();
  witness.close();
});

/**
 * Dials with functions imported by name, which msw on its own does not catch, and with a look-up of its own for names
 * that do not exist.
 */
function get(url: string, viaTls = false): Promise<number | undefined> {
  const { hostname, pathname } = new URL(url);
  return new Promise((resolve, reject) => {
    const request = (viaTls ? httpsRequest : httpRequest)(
      {
        hostname,
        path: pathname,
        port,
        rejectUnauthorized: false,
        lookup: (_name: string, options: { all?: boolean }, done: (...result: unknown[]) => void) =>
          options.all === true
            ? done(null, [{ address: '127.0.0.1', family: 4 }])
            : done(null, '127.0.0.1', 4),
      } as never,
      (response) => {
        response.resume();
        response.on('end', () => resolve(response.statusCode));
      },
    );
    request.on('error', reject);
    request.end();
  });
}

describe('a platform inside the process', () => {
  it('lets a listed host answer and an unlisted one never be dialled', async () => {
    // The witness works: without the handlers the same call reaches it.
    expect(await get('http://open-api.unlisted.example/x')).toBe(200);
    expect(dialled).toHaveLength(1);

    platform.listen();
    // msw prints what it refuses.
    const printed = vi.spyOn(console, 'error').mockImplementation(() => {});
    await expect(get('http://open-api.unlisted.example/y')).rejects.toThrow(/\[MSW\] Cannot bypass/);
    await expect(get('https://open-api.us.tiktokshop.com/y', true)).rejects.toThrow(/\[MSW\] Cannot bypass/);
    await expect(fetch(`http://127.0.0.1:${port}/x`)).rejects.toThrow();
    expect(printed).toHaveBeenCalledTimes(3);
    printed.mockRestore();

    const shops = await callShop(await withoutCipher(), 'GET', '/authorization/202309/shops');
    expect(shops.data.shops).toHaveLength(1);

    // Connections are accepted in order: once this one is, no earlier one can still be on its way.
    await new Promise<void>((resolve) =>
      connectTo(port, '127.0.0.1')
        .once('data', () => resolve())
        .write('x'),
    );
    expect(dialled).toHaveLength(2);
  });

  it('answers the SDK on its default engine, at the real hosts, from code to order', async () => {
    const app = theOne(platform.seed.apps, ({ name }) => name === 'us');
    const { name } = theOne(platform.seed.sellers, (one) => one.app === 'us');
    const transport = createUsTransport({ app });
    expect(transport.describe().engine).toContain('node');
    const authorization = createShopAuthorization({ transport, app, serviceId: app.serviceId });
    const { url, state } = authorization.authorizeUrl();
    const { searchParams } = new URL(url);
    const { parameters } = platform.admin.authorize({
      serviceId: searchParams.get('service_id') ?? '',
      seller: name,
      state,
    });
    const grant = await authorization.exchangeCode({
      code: parameters.code ?? '',
      state: parameters.state ?? '',
      expectedState: state,
    });
    const shop = createUsShop(createUsTransport({ credentials: grant.credentials('us') }), { orders });
    const seen: string[] = [];
    for await (const order of shop.orders.search({ order_status: 'AWAITING_SHIPMENT', page_size: 2 })) {
      seen.push(order.id);
    }
    expect(seen).toHaveLength(3);
  });

  it('takes events', async () => {
    const { pixelCode, accessToken } = theOne(platform.seed.eventSources, ({ region }) => region === 'us');
    const transport = createUsTransport({
      credentials: eventCredentials({ region: 'us', accessToken, sources: [pixelCode] }),
    });
    await createEvents(transport, { source: 'web', sourceId: pixelCode }).track({
      event: 'Purchase',
      event_time: platform.clock.seconds(),
      event_id: 'msw-1',
      page: { url: 'https://shop.example/' },
      user: { email: 'canary@example.com' },
    });
    expect(platform.admin.events()).toMatchObject([{ region: 'us', eventId: 'msw-1', unhashed: [] }]);
  });

  it('sends webhooks to a receiver that is not listed', async () => {
    const receiver = await receiveWebhooks();
    platform.admin.subscribe({ url: receiver.url });
    platform.admin.trigger(13);
    await platform.admin.idle();
    expect(receiver.received).toHaveLength(1);
    await receiver.close();
  });

  it('breaks off an answer as a real connection would', async () => {
    const client = await withoutCipher();
    platform.admin.addFault({ kind: 'truncated', match: { surface: 'shop.api' } });
    await expect(callShop(client, 'GET', '/authorization/202309/shops')).rejects.toThrow();
  });

  it('links to the real file hosts', () => {
    expect(platform.origins.us['shop.files']).toBe('https://open-fs.tiktokshops.us');
    expect(platform.endpoints('global')).toMatchObject({
      region: 'global',
      origins: { 'shop.api': expect.any(String) },
    });
  });

  it('needs to be told where the sides part when they are split', () => {
    expect(() => platformHandlers({ topology: 'split' })).toThrow(/Both sides answer shop\.api/);
    const split = platformHandlers({
      topology: 'split',
      origins: {
        us: {
          'shop.api': 'https://api.us.example',
          'shop.token': 'https://token.us.example',
          'business.api': 'https://business.us.example',
          'shop.creator-authorize': 'https://creators.us.example',
        },
      },
    });
    expect(split.handlers).toHaveLength(14);
    expect(split.endpoints('us').origins['shop.api']).toBe('https://api.us.example');
    split.stop();
  });
});

async function withoutCipher() {
  const { cipher: _, ...client } = await connect(platform, 'US');
  return client;
}
