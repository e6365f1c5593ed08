import type { Availability, OperationSchemas, Provenance } from '@twinshore/core';
import { shapeSchema } from './shape-schema.ts';

type Fields = Parameters<typeof shapeSchema>[0];

export const EVERYWHERE: Availability = {
  us: { available: true, confidence: 'documented' },
  global: { available: true, confidence: 'documented' },
};

export const PROVENANCE: Provenance = {
  source: 'transport contract',
  observed: '2026-11',
  confidence: 'documented',
};

/** Strict input and lenient output, the same on both sides. */
export function bothSides(input: Fields, output: Fields): () => Promise<OperationSchemas> {
  const side = { input: shapeSchema(input, 'refused'), output: shapeSchema(output, 'kept') };
  return async () => ({ us: side, global: side });
}
