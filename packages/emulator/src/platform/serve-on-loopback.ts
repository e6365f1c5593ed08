import type { IncomingMessage, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer, type HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { firstHalf } from '../faults/half-written.ts';
import { noteBody } from '../gateway/request-body.ts';

/**
 * Serves a handler on a loopback port. Other interfaces are never bound: everything here is made up and unguarded.
 *
 * @param port - 0 for any free one
 */
export async function serveOnLoopback(
  fetch: (request: Request) => Response | Promise<Response>,
  port: number,
): Promise<{ origin: string; close: () => Promise<void> }> {
  // Global objects stay as they are: the platform often runs inside the process that is tested.
  const server = createAdaptorServer({
    fetch: async (request, env) => {
      await noteBodyOfGet(request, (env as HttpBindings).incoming);
      const response = await fetch(request);
      const half = firstHalf(response);
      if (half === undefined) return response;
      const { outgoing } = env as HttpBindings;
      outgoing.writeHead(response.status, Object.fromEntries(response.headers));
      outgoing.write(half, () => outgoing.destroy());
      return RESPONSE_ALREADY_SENT;
    },
    overrideGlobalObjects: false,
  }) as Server;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
  const { port: bound } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${bound}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The adapter leaves out what comes with a GET, as the class of requests has no room for it. */
async function noteBodyOfGet(request: Request, incoming: IncomingMessage): Promise<void> {
  const { 'content-length': length, 'transfer-encoding': encoding } = incoming.headers;
  if (request.method !== 'GET' || (encoding === undefined && Number(length ?? 0) === 0)) return;
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  noteBody(request, new Uint8Array(Buffer.concat(chunks)));
}
