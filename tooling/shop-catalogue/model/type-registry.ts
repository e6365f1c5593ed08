import type { FieldNode, Node, ObjectNode, OperationModel } from './model.ts';

/** An interface of an area, merged from everything that goes by its name. */
export interface TypeEntry {
  readonly name: string;
  readonly direction: 'input' | 'output';
  readonly node: ObjectNode;
  /** The files of the operations that use it; one of its own when there are several. */
  readonly users: ReadonlySet<string>;
  /** It carries values of a side, or fields of one side only. */
  readonly regional: boolean;
  /** It has fields of one side only. */
  readonly sided: boolean;
}

interface Draft {
  readonly direction: 'input' | 'output';
  node: ObjectNode;
  readonly users: Set<string>;
}

/**
 * Collects the interfaces of an area. Objects that go by one name become one interface with the fields of all.
 */
export function collectTypes(operations: readonly OperationModel[]): ReadonlyMap<string, TypeEntry> {
  const drafts = new Map<string, Draft>();
  const visit = (node: Node, direction: 'input' | 'output', file: string): void => {
    if (node.kind === 'list') visit(node.item, direction, file);
    if (node.kind !== 'object') return;
    const draft = drafts.get(node.name);
    if (draft === undefined) drafts.set(node.name, { direction, node, users: new Set([file]) });
    else {
      if (draft.direction !== direction) throw new Error(`${node.name} names an input and an output`);
      draft.node = merge(draft.node, node);
      draft.users.add(file);
    }
    for (const field of node.fields) visit(field.node, direction, file);
  };
  for (const { input, output, file } of operations) {
    visit(input, 'input', file);
    if (output !== undefined) visit(output, 'output', file);
  }
  const regional = new Map<string, boolean>();
  const isRegional = (name: string): boolean => {
    const known = regional.get(name);
    if (known !== undefined) return known;
    regional.set(name, false);
    const node = (drafts.get(name) as Draft).node;
    const found = node.fields.some(
      (field) =>
        field.resident === true ||
        field.link === true ||
        field.only !== undefined ||
        within(field.node, isRegional),
    );
    regional.set(name, found);
    return found;
  };
  return new Map(
    [...drafts].map(([name, { direction, node, users }]) => [
      name,
      {
        name,
        direction,
        node,
        users,
        regional: isRegional(name),
        sided: node.fields.some(({ only }) => only !== undefined),
      },
    ]),
  );
}

function within(node: Node, test: (name: string) => boolean): boolean {
  if (node.kind === 'list') return within(node.item, test);
  return node.kind === 'object' && test(node.name);
}

function merge(one: ObjectNode, other: ObjectNode): ObjectNode {
  const fields = new Map(one.fields.map((field) => [field.name, field]));
  for (const field of other.fields) {
    const known = fields.get(field.name);
    fields.set(
      field.name,
      known === undefined ? { ...field, required: false } : mergeField(one.name, known, field),
    );
  }
  const others = new Set(other.fields.map(({ name }) => name));
  return {
    ...one,
    fields: [...fields.values()].map((field) =>
      others.has(field.name) ? field : { ...field, required: false },
    ),
  };
}

function mergeField(owner: string, one: FieldNode, other: FieldNode): FieldNode {
  const shape = (node: Node): string =>
    node.kind === 'leaf' ? node.leaf : node.kind === 'list' ? `${shape(node.item)}[]` : node.name;
  if (shape(one.node) !== shape(other.node) || one.resident !== other.resident) {
    throw new Error(
      `${owner}.${one.name} is ${shape(one.node)} here and ${shape(other.node)} there; give the objects names of their own`,
    );
  }
  const { only, ...rest } = one;
  return {
    ...rest,
    ...(only !== undefined && only === other.only ? { only } : {}),
    required: one.required && other.required,
    notes: [...new Set([...one.notes, ...other.notes])],
  };
}
