import { groupBy } from '../model/group-by.ts';
import { type FlatField, flattenOperation } from './flatten-operation.ts';
import type { SnapshotOperation } from './snapshot.ts';

/** What moved between two snapshots of the platform's description. */
export interface SnapshotDifferences {
  /** Operations of capabilities that were not there in any version. */
  readonly added: readonly NamedOperation[];
  readonly removed: readonly NamedOperation[];
  /** Operations that are another version of a capability that was there. */
  readonly versionsAdded: readonly AddedVersion[];
  /** Operations that are in both and are not the same. */
  readonly changed: readonly ChangedOperation[];
}

export interface NamedOperation {
  /** Method and path. */
  readonly key: string;
  readonly vendorName: string;
}

export interface AddedVersion extends NamedOperation {
  readonly version: string;
  /** The versions there were. */
  readonly besides: readonly string[];
}

export interface ChangedOperation extends NamedOperation {
  /** A new name or a new form of its body, as `before → after`. */
  readonly facts: readonly string[];
  readonly fieldsAdded: readonly FlatField[];
  readonly fieldsRemoved: readonly FlatField[];
  readonly fieldsRetyped: readonly FieldChange[];
  readonly fieldsMoved: readonly FieldChange[];
}

export interface FieldChange {
  readonly before: FlatField;
  readonly after: FlatField;
}

/** Compares two snapshots operation by operation and field by field. */
export function compareSnapshots(
  before: readonly SnapshotOperation[],
  after: readonly SnapshotOperation[],
): SnapshotDifferences {
  const old = byKey(before);
  const now = byKey(after);
  const versions = groupBy(before, capabilityOf);
  const fresh = after.filter(({ key }) => !old.has(key));
  return {
    added: fresh.filter((operation) => !versions.has(capabilityOf(operation))).map(named),
    removed: before.filter(({ key }) => !now.has(key)).map(named),
    versionsAdded: fresh.flatMap((operation) => {
      const others = versions.get(capabilityOf(operation));
      if (others === undefined) return [];
      const besides = others.map(({ version }) => version).sort();
      return [{ ...named(operation), version: operation.version, besides }];
    }),
    changed: before.flatMap((operation) => {
      const successor = now.get(operation.key);
      const change = successor && changeOf(operation, successor);
      return change === undefined ? [] : [change];
    }),
  };
}

function byKey(operations: readonly SnapshotOperation[]): ReadonlyMap<string, SnapshotOperation> {
  return new Map(operations.map((operation) => [operation.key, operation]));
}

/** Method and path without version: what versions of one capability share. Names of path parameters may change. */
function capabilityOf({ method, path, version }: SnapshotOperation): string {
  return `${method} ${path.replace(`/${version}/`, '/').replaceAll(/\{\w+\}/g, '{}')}`;
}

function named({ key, vendorName }: SnapshotOperation): NamedOperation {
  return { key, vendorName };
}

function changeOf(before: SnapshotOperation, after: SnapshotOperation): ChangedOperation | undefined {
  const facts = (['vendorName', 'content'] as const)
    .filter((fact) => before[fact] !== after[fact])
    .map(
      (fact) =>
        `${fact === 'content' ? 'body' : 'name'} ${before[fact] ?? 'none'} → ${after[fact] ?? 'none'}`,
    );
  const old = byIdentity(flattenOperation(before));
  const now = byIdentity(flattenOperation(after));
  const gone = [...old].filter(([identity]) => !now.has(identity)).map(([, field]) => field);
  const come = [...now].filter(([identity]) => !old.has(identity)).map(([, field]) => field);
  const fieldsMoved = movesOf(gone, come);
  const from = new Set(fieldsMoved.map((move) => move.before));
  const to = new Set(fieldsMoved.map((move) => move.after));
  const fieldsRetyped = [...old].flatMap(([identity, field]) => {
    const other = now.get(identity);
    return other === undefined || sameType(field, other) ? [] : [{ before: field, after: other }];
  });
  const fieldsRemoved = gone.filter((field) => !from.has(field));
  const fieldsAdded = come.filter((field) => !to.has(field));
  const fields = [fieldsAdded, fieldsRemoved, fieldsRetyped, fieldsMoved];
  if (facts.length === 0 && fields.every(({ length }) => length === 0)) return undefined;
  return { ...named(after), facts, fieldsAdded, fieldsRemoved, fieldsRetyped, fieldsMoved };
}

function byIdentity(fields: readonly FlatField[]): ReadonlyMap<string, FlatField> {
  return new Map(fields.map((field) => [`${field.place} ${field.path}`, field]));
}

/**
 * A field that vanished in one place and came in another of the same direction, under the same last name: said only
 * where there is one of each, since anything else would be a guess. Its type may have changed on the way.
 */
function movesOf(gone: readonly FlatField[], come: readonly FlatField[]): readonly FieldChange[] {
  const lastName = ({ place, path }: FlatField) =>
    `${place === 'answer' ? 'answer' : 'request'} ${path.split('.').at(-1)}`;
  const arrivals = groupBy(come, lastName);
  return [...groupBy(gone, lastName)].flatMap(([name, leaving]) => {
    const arriving = arrivals.get(name) ?? [];
    const [before] = leaving;
    const [after] = arriving;
    const clear = leaving.length === 1 && arriving.length === 1;
    return clear && before !== undefined && after !== undefined ? [{ before, after }] : [];
  });
}

function sameType(one: FlatField, other: FlatField): boolean {
  return one.type === other.type && one.required === other.required;
}
