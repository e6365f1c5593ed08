export type { Stores } from './common/stores.ts';
export {
  openPgliteStores,
  type PgliteDatabase,
  type PgliteStoresOptions,
} from './pglite/open-pglite-stores.ts';
