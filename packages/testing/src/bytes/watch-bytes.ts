import { type AddressInfo, createServer, type Socket } from 'node:net';

/**
 * A raw TCP listener: the witness that nothing was sent to a place.
 *
 * @public
 */
export interface ByteWatch {
  readonly host: string;
  readonly port: number;
  /** As an `http:` origin, to be put where a host is expected. */
  readonly origin: string;
  /** Bytes received since the start or the last {@link ByteWatch.reset}. */
  readonly bytes: number;
  /** Connections accepted, also those that carried no byte. */
  readonly connections: number;
  /** The first bytes received, as text, for the message of a failed test. At most 2,000 characters. */
  readonly heard: string;
  reset(): void;
  close(): Promise<void>;
}

/**
 * Listens on a free port of loopback, below HTTP and TLS, and counts. It hangs up on whoever sends something, so
 * that a client that should not have called fails at once.
 *
 * @public
 */
export async function watchBytes(): Promise<ByteWatch> {
  const sockets = new Set<Socket>();
  let bytes = 0;
  let connections = 0;
  let heard = '';

  const server = createServer((socket) => {
    connections += 1;
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => undefined);
    socket.on('data', (chunk) => {
      bytes += chunk.length;
      if (heard.length < 2000) heard += chunk.toString('latin1').slice(0, 2000 - heard.length);
      socket.destroySoon();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;

  return {
    host: '127.0.0.1',
    port,
    origin: `http://127.0.0.1:${port}`,
    get bytes() {
      return bytes;
    },
    get connections() {
      return connections;
    },
    get heard() {
      return heard;
    },
    reset: () => {
      bytes = 0;
      connections = 0;
      heard = '';
    },
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}
