import { type Operation, REGIONS, type StandardSchema } from '@twinshore/core';

/** A JSON Schema document. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** Input and output of an operation. */
export interface OperationJsonSchemas {
  readonly input: JsonSchema;
  readonly output: JsonSchema;
}

/** The part of Standard JSON Schema that is needed: a validator that can describe itself. */
interface Describing {
  readonly jsonSchema?: { input(options: { target: 'draft-2020-12' }): JsonSchema };
}

/** The schemas of an operation that is the same on both sides, as JSON Schema. */
export async function jsonSchemas(operation: Operation): Promise<OperationJsonSchemas> {
  const schemas = await operation.schemas();
  const [first, ...others] = REGIONS.flatMap((region) => {
    const side = schemas[region];
    if (side === undefined) return [];
    return [
      { input: describe(operation, side.input, 'input'), output: describe(operation, side.output, 'output') },
    ];
  });
  if (first === undefined) throw new Error(`${operation.id} has no schemas.`);
  // Guides read side differences from shapes: one that had none would be passed over in silence.
  if (others.some((other) => JSON.stringify(other) !== JSON.stringify(first)))
    throw new Error(`${operation.id} differs by side, but has no shapes from which to tell how.`);
  return first;
}

function describe({ id }: Operation, schema: StandardSchema, direction: 'input' | 'output'): JsonSchema {
  const { jsonSchema } = schema['~standard'] as Describing;
  if (jsonSchema === undefined) throw new Error(`The ${direction} schema of ${id} has no JSON Schema.`);
  // What is validated, not what validating makes of it: the wire's own form in both directions.
  return jsonSchema.input({ target: 'draft-2020-12' });
}
