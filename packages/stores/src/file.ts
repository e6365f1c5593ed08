export type { Stores } from './common/stores.ts';
export { type FileStoresOptions, openFileStores } from './file/open-file-stores.ts';
