/// <reference types="node" />
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ConfigurationError } from '@twinshore/core';
import type { LoginPage } from './login-page.ts';

/** A listener on loopback. */
export interface LoopbackListener {
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Listens on 127.0.0.1 and on no other interface.
 *
 * @param answer - gives the page for a request; what it gives as `sent` is told once the page went out
 * @throws ConfigurationError `config.invalid` when the port is taken
 */
export async function listenOnLoopback(
  port: number,
  answer: (
    method: string,
    target: string,
  ) => Promise<{ readonly page: LoginPage; readonly sent?: (() => void) | undefined }>,
): Promise<LoopbackListener> {
  const server = createServer((request, response) => {
    answer(request.method ?? 'GET', request.url ?? '/').then(
      ({ page, sent }) => send(response, page, sent),
      () => response.destroy(),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause) => {
      reject(
        new ConfigurationError({
          cause,
          message: `A login cannot listen on port ${port} of 127.0.0.1: it is taken or not allowed. Pass another 'port', the one of the redirect address of your app.`,
        }),
      );
    });
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function send(response: ServerResponse, { status, html }: LoginPage, sent: (() => void) | undefined): void {
  // A browser that went away must not hold up the login.
  if (sent !== undefined) response.once('close', sent);
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    // The address holds the code: it is kept out of caches and of what other pages are told.
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    connection: 'close',
  });
  response.end(html);
}
