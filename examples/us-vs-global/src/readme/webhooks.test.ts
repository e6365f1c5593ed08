import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import type { Region } from '@twinshore/core';
import { type StartedPlatform, startPlatform } from '@twinshore/emulator';
import { createShopAuthorization } from '@twinshore/shopping/authorization';
import { SHOP_WEBHOOKS, type WebhookFact } from '@twinshore/shopping/webhooks';
import { createMemoryStores } from '@twinshore/stores/memory';
import { createGlobalTransport } from '@twinshore/transport-global';
import { createUsTransport } from '@twinshore/transport-us';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { webhookServer } from './receive-webhooks.ts';
import { syncBothSides } from './sync-webhooks.ts';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8').replaceAll('\r\n', '\n');
const page = read('../../../../docs/webhooks.md');

let platform: StartedPlatform;
afterEach(async () => {
  await platform?.close();
  vi.restoreAllMocks();
});

const app = (name: string) => platform.seed.apps.find((one) => one.name === name)!;

describe('the page about webhooks', () => {
  it.each(['receive-webhooks', 'sync-webhooks'])('shows %s as it is compiled here', (name) => {
    expect(page).toContain(`\`\`\`ts\n${read(`./${name}.ts`)}\`\`\``);
  });

  it('has a row for every event, as the table of the package has it', () => {
    const facts: readonly WebhookFact[] = SHOP_WEBHOOKS;
    const rows = facts.map(
      ({ type, event, eventType, subject, fields, labels = [], markets, confidence }) => {
        const closed = new Map(labels.map(({ path, label }) => [path, label]));
        const names =
          fields === undefined
            ? 'nothing published: closed'
            : Object.entries(fields)
                .map(
                  ([path, kind]) =>
                    `\`${path}\`${closed.has(path) ? ' (closed)' : kind === 'id' ? ' (id)' : ''}`,
                )
                .join(', ');
        return `| ${type} | \`${event}\` | ${eventType === undefined ? '–' : `\`${eventType}\``} | \`${subject}\` | ${names} | ${fields === undefined ? 'unknown' : (markets ?? 'all')} | ${confidence} |`;
      },
    );
    const [, section = ''] = page.split(/^## What arrives|^### What is put right/m);
    expect(section.split('\n').filter((line) => /^\| \d/.test(line))).toEqual(rows);
  });

  it('receives once, on the right side, what the platform sends', async () => {
    platform = await startPlatform();
    const stores = createMemoryStores();
    const orders: [Region, string, string | undefined][] = [];
    const server = webhookServer(
      { us: app('us'), global: app('global') },
      { us: stores.dedup, global: stores.dedup },
      async (...order) => void orders.push(order),
    );
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    for (const name of ['us', 'global']) platform.admin.subscribe({ url, app: name });
    platform.admin.addFault({ kind: 'webhook-duplicated', times: null });
    const placed = ['us', 'global'].map((name) => {
      const shop = platform.seed.shops.find((one) => one.app === name)!;
      const { id } = platform.admin.createOrder({ shop: shop.id });
      platform.admin.advanceOrder(id, 'CANCELLED');
      return [name, id];
    });
    await platform.admin.idle();
    expect(new Set(orders.map(([region, id]) => `${region} ${id}`))).toEqual(
      new Set(placed.map(([region, id]) => `${region} ${id}`)),
    );
    expect(orders.filter(([, , status]) => status === 'CANCELLED')).toHaveLength(2);
    await new Promise((resolve) => server.close(resolve));
    await stores.close();
  });

  it('brings both sides in line', async () => {
    platform = await startPlatform();
    const grantOf = async (region: Region) => {
      const transport =
        region === 'us'
          ? createUsTransport({ endpoints: platform.endpoints('us') })
          : createGlobalTransport({ endpoints: platform.endpoints('global') });
      const authorization = createShopAuthorization({
        transport: transport as never,
        app: app(region),
        serviceId: app(region).serviceId,
      });
      const { state } = authorization.authorizeUrl();
      const seller = platform.seed.sellers.find((one) => one.app === region)!;
      return authorization.exchangeCode({ code: seller.codes[0]!, state, expectedState: state });
    };
    const us = await grantOf('us');
    const global = await grantOf('global');
    const log = vi.spyOn(console, 'log').mockImplementation(() => {});
    const transports = [
      createUsTransport({ credentials: us.credentials('us'), endpoints: platform.endpoints('us') }),
      createGlobalTransport({
        credentials: global.credentials('global'),
        endpoints: platform.endpoints('global'),
      }),
    ] as const;
    await syncBothSides(...transports, global.shops[0]!.id);
    expect(String(log.mock.calls[0]?.[0])).toContain(
      "in region 'us':\n+ ORDER_STATUS_CHANGE https://us.hooks.example/tiktok",
    );
    log.mockClear();
    await syncBothSides(...transports, global.shops[0]!.id);
    expect(String(log.mock.calls[0]?.[0])).toContain('= ORDER_STATUS_CHANGE https://us.hooks.example/tiktok');
  });
});
