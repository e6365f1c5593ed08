import { dataKind } from '../data/data-kind.ts';
import { DataPath } from '../data/data-path.ts';
import { describeKind } from '../data/describe-kind.ts';
import { MAX_NESTING } from '../data/nesting.ts';
import { setField } from '../data/set-field.ts';
import { ConfigurationError } from '../errors/configuration-error.ts';
import { isHiddenLink } from '../transport/hidden-link.ts';
import { copyPlain } from './copy-plain.ts';
import { openResident } from './open-resident.ts';
import type { ResidentOrigin } from './resident-origin.ts';
import { isMarked, type OpenableResident } from './resident-protocol.ts';

/**
 * Copies `objects` with every resident value opened, and tells which were. The copy must not be given out before
 * the uses are recorded.
 */
export function copyRevealed(objects: unknown): {
  readonly copy: unknown;
  readonly uses: readonly ResidentOrigin[];
} {
  const uses: ResidentOrigin[] = [];
  const copies = new Map<object, unknown>();

  function copy(value: unknown, path: DataPath, depth: number): unknown {
    if (typeof value !== 'object' || value === null) return value;
    if (copies.has(value)) return copies.get(value);
    if (isMarked(value)) return keep(value, open(value, path));
    if (isHiddenLink(value)) return value;
    if (depth > MAX_NESTING) refuse(path, `is nested deeper than ${MAX_NESTING} levels`);
    return copyObject(value, path, depth);
  }

  function open(value: OpenableResident, path: DataPath): unknown {
    const opened = openResident(value);
    if (opened === undefined) return refuse(path, 'was closed by a version that this one does not know');
    const { region, label, context } = opened;
    uses.push({ region, label, context });
    return copyPlain(opened.value);
  }

  function copyObject(value: object, path: DataPath, depth: number): unknown {
    const inner = (item: unknown, step: string | number) => copy(item, path.at(step), depth + 1);
    switch (dataKind(value)) {
      case 'date':
      case 'bytes':
        return value;
      case 'list': {
        const list = keep(value, [] as unknown[]);
        for (const [index, item] of (value as unknown[]).entries()) list.push(inner(item, index));
        return list;
      }
      case 'map': {
        const map = keep(value, new Map<unknown, unknown>());
        for (const [key, item] of value as Map<unknown, unknown>)
          map.set(inner(key, 'key'), inner(item, 'value'));
        return map;
      }
      case 'set': {
        const set = keep(value, new Set<unknown>());
        for (const item of value as Set<unknown>) set.add(inner(item, 'item'));
        return set;
      }
      case 'record': {
        const record = keep(value, {} as Record<string, unknown>);
        for (const [name, field] of Object.entries(value)) setField(record, name, inner(field, name));
        return record;
      }
      default:
        return refuse(path, `is ${describeKind(value)}`);
    }
  }

  function keep<C>(value: object, made: C): C {
    copies.set(value, made);
    return made;
  }

  return { copy: copy(objects, DataPath.root, 0), uses };
}

function refuse(path: DataPath, why: string): never {
  throw new ConfigurationError({
    message: `reveal cannot search what is at ${path.text()}: it ${why}. Pass lists, plain objects, maps and sets; await a call first.`,
  });
}
