import type { Engine } from '@twinshore/core';
import { kyEngine } from '@twinshore/transport/ky';
import { nodeEngine } from '@twinshore/transport/node';
import type { EngineName } from './dimensions.ts';

export function engineOf(name: EngineName, proxy?: string): Engine {
  return name === 'node' ? nodeEngine({ proxy }) : kyEngine();
}
