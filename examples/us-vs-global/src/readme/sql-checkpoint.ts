import type { MirrorCheckpoint, Region } from '@twinshore/core';

type Query = (
  sql: string,
  values: unknown[],
) => Promise<{ rows: { version: number | string; state: string }[] }>;

export const CHECKPOINTS_SQL = `create table if not exists mirror_checkpoints (
  region text not null, key text not null, version bigint not null, state text not null,
  primary key (region, key)
)`;

export function sqlCheckpoint<R extends Region>(region: R, query: Query): MirrorCheckpoint<R> {
  return {
    region,
    async load(key) {
      const sql = 'select version, state from mirror_checkpoints where region = $1 and key = $2';
      const [row] = (await query(sql, [region, key])).rows;
      return row && { version: Number(row.version), state: row.state };
    },
    async replace(key, state, version) {
      const sql =
        version === 0
          ? 'insert into mirror_checkpoints values ($1, $2, $4 + 1, $3) on conflict do nothing returning version, state'
          : 'update mirror_checkpoints set state = $3, version = $4 + 1 where region = $1 and key = $2 and version = $4 returning version, state';
      return (await query(sql, [region, key, state, version])).rows.length === 1;
    },
  };
}
