import type { FieldLabel, LinkRule } from '@twinshore/core';
import type { SnapshotSchema } from '../snapshot/snapshot.ts';
import type { FieldFacts } from './field-facts.ts';
import type { FieldNode, LeafNode, ListNode, Node, ObjectNode } from './model.ts';
import { pascal, singular } from './names.ts';
import type { FieldOverlay } from './overlay.ts';

/** What is known of the fields of one direction of an operation. */
export interface FieldSources {
  /** `input` is strict, `output` lenient. */
  readonly direction: 'input' | 'output';
  readonly overlay: Readonly<Record<string, FieldOverlay>>;
  readonly facts: (path: string) => FieldFacts;
  /** Names of objects by path. */
  readonly names: Readonly<Record<string, string>>;
  /** What a made-up name begins with. */
  readonly prefix: string;
  /** Paths of the overlay that a field was found for. */
  readonly used: Set<string>;
  readonly labels: FieldLabel[];
  readonly links: LinkRule[];
}

/** Ids of values that become literal types are kept to what reads well in an editor. */
const MOST_VALUES = 60;

/** Turns the properties of a schema into fields. */
export function buildFields(
  properties: Readonly<Record<string, SnapshotSchema>>,
  parent: { readonly path: string; readonly typeName: string; readonly closed: boolean },
  required: ReadonlySet<string>,
  sources: FieldSources,
): FieldNode[] {
  const pathOf = (name: string) => (parent.path === '' ? name : `${parent.path}.${name}`);
  const known = Object.entries(properties).map(([name, schema]) =>
    buildField(name, pathOf(name), schema, parent, required.has(name), sources),
  );
  const added = addedNames(parent.path, properties, sources).map((name) =>
    buildField(name, pathOf(name), {}, parent, false, sources),
  );
  return [...known, ...added];
}

/** Fields that the snapshot does not have: the overlay gives their type and a reason. */
function addedNames(
  parent: string,
  properties: Readonly<Record<string, SnapshotSchema>>,
  { overlay }: FieldSources,
): string[] {
  const prefix = parent === '' ? '' : `${parent}.`;
  return Object.entries(overlay)
    .filter(
      ([path, { type, reason }]) => path.startsWith(prefix) && type !== undefined && reason !== undefined,
    )
    .map(([path]) => path.slice(prefix.length))
    .filter((name) => /^\w+$/.test(name) && properties[name] === undefined);
}

function buildField(
  name: string,
  path: string,
  schema: SnapshotSchema,
  parent: { readonly typeName: string; readonly closed: boolean },
  required: boolean,
  sources: FieldSources,
): FieldNode {
  const overlay = overlayAt(path, sources);
  const { only, note: marketNote } = sources.facts(path);
  const resident = overlay.label?.startsWith('buyer.') === true && !parent.closed;
  if (overlay.label !== undefined && !parent.closed) {
    sources.labels.push({
      path,
      label: overlay.label,
      ...(overlay.routing === undefined ? {} : { routing: overlay.routing }),
    });
  }
  if (overlay.link !== undefined) sources.links.push({ path, surface: overlay.link });
  const node = buildNode(schema, name, path, { ...parent, closed: parent.closed || resident }, sources);
  const limit = overlay.only ?? only;
  return {
    name,
    path,
    node,
    required: required || overlay.required === true,
    notes: notesOf(overlay, marketNote, node),
    ...(limit === undefined || limit === 'both' ? {} : { only: limit }),
    ...(resident ? { resident } : {}),
    ...(overlay.link === undefined ? {} : { link: true }),
    ...(overlay.routing === undefined ? {} : { routing: overlay.routing }),
  };
}

function buildNode(
  schema: SnapshotSchema,
  name: string,
  path: string,
  parent: { readonly typeName: string; readonly closed: boolean },
  sources: FieldSources,
): Node {
  const overlay = overlayAt(path, sources);
  const type = overlay.type;
  if (type === 'text[]') return { kind: 'list', item: { kind: 'leaf', leaf: 'text' } };
  if (type === undefined && schema.type === 'array') {
    const item = buildNode(schema.items ?? {}, name, `${path}[]`, parent, inherit(sources, path));
    const list: ListNode = { kind: 'list', item };
    return overlay.range === undefined ? list : { ...list, range: overlay.range };
  }
  if (type === undefined && schema.properties !== undefined && Object.keys(schema.properties).length > 0) {
    return buildObject(schema.properties, name, path, parent, sources);
  }
  return buildLeaf(schema, name, path, overlay, sources);
}

function buildObject(
  properties: Readonly<Record<string, SnapshotSchema>>,
  name: string,
  path: string,
  parent: { readonly typeName: string; readonly closed: boolean },
  sources: FieldSources,
): ObjectNode {
  const one = path.endsWith('[]') ? singular(name) : name;
  const typeName = sources.names[`${sources.direction}.${path}`] ?? `${parent.typeName}${pascal(one)}`;
  const fields = buildFields(properties, { path, typeName, closed: parent.closed }, new Set(), sources);
  return { kind: 'object', name: typeName, fields };
}

function buildLeaf(
  schema: SnapshotSchema,
  name: string,
  path: string,
  overlay: FieldOverlay,
  sources: FieldSources,
): LeafNode {
  const leaf = leafKind(schema, overlay);
  const base = path.endsWith('[]') ? path.slice(0, -2) : path;
  const known = sources.facts(base).values ?? sources.facts(path).values;
  const values = leaf === 'text' ? (overlay.values ?? known) : undefined;
  // An empty list lifts values that were read by mistake.
  const closed = overlay.values !== undefined && overlay.values.length > 0 && sources.direction === 'input';
  const format = overlay.format ?? (leaf === 'whole' && TIME.test(name) ? 'seconds' : undefined);
  const inList = path.endsWith('[]');
  return {
    kind: 'leaf',
    leaf,
    ...(format === undefined ? {} : { format }),
    ...(overlay.range === undefined || inList ? {} : { range: overlay.range }),
    ...(values === undefined || values.length === 0 || values.length > MOST_VALUES || format !== undefined
      ? {}
      : { values: [...new Set(values)], ...(closed ? { closed } : {}) }),
  };
}

/** Times are whole seconds since 1970 (documented for all of the API). */
const TIME = /(?:^|_)time(?:_(?:ge|gt|le|lt|from|to))?$/;

function leafKind(schema: SnapshotSchema, { type }: FieldOverlay): LeafNode['leaf'] {
  if (type !== undefined && type !== 'text[]') return type;
  if (schema.format === 'binary') return 'file';
  switch (schema.type) {
    case 'string':
      return 'text';
    case 'integer':
      return 'whole';
    case 'boolean':
      return 'flag';
    default:
      return 'any';
  }
}

/** What was reviewed by hand replaces the sentence about markets that a heuristic read. */
function notesOf({ note, only }: FieldOverlay, marketNote: string | undefined, node: Node): string[] {
  const spoken = note === undefined ? [] : [note];
  const markets =
    marketNote === undefined || only !== undefined || / only\b/.test(note ?? '') ? [] : [marketNote];
  return [...spoken, ...markets, ...unitOf(node)];
}

function unitOf(node: Node): string[] {
  if (node.kind === 'list') return node.item.kind === 'leaf' ? unitOf(node.item) : [];
  if (node.kind !== 'leaf') return [];
  if (node.format === 'seconds') return ['Seconds since 1970.'];
  if (node.format === 'milliseconds') return ['Milliseconds since 1970.'];
  return node.format === 'decimal' ? ['Decimal text.'] : [];
}

function overlayAt(path: string, sources: FieldSources): FieldOverlay {
  const found = sources.overlay[path];
  if (found !== undefined) sources.used.add(path);
  return found ?? {};
}

/** A rule for a list of leaves holds for its items: `ids` with a format means that each id has it. */
function inherit(sources: FieldSources, path: string): FieldSources {
  const of = sources.overlay[path];
  const own = `${path}[]`;
  if (of === undefined || sources.overlay[own] !== undefined) return sources;
  const { format, values } = of;
  if (format === undefined && values === undefined) return sources;
  return {
    ...sources,
    overlay: { ...sources.overlay, [own]: { ...(format && { format }), ...(values && { values }) } },
  };
}
