import { readShape, type Shape } from '@twinshore/shopping/shapes';
import type { OperationRecord } from '../contracts/operation-record.ts';

/** Fields that an operation has on one side only. */
export interface FieldDifferences {
  readonly us: readonly string[];
  readonly global: readonly string[];
}

/** Reads which fields of an operation are limited to a side; none are where it exists on one side only. */
export function fieldDifferences(
  operation: OperationRecord,
  direction: 'input' | 'output',
): FieldDifferences {
  const { availability, shapes } = operation;
  if (!availability.us.available || !availability.global.available) return { us: [], global: [] };
  const limited = limitedFields(shapes?.[direction] ?? {}, '');
  const of = (side: 'us' | 'global') => limited.filter(({ only }) => only === side).map(({ path }) => path);
  return { us: of('us'), global: of('global') };
}

interface LimitedField {
  readonly path: string;
  readonly only: 'us' | 'global';
}

/** What is inside a limited field is limited with it, so only the outermost is named. */
function limitedFields(shape: Shape, path: string): readonly LimitedField[] {
  const read = readShape(shape);
  if (read.is === 'leaf') return [];
  if (read.is === 'list') return limitedFields(read.item, `${path}[]`);
  return read.fields.flatMap(({ name, only, shape: inner }) => {
    const at = path === '' ? name : `${path}.${name}`;
    return only === undefined ? limitedFields(inner, at) : [{ path: at, only }];
  });
}
