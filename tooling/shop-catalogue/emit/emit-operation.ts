import type { OperationModel } from '../model/model.ts';
import { kebab, pascal } from '../model/names.ts';
import type { TypeEntry } from '../model/type-registry.ts';
import { documentation } from './documentation.ts';
import { emitType, exportedNames, reference, usedOfCore, uses } from './emit-types.ts';
import { literal } from './literal.ts';

type Types = ReadonlyMap<string, TypeEntry>;

/** Writes an operation with the types that only it uses. */
export function emitOperation(model: OperationModel, types: Types): string {
  const { constant, file, summary, output, input, sides } = model;
  const own = [...types.values()].filter(({ users }) => users.size === 1 && users.has(file));
  const interfaces = own.map((entry) => emitType(entry, types, aboutType(entry, model)));
  const filter = filterOf(model, types);
  const shapes = `${pascal(constant)}Shapes`;
  const sideLines = sides.map((side) => {
    const takes = reference(input.name, `'${side}'`, types);
    const gives = output === undefined ? 'void' : reference(output.name, `'${side}'`, types);
    return `  readonly ${side}: { readonly input: ${takes}; readonly output: ${gives} };\n`;
  });
  if (model.builtIn !== undefined) {
    const types = interfaces.join('\n');
    const core = usedOfCore(types);
    const from = core.length === 0 ? '' : `import type { ${core.join(', ')} } from '@twinshore/core';\n\n`;
    return `${from}export { ${constant} } from '${model.builtIn}';\n\n${types}`;
  }
  const body = [
    ...interfaces,
    ...(filter === undefined ? [] : [filter]),
    `${documentation([`What \`${model.id}\` takes and gives, by side.`], 0, true)}export interface ${shapes} {\n${sideLines.join('')}}\n`,
    `${documentation([summary, ...facts(model)], 0, true)}export const ${constant} = defineOperation<${shapes}>(${definition(model)});\n`,
  ].join('\n');
  return `${imports(body, types, new Set(own.map(({ name }) => name)))}\n${body}`;
}

/** The name of the input without the page size that the page iterator adds. */
export function filterName({ constant, paging, input }: OperationModel): string {
  return paging?.sizeRequired === true ? `${pascal(constant)}Filter` : input.name;
}

function filterOf(model: OperationModel, types: Types): string | undefined {
  if (model.paging?.sizeRequired !== true) return undefined;
  const generic = types.get(model.input.name)?.regional === true;
  const input = reference(model.input.name, 'R', types);
  return `${documentation([`What to list. Without \`page_size\` ${model.paging.size?.default} are asked for.`], 0, true)}export type ${filterName(model)}${generic ? '<R extends Region>' : ''} = Omit<${input}, 'page_size'> & { readonly page_size?: number | undefined };\n`;
}

function aboutType(entry: TypeEntry, model: OperationModel): string {
  if (entry.name === model.input.name) return `What \`${model.id}\` takes.`;
  if (entry.name === model.output?.name) return `What \`${model.id}\` answers.`;
  return `Part of \`${model.id}\`.`;
}

/** Where it exists, what it needs and where that is known from, as paragraphs. */
export function facts(model: OperationModel): string[] {
  const { httpMethod, path, markets, sides, scopes, identifier, sunset, source, confidence, userTypes } =
    model;
  const where =
    markets === undefined
      ? sides.length === 2
        ? 'In all markets.'
        : sides[0] === 'us'
          ? 'In the US only.'
          : 'Outside the US only.'
      : `In ${markets.join(', ')} only.`;
  const parts = [
    `\`${httpMethod} ${path}\`. ${where}`,
    scopes.length === 0 ? '' : `Scope ${scopes.map((scope) => `\`${scope}\``).join(', ')}.`,
    userTypes.length === 0 ? '' : `For ${userTypes.join(', ')} tokens.`,
    identifier === 'shop_cipher'
      ? 'For one shop.'
      : identifier === 'category_asset_cipher'
        ? 'For one category asset.'
        : 'For no particular shop.',
    sunset === undefined ? '' : `Answered until ${sunset}.`,
    source === 'snapshot'
      ? 'Source: OpenAPI snapshot 0.1.7.'
      : `Source: known after the OpenAPI snapshot (${confidence}).`,
  ];
  return [parts.filter(Boolean).join(' ')];
}

function definition(model: OperationModel): string {
  const { httpMethod, places, content, labels, links, paging } = model;
  const bodyless = httpMethod === 'GET' || httpMethod === 'DELETE';
  const usual = bodyless ? 'query' : 'body';
  const stated = Object.entries(places).filter(([, place]) => place !== 'path' && place !== usual);
  const lines: (readonly [string, string] | undefined)[] = [
    ['id', literal(model.id)],
    ['summary', literal(model.summary)],
    ['family', 'shopFamily'],
    ['surface', "'shop.api'"],
    ['method', literal(httpMethod)],
    ['path', literal(model.path)],
    ['apiVersion', literal(model.version)],
    stated.length === 0 ? undefined : ['parameters', literal(Object.fromEntries(stated))],
    content === 'multipart'
      ? ['content', "'multipart'"]
      : content === undefined && !bodyless
        ? ['content', "'none'"]
        : undefined,
    model.alsoInBody.length === 0 ? undefined : ['alsoInBody', literal(model.alsoInBody)],
    ['identifier', literal(model.identifier)],
    ['authentication', "'token'"],
    ['availability', availability(model)],
    ['schemas', `() => import('./${model.file}.check.ts').then(({ schemas }) => schemas)`],
    model.effect === (httpMethod === 'GET' ? 'read' : 'write')
      ? undefined
      : ['effect', literal(model.effect)],
    paging === undefined
      ? undefined
      : [
          'paging',
          literal({
            cursor: 'page_token',
            next: 'next_page_token',
            items: paging.items,
            size: paging.size === undefined ? undefined : { name: 'page_size', ...paging.size },
            total: paging.total ? 'total_count' : undefined,
          }),
        ],
    model.idempotency === undefined ? undefined : ['idempotency', literal(model.idempotency)],
    labels.request.length + labels.response.length === 0 ? undefined : ['labels', literal(labels)],
    links.length === 0 ? undefined : ['links', literal(links)],
    model.scopes.length === 0 ? undefined : ['scopes', literal(model.scopes)],
    model.userTypes.length === 0 ? undefined : ['userTypes', literal(model.userTypes)],
    [
      'lifeCycle',
      literal({
        since: `${model.version.slice(0, 4)}-${model.version.slice(4)}`,
        sunset: model.sunset,
        successor: model.successor,
      }),
    ],
    [
      'provenance',
      model.source === 'snapshot'
        ? 'OPEN_API_DESCRIPTION'
        : `laterThanSnapshot(${literal(model.confidence)})`,
    ],
  ];
  return `{\n${lines.map((line) => (line === undefined ? '' : `  ${line[0]}: ${line[1]},\n`)).join('')}}`;
}

function availability({ availability: { us, global } }: OperationModel): string {
  const plain = (side: typeof us) =>
    side.available && side.markets === undefined && side.confidence === 'documented';
  if (plain(us) && plain(global)) return 'EVERYWHERE';
  return literal({ us, global });
}

function imports(body: string, types: Types, own: ReadonlySet<string>): string {
  const lines = [
    `import { defineOperation${usedOfCore(body)
      .map((name) => `, type ${name}`)
      .join('')} } from '@twinshore/core';`,
    ...(body.includes('EVERYWHERE') ? [`import { EVERYWHERE } from '../../family/everywhere.ts';`] : []),
    ...(body.includes('OPEN_API_DESCRIPTION')
      ? [`import { OPEN_API_DESCRIPTION } from '../../family/open-api-description.ts';`]
      : []),
    ...(body.includes('laterThanSnapshot')
      ? [`import { laterThanSnapshot } from '../../family/later-than-snapshot.ts';`]
      : []),
    `import { shopFamily } from '../../family/shop-family.ts';`,
    ...sharedImports(body, types, own),
  ];
  return `${lines.join('\n')}\n`;
}

/** Imports of the interfaces that several operations share. */
export function sharedImports(body: string, types: Types, own: ReadonlySet<string>): string[] {
  const used = [...types.values()]
    .filter(({ name }) => !own.has(name))
    .map((entry) => ({
      entry,
      names: exportedNames(entry).filter((name) => uses(body, name)),
    }))
    .filter(({ names }) => names.length > 0);
  return used
    .map(({ entry, names }) => `import type { ${names.sort().join(', ')} } from './${fileOf(entry)}.ts';`)
    .sort();
}

/** The file of an interface: that of its operation, or one of its own when several use it. */
export function fileOf({ users, name }: TypeEntry): string {
  const [only] = users;
  return users.size === 1 && only !== undefined ? only : kebab(name);
}

/** Writes an interface that several operations share. */
export function emitSharedType(entry: TypeEntry, types: Types): string {
  const body = emitType(entry, types, `Shared by several operations of the area.`);
  const core = usedOfCore(body);
  const lines = [
    ...(core.length === 0 ? [] : [`import type { ${core.join(', ')} } from '@twinshore/core';`]),
    ...sharedImports(body, types, new Set([entry.name])),
  ];
  return `${lines.length === 0 ? '' : `${lines.join('\n')}\n\n`}${body}`;
}
