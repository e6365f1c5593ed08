import type { GroupModel, ListNode, MethodModel, Node, ObjectNode, OperationModel } from '../model/model.ts';
import { kebab } from '../model/names.ts';
import type { TypeEntry } from '../model/type-registry.ts';
import { documentation } from './documentation.ts';
import { facts, filterName, sharedImports } from './emit-operation.ts';
import { reference, uses } from './emit-types.ts';

type Types = ReadonlyMap<string, TypeEntry>;
type Side = 'us' | 'global';
type SideText = 'R' | "'us'" | "'global'";

const SIDES = ['us', 'global'] as const;

/** Tells whether a group offers on one side what it does not offer on the other. */
export function isSided({ methods, groups }: GroupModel): boolean {
  return groups.some(isSided) || methods.some((method) => sidesOf(method).length === 1 || differs(method));
}

/** The class of a group on a side, with its side where it takes one. */
export function classOf(group: GroupModel, side: Side): { readonly name: string; readonly type: string } {
  if (!isSided(group)) return { name: group.name, type: `${group.name}<'${side}'>` };
  const name = `${side === 'us' ? 'Us' : 'Global'}${group.name}`;
  return { name, type: name };
}

/** What the file of a group exports. */
export function resourceExports(group: GroupModel): { readonly values: string[]; readonly types: string[] } {
  if (!isSided(group)) return { values: [group.name], types: [] };
  return { values: [`Common${group.name}`, `Us${group.name}`, `Global${group.name}`], types: [group.name] };
}

/** The name of the file of a group, without ending. */
export function resourceFile({ name }: GroupModel): string {
  return `${kebab(name)}.resource`;
}

/** Writes the class of a group: one for both sides, or one for each over what they share. */
export function emitResource(group: GroupModel, types: Types, about: string): string {
  const body = isSided(group) ? sidedClasses(group, types, about) : oneClass(group, types, about);
  return `${imports(group, body, types)}\n${body}`;
}

function oneClass(group: GroupModel, types: Types, about: string): string {
  return classText(group.name, group.groups, group.methods, types, about);
}

/** A class over both sides, with groups and methods that do not differ between them. */
function classText(
  name: string,
  groups: readonly GroupModel[],
  methods: readonly MethodModel[],
  types: Types,
  about: string,
  isAbstract = false,
): string {
  const members = [
    ...groups.map((child) => `  readonly ${child.path.at(-1)}: ${child.name}<R>;\n`),
    constructorText(
      'R',
      groups.map((child) => `this.${child.path.at(-1)} = new ${child.name}(caller);`),
    ),
    ...methods.map((method) => methodText(method, method.versions, 'R', types)),
  ].filter(Boolean);
  return `${documentation([about], 0, true)}export ${isAbstract ? 'abstract ' : ''}class ${name}<R extends Region> extends ShopResource<R> {\n${members.join('\n')}}\n`;
}

function sidedClasses(group: GroupModel, types: Types, about: string): string {
  const { name, groups, methods } = group;
  const shared = methods.filter((method) => sidesOf(method).length === 2 && !differs(method));
  const classes = SIDES.map((side) => {
    const own = methods.filter((method) => !shared.includes(method) && sidesOf(method).includes(side));
    const absent = methods.filter((method) => !sidesOf(method).includes(side));
    const sided = groups.filter(isSided);
    const set = [
      ...sided.map((child) => `this.${child.path.at(-1)} = new ${classOf(child, side).name}(caller);`),
      ...(absent.length === 0
        ? []
        : [
            `this.refuseOperations({ ${absent.map(({ name: method, versions }) => `${method}: ${versions[0].constant}`).join(', ')} });`,
          ]),
    ];
    const members = [
      ...sided.map((child) => `  readonly ${child.path.at(-1)}: ${classOf(child, side).type};\n`),
      constructorText(`'${side}'`, set),
      ...own.map((method) =>
        methodText(
          method,
          method.versions.filter(({ sides }) => sides.includes(side)) as never,
          `'${side}'`,
          types,
        ),
      ),
    ].filter(Boolean);
    const where = side === 'us' ? 'In the US.' : 'Outside the US.';
    return `${documentation([`${about} ${where}`], 0, true)}export class ${classOf(group, side).name} extends Common${name}<'${side}'> {\n${members.join('\n')}}\n`;
  });
  return [
    classText(
      `Common${name}`,
      groups.filter((child) => !isSided(child)),
      shared,
      types,
      `${about} As far as both sides have it.`,
      true,
    ),
    ...classes,
    `${documentation([about], 0, true)}export type ${name}<R extends Region> = R extends 'us' ? Us${name} : Global${name};\n`,
  ].join('\n');
}

function constructorText(side: SideText, lines: readonly string[]): string {
  if (lines.length === 0) return '';
  return `  /** @internal */\n  constructor(caller: ShopCaller<${side}>) {\n    super(caller);\n${lines.map((line) => `    ${line}\n`).join('')}  }\n`;
}

function methodText(
  { name }: MethodModel,
  versions: MethodModel['versions'],
  side: SideText,
  types: Types,
): string {
  const [first, ...others] = versions;
  const empty = versions.every(({ input }) => input.fields.length === 0);
  const overloads = versions.map((version, index) =>
    signature(name, version, index === 0, empty, side, types),
  );
  const doc = documentation(
    [
      first.summary,
      ...facts(first),
      ...(others.length === 0
        ? []
        : [
            `Version ${first.version}; \`apiVersion\` in the options takes ${others.map(({ version }) => version).join(', ')} in its place.`,
          ]),
      ...(first.effect === 'write' && first.idempotency === undefined
        ? ['It takes no idempotency key, so it is sent again only when it provably never arrived.']
        : []),
    ].map((text) => text.trim()),
    2,
  );
  const operation =
    others.length === 0 ? first.constant : `[${versions.map(({ constant }) => constant).join(', ')}]`;
  const send = first.paging === undefined ? 'callOperation' : 'listOperation';
  const given = empty ? 'options?: object' : 'input?: object, options?: object';
  const result = first.paging === undefined ? 'Call<never>' : 'PagedCall<never, never>';
  const declared =
    others.length === 0
      ? `  ${overloads[0]}`
      : `${overloads.map((text) => `  ${text};\n`).join('')}  ${name}(${given}): ${result}`;
  return `${doc}${declared} {\n    return this.${send}(${operation}, ${empty ? '{}' : 'input'}, options);\n  }\n`;
}

function signature(
  name: string,
  version: OperationModel,
  isFirst: boolean,
  empty: boolean,
  side: SideText,
  types: Types,
): string {
  const { input, version: stamp } = version;
  const generic = types.get(input.name)?.regional === true ? `<${side}>` : '';
  const inputName = filterName(version);
  const needed = input.fields.some(
    ({ required, name: field }) =>
      required && !(field === 'page_size' && version.paging?.sizeRequired === true),
  );
  const optional = !needed && isFirst ? '?' : '';
  const options = isFirst
    ? `options?: ShopCallOptions<'${stamp}'>`
    : `options: ShopVersionOptions<'${stamp}'>`;
  const parameters = empty ? options : `input${optional}: ${inputName}${generic}, ${options}`;
  return `${name}(${parameters}): ${resultType(version, side, types)}`;
}

function resultType({ output, paging }: OperationModel, side: SideText, types: Types): string {
  const data = output === undefined ? 'void' : reference(output.name, side, types);
  if (paging === undefined || output === undefined) return `Call<${data}>`;
  const list = listAt(output, paging.items);
  const item =
    list.item.kind === 'object'
      ? reference(list.item.name, side, types)
      : `${paging.items.split('.').reduce((type, name) => `NonNullable<${type}['${name}']>`, data)}[number]`;
  return `PagedCall<${item}, ${data}>`;
}

function listAt(output: ObjectNode, path: string): ListNode {
  const found = path
    .split('.')
    .reduce<Node | undefined>(
      (at, name) =>
        at?.kind === 'object' ? at.fields.find((field) => field.name === name)?.node : undefined,
      output,
    );
  if (found?.kind !== 'list') throw new Error(`${output.name} has no list at ${path}`);
  return found;
}

function sidesOf({ versions }: MethodModel): Side[] {
  return SIDES.filter((side) => versions.some(({ sides }) => sides.includes(side)));
}

/** Some version exists on one side only. */
function differs({ versions }: MethodModel): boolean {
  return new Set(versions.map(({ sides }) => sides.join())).size > 1;
}

function imports(group: GroupModel, body: string, types: Types): string {
  const isUsed = (name: string) => uses(body, name);
  const core = ['Call', 'PagedCall', 'Region'].filter(isUsed);
  const options = ['ShopCallOptions', 'ShopVersionOptions'].filter(isUsed);
  const operations = group.methods.flatMap(({ versions }) => versions);
  const own = operations.map((operation) => {
    const names = [...typeNames(operation, types)].filter(isUsed).sort();
    return `import { ${[...names.map((name) => `type ${name}`), operation.constant].join(', ')} } from './${operation.file}.ts';`;
  });
  return [
    core.length === 0 ? '' : `import type { ${core.join(', ')} } from '@twinshore/core';`,
    isUsed('ShopCaller') ? `import type { ShopCaller } from '../../client/shop-caller.ts';` : '',
    options.length === 0
      ? ''
      : `import type { ${options.join(', ')} } from '../../client/shop-call-options.ts';`,
    `import { ShopResource } from '../../client/shop-resource.ts';`,
    ...group.groups.map((child) => {
      const names = isSided(child) ? SIDES.map((side) => classOf(child, side).name) : [child.name];
      return `import { ${names.join(', ')} } from './${resourceFile(child)}.ts';`;
    }),
    ...own,
    ...sharedImports(
      body,
      types,
      new Set(operations.flatMap((operation) => [...typeNames(operation, types)])),
    ),
  ]
    .filter(Boolean)
    .map((line) => `${line}\n`)
    .join('');
}

/** The types that the file of an operation exports and that its method speaks of. */
function typeNames(operation: OperationModel, types: Types): Set<string> {
  const names = new Set<string>();
  const visit = (node: Node): void => {
    if (node.kind === 'list') visit(node.item);
    if (node.kind !== 'object') return;
    const entry = types.get(node.name);
    if (entry?.users.size === 1) names.add(node.name);
    for (const field of node.fields) visit(field.node);
  };
  visit(operation.input);
  if (operation.output !== undefined) visit(operation.output);
  if (filterName(operation) !== operation.input.name) names.add(filterName(operation));
  return names;
}
