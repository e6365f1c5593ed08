import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { CannedResponse } from './canned-response.ts';
import type { RecordedCall } from './recorded-call.ts';
import { sendCannedResponse } from './send-canned-response.ts';

/**
 * A real HTTP server on loopback that answers by script and notes what it was asked.
 *
 * @public
 */
export interface TestServer {
  /** Scheme, host and port, such as `http://127.0.0.1:40123`. */
  readonly origin: string;
  /** What came in, in order. */
  readonly calls: readonly RecordedCall[];
  /** Calls that came when nothing was scripted; they were answered with status 599. */
  readonly unscripted: readonly RecordedCall[];
  /** Adds answers; each is given once, in this order. */
  answer(...responses: readonly CannedResponse[]): void;
  /** Answers calls for which no {@link TestServer.answer} is left. */
  respond(responder: Responder | undefined): void;
  /** Forgets the calls so far. */
  forget(): void;
  /** Forgets calls, answers and the responder. */
  reset(): void;
  close(): Promise<void>;
}

/**
 * Chooses the answer to a call, or `undefined` for a call that was not expected.
 *
 * @public
 */
export type Responder = (call: RecordedCall) => CannedResponse | undefined;

const UNSCRIPTED: CannedResponse = {
  kind: 'html',
  status: 599,
  title: 'The test scripted no answer for this call',
};

/**
 * Starts a {@link TestServer} on a free port.
 *
 * @param responder - answers calls for which no answer was scripted
 * @example
 * ```ts
 * const server = await createTestServer();
 * server.answer({ kind: 'json', body: { code: 0, message: 'Success', data: {} } }, { kind: 'reset' });
 * ```
 * @public
 */
export async function createTestServer(responder?: Responder): Promise<TestServer> {
  const calls: RecordedCall[] = [];
  const unscripted: RecordedCall[] = [];
  const queue: CannedResponse[] = [];
  let respond = responder;

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const call = await record(request);
    calls.push(call);
    const canned = queue.shift() ?? respond?.(call);
    if (canned === undefined) unscripted.push(call);
    sendCannedResponse(response, canned ?? UNSCRIPTED);
  }

  const server = createServer((request, response) => {
    // A client that goes away is part of many tests, not a fault of the server.
    response.on('error', () => undefined);
    serve(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });

  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    unscripted,
    answer: (...responses) => {
      queue.push(...responses);
    },
    respond: (next) => {
      respond = next;
    },
    forget: () => {
      calls.length = 0;
      unscripted.length = 0;
    },
    reset: () => {
      for (const list of [calls, unscripted, queue]) list.length = 0;
      respond = responder;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function record(request: IncomingMessage): Promise<RecordedCall> {
  const atMs = Date.now();
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  const url = new URL(request.url ?? '/', 'http://test.invalid');
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(', ') : value;
  }
  return {
    method: request.method ?? '',
    path: url.pathname,
    query: Object.fromEntries(url.searchParams),
    headers,
    bytes,
    body: bytes.toString('utf8'),
    atMs,
  };
}
