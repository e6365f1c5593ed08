import type { SnapshotSchema } from './snapshot.ts';

/**
 * A value of a schema: its example where the snapshot has one of the right type, else a value made from `seed`.
 */
export function sampleOf(schema: SnapshotSchema, seed = 1): unknown {
  if (schema.properties !== undefined) {
    return Object.fromEntries(
      Object.entries(schema.properties).map(([name, part], index) => [
        name,
        sampleOf(part, seed * 31 + index),
      ]),
    );
  }
  switch (schema.type) {
    case 'array':
      return Array.isArray(schema.example) && schema.items?.properties === undefined
        ? schema.example
        : [sampleOf(schema.items ?? {}, seed)];
    case 'integer':
      return Number.isInteger(schema.example) ? schema.example : seed % 100;
    case 'boolean':
      return typeof schema.example === 'boolean' ? schema.example : seed % 2 === 0;
    case 'object':
      return {};
    default:
      return typeof schema.example === 'string' ? schema.example : `sample-${seed % 1000}`;
  }
}
