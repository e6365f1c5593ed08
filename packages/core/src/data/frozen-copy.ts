import { dataKind } from './data-kind.ts';
import { setField } from './set-field.ts';

/**
 * Copies lists and plain objects deeply and freezes the copies, so that what was checked stays what is used. What
 * is neither, such as a function, is shared.
 */
export function frozenCopy<T>(value: T): T {
  switch (dataKind(value)) {
    case 'list':
      return Object.freeze((value as unknown[]).map(frozenCopy)) as T;
    case 'record': {
      const copy: Record<string, unknown> = {};
      for (const [name, field] of Object.entries(value as object)) setField(copy, name, frozenCopy(field));
      return Object.freeze(copy) as T;
    }
    default:
      return value;
  }
}
