import { createServer, request as httpRequest } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';

/**
 * A real forward proxy on loopback that notes what went through it.
 *
 * @public
 */
export interface TestProxy {
  /** Such as `http://127.0.0.1:40124`. */
  readonly origin: string;
  /** `host:port` of every target, in order. */
  readonly targets: readonly string[];
  /** The `proxy-authorization` header of every request, where there was one. */
  readonly authorizations: readonly (string | undefined)[];
  close(): Promise<void>;
}

/**
 * Starts a proxy that forwards requests in absolute form and opens tunnels for `CONNECT`.
 *
 * @public
 */
export async function createTestProxy(): Promise<TestProxy> {
  const targets: string[] = [];
  const authorizations: (string | undefined)[] = [];
  const sockets = new Set<Socket>();

  const server = createServer((request, response) => {
    const target = URL.canParse(request.url ?? '') ? new URL(request.url as string) : undefined;
    if (target === undefined) {
      response.writeHead(400).end();
      return;
    }
    targets.push(target.host);
    authorizations.push(request.headers['proxy-authorization']);
    const {
      'proxy-authorization': _credentials,
      'proxy-connection': _connection,
      ...headers
    } = request.headers;
    const onward = httpRequest(target, { method: request.method ?? 'GET', headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.writeHead(502).end());
    request.pipe(onward);
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  server.on('connect', (request, client: Socket, head) => {
    const [host = '', port = '443'] = (request.url ?? '').split(':');
    targets.push(`${host}:${port}`);
    authorizations.push(request.headers['proxy-authorization']);
    const onward = connect(Number(port), host, () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      onward.write(head);
      onward.pipe(client).pipe(onward);
    });
    sockets.add(onward);
    onward.on('close', () => sockets.delete(onward));
    onward.on('error', () => client.destroy());
    client.on('error', () => onward.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });

  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    targets,
    authorizations,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}
