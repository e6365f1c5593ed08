import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { EndpointOverrides } from '@twinshore/core';
import { type StartedPlatform, startPlatform } from '@twinshore/emulator';

/** The local platform, with somebody at the door of its token host who sees which tokens it gives out. */
export interface WatchedPlatform {
  readonly platform: StartedPlatform;
  readonly endpoints: EndpointOverrides<'us'>;
  /** Answers the platform gave to refreshes. */
  readonly refreshes: readonly { readonly used: string; readonly given: string | undefined }[];
  /** The refresh token that was given out last. */
  newest(): string | undefined;
  /** The most refreshes that were at the platform together. */
  readonly together: () => number;
  /** Settles once nobody is at the door. */
  quiet(): Promise<void>;
  close(): Promise<void>;
}

/** Starts the platform, served on real ports. */
export async function watchPlatform(refreshTokenReuse: 'grace' | 'single-use'): Promise<WatchedPlatform> {
  const platform = await startPlatform({
    knobs: { refreshTokenReuse, quota: { limit: 1_000_000, intervalSeconds: 1 } },
  });
  const target = new URL(platform.origins.us['shop.token']);
  const refreshes: { used: string; given: string | undefined }[] = [];
  let present = 0;
  let most = 0;

  const door = createServer((incoming, outgoing) => {
    const url = new URL(incoming.url ?? '/', target);
    const used = url.searchParams.get('refresh_token');
    present += 1;
    if (used !== null) most = Math.max(most, present);
    // A caller that dies meanwhile has been heard all the same.
    request(
      url,
      { method: incoming.method, headers: { ...incoming.headers, host: target.host } },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('end', () => {
          const body = Buffer.concat(chunks);
          if (used !== null) refreshes.push({ used, given: JSON.parse(body.toString()).data?.refresh_token });
          present -= 1;
          outgoing.writeHead(answer.statusCode ?? 500, { 'content-type': 'application/json' });
          outgoing.end(body);
        });
      },
    ).end();
  });
  await new Promise<void>((resolve) => {
    door.listen(0, '127.0.0.1', resolve);
  });
  const { port } = door.address() as AddressInfo;
  const origins = { ...platform.origins.us, 'shop.token': `http://127.0.0.1:${port}` };

  return {
    platform,
    endpoints: { region: 'us', origins },
    refreshes,
    newest: () => refreshes.filter(({ given }) => given !== undefined).at(-1)?.given,
    together: () => most,
    async quiet() {
      while (present > 0 || (await connections(door)) > 0) {
        await new Promise((resolve) => setTimeout(resolve, 2));
      }
    },
    async close() {
      door.closeAllConnections();
      await new Promise((resolve) => {
        door.close(resolve);
      });
      await platform.close();
    },
  };
}

function connections(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.getConnections((error, count) => (error ? reject(error) : resolve(count)));
  });
}
