import { type AddressInfo, createServer, type Socket } from 'node:net';

/** A TCP server that says exactly what a test wants. */
export interface RawServer {
  readonly origin: string;
  readonly port: number;
  /** Bytes that arrived, all connections together. */
  readonly received: () => string;
  readonly connections: () => number;
  close(): Promise<void>;
}

/**
 * Starts a TCP server on a free port.
 *
 * @param onRequest - called with each chunk that arrives
 */
export async function startRawServer(onRequest: (socket: Socket, chunk: string) => void): Promise<RawServer> {
  const sockets = new Set<Socket>();
  let received = '';
  let connections = 0;
  const server = createServer((socket) => {
    connections += 1;
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    socket.on('data', (chunk) => {
      const text = chunk.toString('latin1');
      received += text;
      onRequest(socket, text);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    port,
    received: () => received,
    connections: () => connections,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

/** A port on which nobody listens. */
export async function freePort(): Promise<number> {
  const server = await startRawServer(() => undefined);
  await server.close();
  return server.port;
}
