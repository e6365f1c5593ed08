import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
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
  /**
   * Settles once the next refresh is on its way to the platform, or its answer on the way back. There it stays until it is
   * let go; a request then never arrives.
   */
  holdNext(what: 'request' | 'answer'): Promise<void>;
  letGo(): void;
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

  let holding: { readonly what: 'request' | 'answer'; readonly reached: () => void } | undefined;
  let letGo: () => void = () => undefined;

  /** Keeps somebody at the door until it is let go, if that was asked for. */
  async function hold(what: 'request' | 'answer'): Promise<boolean> {
    if (holding?.what !== what) return false;
    const { reached } = holding;
    holding = undefined;
    const released = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    reached();
    await released;
    return true;
  }

  async function serve(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const url = new URL(incoming.url ?? '/', target);
    const used = url.searchParams.get('refresh_token');
    if (used !== null) most = Math.max(most, present);
    // What was held on its way never arrives.
    if (used !== null && (await hold('request'))) return void outgoing.destroy();
    // A caller that dies meanwhile has been heard all the same.
    const answer = await fetch(url);
    const text = await answer.text();
    if (used !== null) {
      refreshes.push({ used, given: JSON.parse(text).data?.refresh_token });
      await hold('answer');
    }
    outgoing.writeHead(answer.status, { 'content-type': 'application/json' });
    outgoing.end(text);
  }

  const door = createServer((incoming, outgoing) => {
    present += 1;
    void serve(incoming, outgoing).finally(() => {
      present -= 1;
    });
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
    holdNext: (what) =>
      new Promise((resolve) => {
        holding = { what, reached: resolve };
      }),
    letGo: () => letGo(),
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
