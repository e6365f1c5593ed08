import { createServer, type IncomingHttpHeaders, request as sendRequest } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';

/** What reached a proxy: the request line and the headers meant for it. */
export interface Proxied {
  readonly line: string;
  readonly headers: IncomingHttpHeaders;
}

/** A real HTTP proxy on this machine. */
export interface LoopbackProxy {
  readonly port: number;
  readonly proxied: Proxied[];
  close(): Promise<void>;
}

/**
 * Starts a proxy on a free port.
 *
 * @param refuseWith - the status to answer every `CONNECT` with, in place of opening a tunnel
 */
export async function startLoopbackProxy(refuseWith?: number): Promise<LoopbackProxy> {
  const proxied: Proxied[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    proxied.push({ line: `${request.method} ${request.url}`, headers: request.headers });
    const { 'proxy-authorization': _, ...headers } = request.headers;
    const onward = sendRequest(
      request.url as string,
      { method: request.method as string, headers },
      (answer) => {
        response.writeHead(answer.statusCode as number, answer.headers);
        answer.pipe(response);
      },
    );
    request.pipe(onward);
  });
  server.on('connect', (request, socket: Socket) => {
    proxied.push({ line: `CONNECT ${request.url}`, headers: request.headers });
    sockets.add(socket);
    if (refuseWith !== undefined) {
      socket.end(`HTTP/1.1 ${refuseWith} No\r\n\r\n`);
      return;
    }
    const { hostname, port } = new URL(`http://${request.url}`);
    const onward = connect(Number(port), hostname, () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      onward.pipe(socket).pipe(onward);
    });
    sockets.add(onward);
    for (const end of [socket, onward]) end.on('error', () => end.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    proxied,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
        for (const socket of sockets) socket.destroy();
      }),
  };
}
