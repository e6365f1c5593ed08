/**
 * The tables, for PostgreSQL 12 and newer. Opening the stores makes them unless told otherwise; run it yourself where the
 * application may not create tables. It may be run again.
 *
 * @public
 */
export const STORES_SCHEMA_SQL = `create table if not exists twinshore_tokens (
  region text not null check (region in ('us', 'global')),
  key text not null,
  version bigint not null,
  payload text not null,
  shops text[] not null default '{}',
  changed_at timestamptz not null default now(),
  primary key (region, key)
);
create index if not exists twinshore_tokens_shops on twinshore_tokens using gin (shops);
create table if not exists twinshore_leases (
  region text not null check (region in ('us', 'global')),
  name text not null,
  epoch bigint not null,
  ends_at timestamptz not null,
  primary key (region, name)
);
create table if not exists twinshore_seen (
  region text not null check (region in ('us', 'global')),
  key text not null,
  ends_at timestamptz not null,
  primary key (region, key)
);
create index if not exists twinshore_seen_ends_at on twinshore_seen (ends_at);`;
