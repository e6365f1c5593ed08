import type { Engine } from '@twinshore/core';
import { kyEngine } from '../engines/ky/index.ts';
import { nodeEngine } from '../engines/node/index.ts';

/** Both engines, for tests that hold for either. */
export const ENGINES: readonly { readonly name: string; readonly make: () => Engine }[] = [
  { name: 'nodeEngine', make: () => nodeEngine() },
  { name: 'kyEngine', make: () => kyEngine() },
];
