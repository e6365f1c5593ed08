import type { Engine } from '@twinshore/core';
import type { DefaultEngineOptions } from '../default-engine-options.ts';
import { nodeEngine } from './node-engine.ts';

/**
 * The engine of a transport that was given none, under Node.
 */
export function defaultEngine(options: DefaultEngineOptions): Engine {
  return nodeEngine(options);
}
