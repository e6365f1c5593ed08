import type { Engine } from '@twinshore/core';
import type { DefaultEngineOptions } from '../default-engine-options.ts';
import { kyEngine } from './ky-engine.ts';

/**
 * The engine of a transport that was given none, in browsers, workers, Deno and Bun.
 */
export function defaultEngine(options: DefaultEngineOptions): Engine {
  return kyEngine(options);
}
