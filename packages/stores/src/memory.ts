export type { Stores } from './common/stores.ts';
export { createMemoryStores } from './memory/create-memory-stores.ts';
