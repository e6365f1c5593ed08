import http from 'node:http';
import https from 'node:https';
import type { Duplex } from 'node:stream';
import type { ProxyAddress } from './proxy-address.ts';

/** Longest wait for the proxy to open a tunnel, in milliseconds; a call's own limit is usually shorter. */
const OPEN_TIMEOUT_MS = 30_000;

type Created = (error: Error | null, socket?: Duplex) => void;

interface Target extends https.RequestOptions {
  readonly host: string;
  readonly port: number;
}

/**
 * Reaches `https:` targets through a tunnel that an HTTP proxy opens. The proxy sees host and port, nothing else.
 */
export class TunnelAgent extends https.Agent {
  readonly #proxy: ProxyAddress;
  readonly #open: typeof http.request;

  constructor(options: https.AgentOptions, proxy: ProxyAddress, secureProxy: boolean) {
    super(options);
    this.#proxy = proxy;
    this.#open = secureProxy ? https.request : http.request;
  }

  override createConnection(target: Target, created: Created): undefined {
    const authority = `${target.host.includes(':') ? `[${target.host}]` : target.host}:${target.port}`;
    const opening = this.#open({
      ...this.#proxy,
      method: 'CONNECT',
      path: authority,
      headers: { ...this.#proxy.headers, host: authority },
      agent: false,
      timeout: OPEN_TIMEOUT_MS,
    });
    opening.once('connect', (answer, socket) => {
      if (answer.statusCode === 200) {
        created(null, super.createConnection({ ...target, socket } as never) as Duplex);
        return;
      }
      socket.destroy();
      created(notOpened(`ERR_PROXY_${answer.statusCode}`));
    });
    opening.once('response', (answer) => {
      opening.destroy();
      created(notOpened(`ERR_PROXY_${answer.statusCode}`));
    });
    opening.once('timeout', () => opening.destroy(new Error('no answer from the proxy')));
    opening.on('error', (error) => created(notOpened('ERR_PROXY_UNREACHABLE', error)));
    opening.end();
  }
}

/** Reads as a failure to connect, because nothing of the request itself was sent. */
function notOpened(code: string, cause?: Error): Error {
  return Object.assign(new Error('The proxy opened no tunnel', { cause }), { code, syscall: 'connect' });
}
