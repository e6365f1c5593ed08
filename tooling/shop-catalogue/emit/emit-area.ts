import type { AreaModel, GroupModel } from '../model/model.ts';
import { kebab, pascal } from '../model/names.ts';
import type { TypeEntry } from '../model/type-registry.ts';
import { documentation } from './documentation.ts';
import { filterName } from './emit-operation.ts';
import { classOf, resourceExports, resourceFile } from './emit-resource.ts';
import { exportedNames, reference } from './emit-types.ts';

type Types = ReadonlyMap<string, TypeEntry>;

/** Writes what a client is given to have an area. */
export function emitArea({ area, summary, root }: AreaModel): string {
  const us = classOf(root, 'us');
  const global = classOf(root, 'global');
  const classes = [...new Set([us.name, global.name])];
  return [
    `import type { ShopArea } from '../../client/shop-area.ts';\n`,
    `import { ${classes.join(', ')} } from './${resourceFile(root)}.ts';\n\n`,
    documentation([`${summary} Give it to \`createUsShop()\` or \`createGlobalShop()\`.`], 0, true),
    `export const ${area}: ShopArea<${us.type}, ${global.type}> = {\n`,
    `  us: (caller) => new ${us.name}(caller),\n  global: (caller) => new ${global.name}(caller),\n};\n`,
  ].join('');
}

/** Writes the entry of an area: the area, its classes, operations and types. */
export function emitIndex(model: AreaModel, types: Types, own: readonly string[] | undefined): string {
  const { operations, root, area } = model;
  const lines = [...(own ?? [`export { ${area} } from './area.ts';`])];
  for (const group of allGroups(root)) {
    const { values, types: aliases } = resourceExports(group);
    lines.push(
      `export { ${[...values, ...aliases.map((name) => `type ${name}`)].join(', ')} } from './${resourceFile(group)}.ts';`,
    );
  }
  for (const operation of operations) {
    const own = [...types.values()].filter(({ users }) => users.size === 1 && users.has(operation.file));
    const names = [
      ...own.flatMap(exportedNames),
      ...(filterName(operation) === operation.input.name ? [] : [filterName(operation)]),
      ...(operation.builtIn === undefined ? [`${pascal(operation.constant)}Shapes`] : []),
    ];
    lines.push(
      `export { ${[...names.map((name) => `type ${name}`), operation.constant].join(', ')} } from './${operation.file}.ts';`,
    );
  }
  for (const entry of types.values()) {
    if (entry.users.size > 1)
      lines.push(`export type { ${exportedNames(entry).join(', ')} } from './${kebab(entry.name)}.ts';`);
  }
  return `${lines.join('\n')}\n`;
}

/** Writes the zod schemas of an area, each built when it is first used. */
export function emitSchemas({ operations }: AreaModel, types: Types): string {
  const used = new Map<string, Set<string>>();
  const typeOf = (name: string, file: string): string => {
    const entry = types.get(name) as TypeEntry;
    const from = entry.users.size > 1 ? kebab(name) : file;
    used.set(from, (used.get(from) ?? new Set()).add(name));
    return reference(name, 'R', types).replace('<R>', '<Region>');
  };
  const constants = operations.flatMap(({ id, constant, input, output, file, builtIn }) => {
    if (builtIn !== undefined) return [];
    const write = (direction: 'input' | 'output', type: string) =>
      `${documentation([`The ${direction} of \`${id}\`.`], 0, true)}export const ${constant}${pascal(direction)}Schema: z.ZodType<Revealed<${type}>> = shapeSchema(shapes, '${id}', '${direction}');\n`;
    return [
      write('input', typeOf(input.name, file)),
      ...(output === undefined ? [] : [write('output', typeOf(output.name, file))]),
    ];
  });
  const body = constants.join('\n');
  return [
    `import type { ${body.includes('<Region>') ? 'Region, ' : ''}Revealed } from '@twinshore/core';\n`,
    `import type * as z from 'zod';\n`,
    `import { shapeSchema } from '../../schemas/shape-schema.schema.ts';\n`,
    ...[...used].map(
      ([file, names]) => `import type { ${[...names].sort().join(', ')} } from './${file}.ts';\n`,
    ),
    `import { shapes } from './shapes.ts';\n\n`,
    body,
  ].join('');
}

/** A group and all groups below it. */
export function allGroups(group: GroupModel): GroupModel[] {
  return [group, ...group.groups.flatMap(allGroups)];
}
