import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as it arrived. */
export interface Arrived {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** The body as it came. */
  readonly bytes: Buffer;
}

/** What to answer: a status, headers and a body, or full control over the response. */
export type Reply =
  | { readonly status?: number; readonly headers?: Readonly<Record<string, string>>; readonly body: unknown }
  | { readonly raw: (response: ServerResponse, request: IncomingMessage) => void };

/** A real server on this machine that notes what arrives. */
export interface LoopbackServer {
  readonly origin: string;
  readonly arrived: Arrived[];
  /** Answers the requests to come; replies are used up in order, the last one stays. */
  answer(...replies: readonly (Reply | ((request: Arrived) => Reply))[]): void;
  close(): Promise<void>;
}

/** A success in the made-up API's form. */
export function ok(data: unknown, headers: Readonly<Record<string, string>> = {}): Reply {
  return { headers, body: { code: 0, message: 'ok', request_id: 'request-1', data } };
}

/** A refusal in the made-up API's form. */
export function refused(
  code: number,
  message = 'refused',
  rest: { status?: number; headers?: Record<string, string> } = {},
): Reply {
  return { ...rest, body: { code, message, request_id: 'request-2', data: null } };
}

/** Starts a server on a free port. */
export async function startLoopbackServer(): Promise<LoopbackServer> {
  const arrived: Arrived[] = [];
  let replies: readonly (Reply | ((request: Arrived) => Reply))[] = [ok({})];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const url = new URL(request.url ?? '/', 'http://loopback');
      const noted: Arrived = {
        method: request.method ?? '',
        path: url.pathname,
        query: Object.fromEntries(url.searchParams),
        headers: request.headers,
        body: Buffer.concat(chunks).toString('utf8'),
        bytes: Buffer.concat(chunks),
      };
      arrived.push(noted);
      const next = replies[0] as Reply | ((request: Arrived) => Reply);
      if (replies.length > 1) replies = replies.slice(1);
      const reply = typeof next === 'function' ? next(noted) : next;
      write(reply, response, request);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    arrived,
    answer: (...next) => {
      replies = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function write(reply: Reply, response: ServerResponse, request: IncomingMessage): void {
  if ('raw' in reply) {
    reply.raw(response, request);
    return;
  }
  const { status = 200, headers = {}, body } = reply;
  const text = typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body);
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(text);
}
