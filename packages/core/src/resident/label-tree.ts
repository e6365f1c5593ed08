import { ConfigurationError } from '../errors/configuration-error.ts';
import type { FieldLabel } from '../operation/field-label.ts';
import type { LinkRule } from '../operation/operation.ts';
import type { Surface } from '../surfaces/surface.ts';
import { EVERY_ITEM, fieldSteps } from './field-path.ts';
import { assertLabel } from './label.ts';
import { type RoutingReader, routingReader } from './routing-part.ts';

/**
 * The labelled places of a response, as a tree, so that each object is visited once.
 */
export interface LabelNode {
  readonly fields: { readonly name: string; readonly node: LabelNode }[];
  items: LabelNode | undefined;
  /** The label to close the value under. */
  label: string | undefined;
  /** What stays readable beside the closed group. */
  routing: { readonly property: string; readonly read: RoutingReader } | undefined;
  link: Surface | undefined;
  /** A label further down: what a value is closed under that is unexpectedly not an object or list. */
  inner: string | undefined;
}

/**
 * Builds the tree of a response's buyer fields and links. Fields about other people stay open.
 *
 * @throws {@link ConfigurationError} `config.invalid` for malformed or contradicting paths
 */
export function labelTree(labels: readonly FieldLabel[], links: readonly LinkRule[]): LabelNode {
  const root = emptyNode();
  for (const { path, label, routing } of labels) {
    assertLabel(label);
    if (!label.startsWith('buyer.')) continue;
    const steps = fieldSteps(path);
    const node = nodeAt(root, steps, label);
    if (node.label !== undefined) refuse(path, 'is labelled twice');
    node.label = label;
    if (routing === undefined) continue;
    if (steps.at(-1) === EVERY_ITEM) refuse(path, 'is an item of a list, beside which nothing can be put');
    node.routing = { property: routing.property, read: routingReader(routing) };
  }
  for (const { path, surface } of links) {
    const node = nodeAt(root, fieldSteps(path), undefined);
    if (node.label !== undefined || node.link !== undefined) refuse(path, 'is marked twice');
    node.link = surface;
  }
  return root;
}

function nodeAt(root: LabelNode, steps: readonly string[], label: string | undefined): LabelNode {
  let node = root;
  for (const step of steps) {
    node.inner ??= label;
    node = step === EVERY_ITEM ? itemsOf(node) : fieldOf(node, step);
  }
  return node;
}

function itemsOf(node: LabelNode): LabelNode {
  node.items ??= emptyNode();
  return node.items;
}

function fieldOf(node: LabelNode, name: string): LabelNode {
  let field = node.fields.find((one) => one.name === name);
  if (field === undefined) {
    field = { name, node: emptyNode() };
    node.fields.push(field);
  }
  return field.node;
}

function emptyNode(): LabelNode {
  return {
    fields: [],
    items: undefined,
    label: undefined,
    routing: undefined,
    link: undefined,
    inner: undefined,
  };
}

function refuse(path: string, why: string): never {
  throw new ConfigurationError({
    message: `The labels of a response contradict each other: '${path}' ${why}.`,
  });
}
