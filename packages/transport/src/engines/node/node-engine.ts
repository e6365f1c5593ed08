import type { Engine } from '@twinshore/core';
import { assertProxyAddress } from '../assert-proxy-address.ts';
import type { NodeEngineOptions } from './node-engine-options.ts';
import type { OpenedEngine } from './open-engine.ts';

/**
 * The engine on `node:http` and `node:https`, with connections kept alive. The default under Node: it costs about
 * a sixth of what `fetch` costs there, takes client certificates, and is seen by telemetry and by msw.
 *
 * @throws {@link ConfigurationError} `config.invalid` when the proxy's address cannot be used
 * @public
 */
export function nodeEngine(options: NodeEngineOptions = {}): Engine {
  const { agentOptions, compression = false } = options;
  const proxy = options.proxy === undefined ? undefined : assertProxyAddress(options.proxy);
  let opened: OpenedEngine | undefined;

  // Loading node:https costs as much as the rest of a transport, so it waits for the first call.
  async function open(): Promise<OpenedEngine> {
    const { openEngine } = await import('./open-engine.ts');
    opened ??= openEngine(agentOptions, proxy);
    return opened;
  }

  return {
    specVersion: 'v1',
    name: 'node',
    ...(proxy === undefined ? {} : { proxy: proxy.origin }),
    exchange(request, limits) {
      if (compression) request.headers['accept-encoding'] ??= 'br, gzip, deflate';
      if (opened !== undefined) return opened.exchange(request, limits);
      return open().then((engine) => engine.exchange(request, limits));
    },
    close() {
      opened?.closeIdle();
      return Promise.resolve();
    },
  };
}
