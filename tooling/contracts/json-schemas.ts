import { type Operation, REGIONS, type Region, type StandardSchema } from '@twinshore/core';

/** A JSON Schema document. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** Input and output of an operation on one side. */
export interface SideJsonSchemas {
  readonly input: JsonSchema;
  readonly output: JsonSchema;
}

/** The part of Standard JSON Schema that is needed: a validator that can describe itself. */
interface Describing {
  readonly jsonSchema?: { input(options: { target: 'draft-2020-12' }): JsonSchema };
}

/** The schemas of an operation by side, as JSON Schema. */
export async function jsonSchemas(operation: Operation): Promise<Partial<Record<Region, SideJsonSchemas>>> {
  const schemas = await operation.schemas();
  const sides: Partial<Record<Region, SideJsonSchemas>> = {};
  for (const region of REGIONS) {
    const side = schemas[region];
    if (side === undefined) continue;
    sides[region] = {
      input: describe(operation, side.input, 'input'),
      output: describe(operation, side.output, 'output'),
    };
  }
  return sides;
}

function describe({ id }: Operation, schema: StandardSchema, direction: 'input' | 'output'): JsonSchema {
  const { jsonSchema } = schema['~standard'] as Describing;
  if (jsonSchema === undefined) throw new Error(`The ${direction} schema of ${id} has no JSON Schema.`);
  // What is validated, not what validating makes of it: the wire's own form in both directions.
  return jsonSchema.input({ target: 'draft-2020-12' });
}
