import { type Operation, REGIONS, type Region, type StandardSchema } from '@twinshore/core';
import * as z from 'zod';

/** A JSON Schema document. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** Input and output of an operation on one side. */
export interface SideJsonSchemas {
  readonly input: JsonSchema;
  readonly output: JsonSchema;
}

/** The schemas of an operation by side, as JSON Schema. */
export async function jsonSchemas(operation: Operation): Promise<Partial<Record<Region, SideJsonSchemas>>> {
  const schemas = await operation.schemas();
  const sides: Partial<Record<Region, SideJsonSchemas>> = {};
  for (const region of REGIONS) {
    const side = schemas[region];
    if (side !== undefined)
      sides[region] = { input: convert(side.input, 'input'), output: convert(side.output, 'output') };
  }
  return sides;
}

function convert(schema: StandardSchema, io: 'input' | 'output'): JsonSchema {
  if (schema['~standard'].vendor !== 'zod')
    throw new Error('Only zod schemas can be written to the contract.');
  return z.toJSONSchema(schema as unknown as z.ZodType, { io, unrepresentable: 'any', reused: 'inline' });
}
