import type { Operation, Region } from '@twinshore/core';
import { jsonSchemas, type SideJsonSchemas } from './json-schemas.ts';

/** An operation as the contract snapshot holds it. */
export interface OperationRecord extends Omit<Operation, 'family' | 'schemas' | 'shapes'> {
  readonly family: string;
  readonly schemas: Partial<Record<Region, SideJsonSchemas>>;
}

/** Writes an operation down as data. */
export async function operationRecord(operation: Operation): Promise<OperationRecord> {
  const { family, schemas: _loader, ...facts } = operation;
  return { ...facts, family: family.id, schemas: await jsonSchemas(operation) };
}
