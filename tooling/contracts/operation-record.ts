import type { Operation } from '@twinshore/core';
import { loadShapes, type OperationShapes } from '@twinshore/shopping/shapes';
import { jsonSchemas, type OperationJsonSchemas } from './json-schemas.ts';

/** An operation as the contract snapshot holds it. */
export interface OperationRecord extends Omit<Operation, 'family' | 'schemas' | 'shapes'> {
  readonly family: string;
  /** What it takes and gives, in the compact form of the catalogue. A key begins with the side it is limited to. */
  readonly shapes?: OperationShapes;
  /** The same as JSON Schema, for operations outside that catalogue. They are alike on both sides. */
  readonly schemas?: OperationJsonSchemas;
}

/** Writes an operation down as data. */
export async function operationRecord(operation: Operation): Promise<OperationRecord> {
  const { family, schemas: _loader, shapes: _typesOnly, ...facts } = operation;
  const shapes = await loadShapes(operation.id);
  const described = shapes === undefined ? { schemas: await jsonSchemas(operation) } : { shapes };
  return { ...facts, family: family.id, ...described };
}
