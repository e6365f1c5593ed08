import type { OperationRecord } from '../contracts/operation-record.ts';
import { schemaFields } from './schema-fields.ts';

/** Fields that an operation has on one side only. */
export interface FieldDifferences {
  readonly us: readonly string[];
  readonly global: readonly string[];
}

/** Compares the two sides of an operation; both lists are empty where it exists on one side only. */
export function fieldDifferences(
  operation: OperationRecord,
  direction: 'input' | 'output',
): FieldDifferences {
  const { us, global } = operation.schemas;
  if (us === undefined || global === undefined) return { us: [], global: [] };
  const there = { us: schemaFields(us[direction]), global: schemaFields(global[direction]) };
  return {
    us: outermost(without(there.us, there.global)),
    global: outermost(without(there.global, there.us)),
  };
}

function without(fields: readonly string[], others: readonly string[]): readonly string[] {
  const known = new Set(others);
  return fields.filter((field) => !known.has(field));
}

/** Drops fields whose parent is in the list already. */
function outermost(fields: readonly string[]): readonly string[] {
  const all = new Set(fields);
  return fields.filter((field) => !parents(field).some((parent) => all.has(parent)));
}

function parents(field: string): readonly string[] {
  const names = field.split('.');
  return names.slice(1).map((_, index) =>
    names
      .slice(0, index + 1)
      .join('.')
      .replace(/\[\]$/, ''),
  );
}
