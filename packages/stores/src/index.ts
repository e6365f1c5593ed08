export type { Stores } from './common/stores.ts';
