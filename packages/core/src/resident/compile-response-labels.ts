import type { FieldLabel } from '../operation/field-label.ts';
import type { LinkRule } from '../operation/operation.ts';
import type { Region } from '../regions/region.ts';
import { HiddenLink } from '../transport/hidden-link.ts';
import { type LabelNode, labelTree } from './label-tree.ts';
import type { ResidencyContext } from './residency-context.ts';
import { isMarked } from './resident-protocol.ts';
import { ResidentValue } from './resident-value.ts';

/**
 * Closes the buyer fields of parsed response data, in place.
 */
export type ResponseCloser = (data: unknown, region: Region, context: ResidencyContext) => unknown;

/**
 * Prepares the closing of an operation's responses. Fields that are missing or `null` stay so. Where the data has
 * another shape than a path expects, what is found in its place is closed whole, so that a change of the API does
 * not lay data open.
 *
 * @throws {@link ConfigurationError} `config.invalid` for malformed or contradicting labels
 */
export function compileResponseLabels(
  labels: readonly FieldLabel[],
  links: readonly LinkRule[] | undefined,
): ResponseCloser {
  const tree = labelTree(labels, links ?? []);
  if (isEmpty(tree)) return (data) => data;
  return (data, region, context) => close(data, tree, region, context);
}

function close(value: unknown, node: LabelNode, region: Region, context: ResidencyContext): unknown {
  if (value === undefined || value === null) return value;
  if (typeof value !== 'object') return closeLeaf(value, node, region, context);
  if (isMarked(value)) return value;
  if (node.label !== undefined) return new ResidentValue(region, node.label, value, context);
  if (Array.isArray(value)) {
    const items = node.items ?? node;
    for (let i = 0; i < value.length; i++) value[i] = close(value[i], items, region, context);
    return value;
  }
  if (node.fields.length === 0 && node.items !== undefined) return close(value, node.items, region, context);
  closeFields(value as Record<string, unknown>, node.fields, region, context);
  return value;
}

function closeLeaf(value: unknown, node: LabelNode, region: Region, context: ResidencyContext): unknown {
  const label = node.label ?? node.inner;
  if (label !== undefined) return new ResidentValue(region, label, value, context);
  if (node.link !== undefined && typeof value === 'string' && value !== '') {
    return new HiddenLink(region, node.link, value);
  }
  return value;
}

function closeFields(
  record: Record<string, unknown>,
  fields: LabelNode['fields'],
  region: Region,
  context: ResidencyContext,
): void {
  for (let i = 0; i < fields.length; i++) {
    const { name, node } = fields[i] as LabelNode['fields'][number];
    const value = record[name];
    if (value === undefined || value === null) continue;
    record[name] = close(value, node, region, context);
    if (node.routing !== undefined && typeof value === 'object' && !isMarked(value)) {
      record[node.routing.property] = node.routing.read(value);
    }
  }
}

function isEmpty(node: LabelNode): boolean {
  return (
    node.fields.length === 0 &&
    node.items === undefined &&
    node.label === undefined &&
    node.link === undefined
  );
}
