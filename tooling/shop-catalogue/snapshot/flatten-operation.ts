import type { SnapshotOperation, SnapshotSchema } from './snapshot.ts';

/** A field of an operation, on its own. */
export interface FlatField {
  /** Where it travels, or `answer`. */
  readonly place: 'path' | 'query' | 'header' | 'body' | 'answer';
  /** Names joined by dots, `[]` after a list. */
  readonly path: string;
  /** As OpenAPI names it, with `[]` for lists: `string`, `object[]`. */
  readonly type: string;
  /** Said of parameters only. */
  readonly required: boolean;
}

/** All fields of an operation's request and answer. */
export function flattenOperation({ parameters, body, data }: SnapshotOperation): readonly FlatField[] {
  return [
    ...parameters.flatMap(({ name, in: place, required, schema }) =>
      flattenSchema(schema, name, place, required === true),
    ),
    ...flattenProperties(body, '', 'body'),
    ...flattenProperties(data, '', 'answer'),
  ];
}

function flattenProperties(
  schema: SnapshotSchema | undefined,
  parent: string,
  place: FlatField['place'],
): readonly FlatField[] {
  return Object.entries(schema?.properties ?? {}).flatMap(([name, property]) =>
    flattenSchema(property, parent === '' ? name : `${parent}.${name}`, place, false),
  );
}

function flattenSchema(
  schema: SnapshotSchema,
  path: string,
  place: FlatField['place'],
  required: boolean,
): readonly FlatField[] {
  let item = schema;
  let lists = '';
  while (item.items !== undefined) {
    item = item.items;
    lists += '[]';
  }
  const base =
    item.type === undefined ? 'any' : item.format === undefined ? item.type : `${item.type}:${item.format}`;
  const field = { place, path, type: `${base}${lists}`, required };
  return [field, ...flattenProperties(item, `${path}${lists}`, place)];
}
