import type { AreaModel, FieldNode, LeafNode, Node } from '../model/model.ts';
import { keyOf, literal } from './literal.ts';

/** Writes the compact descriptors of an area's inputs and outputs. */
export function emitShapes({ operations }: AreaModel): string {
  const entries = operations
    .filter(({ builtIn }) => builtIn === undefined)
    .map(
      ({ id, input, output }) =>
        `  ${literal(id)}: {\n    input: ${shapeOf(input)},\n    output: ${output === undefined ? "'any'" : shapeOf(output)},\n  },\n`,
    );
  return `import type { ShapeTable } from '../../shapes/shape.ts';\n\nexport const shapes: ShapeTable = {\n${entries.join('')}};\n`;
}

function shapeOf(node: Node): string {
  if (node.kind === 'leaf') return literal(leafText(node));
  if (node.kind === 'list') {
    const limits = node.range === undefined ? '' : `, ${literal(node.range.join('..'))}`;
    return `[${shapeOf(node.item)}${limits}]`;
  }
  return `{ ${node.fields.map((field) => `${fieldKey(field)}: ${shapeOf(field.node)}`).join(', ')} }`;
}

function fieldKey({ name, required, only }: FieldNode): string {
  return keyOf(`${only === undefined ? '' : `${only}:`}${name}${required ? '!' : ''}`);
}

function leafText({ leaf, format, range, values, closed }: LeafNode): string {
  return [
    format === undefined ? leaf : `${leaf}:${format}`,
    ...(range === undefined ? [] : [range.join('..')]),
    ...(values === undefined || values.length === 0
      ? []
      : [`${closed === true ? '=' : '~'}${values.join('|')}`]),
  ].join(' ');
}
