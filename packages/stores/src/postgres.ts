export type { Stores } from './common/stores.ts';
export {
  openPostgresStores,
  type PostgresPool,
  type PostgresStoresOptions,
} from './postgres/open-postgres-stores.ts';
export { STORES_SCHEMA_SQL } from './sql/schema.ts';
