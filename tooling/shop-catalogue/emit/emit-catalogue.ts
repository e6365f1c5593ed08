import type { AreaModel } from '../model/model.ts';

/** Writes what spans all areas: the list of all operations, and where their shapes are. */
export function emitCatalogue(areas: readonly AreaModel[]): ReadonlyMap<string, string> {
  const lists = areas.map(({ folder, operations }): [string, string] => [
    `${folder}/operations.ts`,
    [
      `import type { Operation } from '@twinshore/core';\n`,
      ...operations.map(({ constant, file }) => `import { ${constant} } from './${file}.ts';\n`),
      `\nexport const operations: readonly Operation[] = [\n${operations.map(({ constant }) => `  ${constant},\n`).join('')}];\n`,
    ].join(''),
  ]);
  const all = [
    `import type { Operation } from '@twinshore/core';\n`,
    ...areas.map(
      ({ area, folder }) => `import { operations as ${area} } from './${folder}/operations.ts';\n`,
    ),
    `\nexport const GENERATED_OPERATIONS: readonly Operation[] = [\n${areas.map(({ area }) => `  ...${area},\n`).join('')}];\n`,
  ].join('');
  const shapes = [
    `import type { ShapeTable } from '../shapes/shape.ts';\n\n`,
    `export const SHAPE_TABLES: Readonly<Record<string, () => Promise<{ readonly shapes: ShapeTable }>>> = {\n`,
    ...areas.map(
      ({ folder }) => `  '${folder.replaceAll('-', '_')}': () => import('./${folder}/shapes.ts'),\n`,
    ),
    `};\n`,
  ].join('');
  return new Map([...lists, ['generated-operations.ts', all], ['shape-tables.ts', shapes]]);
}
