/** What the SQL needs of a database: both `pg` and PGlite have it as it is. */
export interface SqlClient {
  query<T>(text: string, values?: unknown[]): Promise<{ rows: T[] }>;
}
