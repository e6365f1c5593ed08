import type { FieldLabel } from '../operation/field-label.ts';
import type { LinkRule } from '../operation/operation.ts';
import type { Region } from '../regions/region.ts';
import { type LabelNode, labelTree } from './label-tree.ts';
import type { ResidencyContext } from './residency-context.ts';
import { ResponseCloser } from './response-closer.ts';

/**
 * Closes the buyer fields of parsed response data, in place.
 */
export type CloseResponse = (data: unknown, region: Region, context: ResidencyContext) => unknown;

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
): CloseResponse {
  const tree = labelTree(labels, links ?? []);
  if (isEmpty(tree)) return (data) => data;
  let closer: ResponseCloser | undefined;
  return (data, region, context) => {
    // A transport passes the same two every time.
    if (closer === undefined || !closer.isFor(region, context)) closer = new ResponseCloser(region, context);
    return closer.close(data, tree);
  };
}

function isEmpty(node: LabelNode): boolean {
  return (
    node.fields.length === 0 &&
    node.items === undefined &&
    node.label === undefined &&
    node.link === undefined
  );
}
