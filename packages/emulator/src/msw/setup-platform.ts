import { syncBuiltinESMExports } from 'node:module';
import { type SetupServer, setupServer } from 'msw/node';
import { type MockedPlatform, type MockedPlatformOptions, platformHandlers } from './platform-handlers.ts';

/**
 * A platform with the msw server that serves it.
 *
 * @public
 */
export interface PlatformSetup extends MockedPlatform {
  readonly server: SetupServer;
  /** Starts to answer. A call to a host that is not listed fails from then on, and no connection is made. */
  listen(): void;
  /** Stops to answer and ends timers and webhooks. */
  close(): void;
}

/**
 * Makes a platform and an msw server that answers from it. Unlike msw on its own, which warns and lets a call
 * through, it refuses every host that is not listed, for fetch and for node:http and node:https however they were
 * imported. What it cannot see: code that took a copy of `http.request` before `listen()`, and undici's own client.
 *
 * @example
 * ```ts
 * const platform = setupPlatform();
 * beforeAll(() => platform.listen());
 * afterAll(() => platform.close());
 * ```
 * @public
 */
export function setupPlatform(options: MockedPlatformOptions = {}): PlatformSetup {
  const platform = platformHandlers(options);
  const server = setupServer(...platform.handlers);
  return {
    ...platform,
    server,
    listen() {
      server.listen({ onUnhandledRequest: 'error' });
      // msw replaces the functions of node:http; without this, `import { request } from 'node:http'` would keep
      // the real ones and dial.
      syncBuiltinESMExports();
    },
    close() {
      server.close();
      syncBuiltinESMExports();
      platform.stop();
    },
  };
}
