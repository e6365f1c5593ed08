import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Region } from '@twinshore/core';
import { createShopWebhooks, type ShopWebhook, type WebhookSecrets } from '@twinshore/shopping/webhooks';

/** Receives webhooks on a loopback port, verifies them and keeps them. */
export interface WebhookReceiver {
  readonly url: string;
  readonly received: ShopWebhook[];
  readonly refused: string[];
  close(): Promise<void>;
}

/**
 * Starts a receiver.
 *
 * @param secrets - the apps of both sides: the one whose secret verifies names the region
 * @param regions - on which side each known shop lies; filled while sellers authorize
 */
export async function startWebhookReceiver(
  secrets: WebhookSecrets,
  regions: ReadonlyMap<string, Region>,
): Promise<WebhookReceiver> {
  const webhooks = createShopWebhooks({ ...secrets, regionOfShop: regions });
  const received: ShopWebhook[] = [];
  const refused: string[] = [];

  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      try {
        received.push(
          webhooks.parse({ body: Buffer.concat(chunks), signature: request.headers.authorization }),
        );
        response.writeHead(200).end();
      } catch (error) {
        refused.push(String(error));
        response.writeHead(401).end();
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhooks`,
    received,
    refused,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
