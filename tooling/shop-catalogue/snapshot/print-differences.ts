import type { ChangedOperation, NamedOperation, SnapshotDifferences } from './compare-snapshots.ts';
import type { FlatField } from './flatten-operation.ts';

/** What is known here of an operation of the platform. */
export interface OurKnowledge {
  /** The method that sends it, such as `shop.orders.search`. */
  readonly method: string | undefined;
  /** It is in the overlay of later operations already. */
  readonly later: boolean;
}

/** Writes differences for people, with our name for each operation that has one. */
export function printDifferences(
  { added, removed, versionsAdded, changed }: SnapshotDifferences,
  knowledgeOf: (key: string) => OurKnowledge,
): string {
  const line = ({ key, vendorName }: NamedOperation) => {
    const { method, later } = knowledgeOf(key);
    const ours = method === undefined ? '' : `, ${method}`;
    return `  ${key}  (${vendorName}${ours})${later ? '  known as a later operation: take it out of later-operations.ts' : ''}`;
  };
  const sections = [
    section('Operations added', added.map(line)),
    section('Operations removed', removed.map(line)),
    section(
      'Versions added',
      versionsAdded.map((operation) => `${line(operation)}  besides ${operation.besides.join(', ')}`),
    ),
    section(
      'Operations changed',
      changed.map((operation) => [line(operation), ...changes(operation)].join('\n')),
    ),
  ].filter((text) => text !== undefined);
  return sections.length === 0 ? 'Nothing moved.' : sections.join('\n\n');
}

function section(title: string, lines: readonly string[]): string | undefined {
  return lines.length === 0 ? undefined : `${title}: ${lines.length}\n${lines.join('\n')}`;
}

function changes({
  facts,
  fieldsAdded,
  fieldsRemoved,
  fieldsRetyped,
  fieldsMoved,
}: ChangedOperation): string[] {
  return [
    ...facts.map((fact) => `    ~ ${fact}`),
    ...fieldsAdded.map((field) => `    + ${place(field)}: ${type(field)}`),
    ...fieldsRemoved.map((field) => `    - ${place(field)}: ${type(field)}`),
    ...fieldsRetyped.map(({ before, after }) => `    ~ ${place(before)}: ${type(before)} → ${type(after)}`),
    ...fieldsMoved.map(
      ({ before, after }) => `    > ${place(before)} → ${place(after)}${retyped(before, after)}`,
    ),
  ];
}

function retyped(before: FlatField, after: FlatField): string {
  return type(before) === type(after) ? '' : `: ${type(before)} → ${type(after)}`;
}

function place({ place: where, path }: FlatField): string {
  return `${where} ${path}`;
}

function type({ type: name, required }: FlatField): string {
  return required ? `${name}, required` : name;
}
