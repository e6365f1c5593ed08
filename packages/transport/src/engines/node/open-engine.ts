import type { Engine } from '@twinshore/core';
import { openConnectors } from './connectors.ts';
import { exchange } from './exchange.ts';
import type { NodeEngineOptions } from './node-engine-options.ts';

/**
 * The working part of the engine, which is loaded for its first call.
 */
export interface OpenedEngine {
  readonly exchange: Engine['exchange'];
  closeIdle(): void;
}

/**
 * Opens the agents of one engine.
 */
export function openEngine(
  agentOptions: NodeEngineOptions['agentOptions'],
  proxy: URL | undefined,
): OpenedEngine {
  const connectors = openConnectors(agentOptions, proxy);
  return {
    exchange: (request, limits) => exchange(connectors, request, limits),
    closeIdle: () => connectors.closeIdle(),
  };
}
