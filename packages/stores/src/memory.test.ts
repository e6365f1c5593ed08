import { describeStores } from './__fixtures__/stores-battery.ts';
import { createMemoryStores } from './memory.ts';

describeStores(
  'stores in memory',
  async () => ({ open: async () => createMemoryStores(), remove: async () => undefined }),
  { shared: false, durable: false },
);
