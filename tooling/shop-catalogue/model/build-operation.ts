import type { Availability, FieldLabel, LinkRule, Market } from '@twinshore/core';
import type { SnapshotOperation, SnapshotSchema } from '../snapshot/snapshot.ts';
import { buildFields, type FieldSources } from './build-fields.ts';
import { endpointFacts, fieldFacts } from './field-facts.ts';
import type { FieldNode, ObjectNode, OperationModel, PagingModel } from './model.ts';
import { kebab, operationId, pascal } from './names.ts';
import type { AreaOverlay, OperationOverlay } from './overlay.ts';

/** Parameters that the transport puts on a request. */
const OF_THE_TRANSPORT: ReadonlySet<string> = new Set(['shop_cipher', 'x-tts-access-token', 'Content-Type']);

/** Operations that are declared by hand: the family's own proof of a token is one of them. */
const BUILT_IN: Readonly<Record<string, { readonly id: string; readonly from: string }>> = {
  'GET /authorization/202309/shops': { id: 'shop.authorization.shops', from: '../../family/shop-family.ts' },
};

const USER_TYPES = ['seller', 'creator', 'creator', 'partner'] as const;

/** Puts together what snapshot, facts and overlay say of an operation. */
export function buildOperation(
  operation: SnapshotOperation,
  overlay: OperationOverlay,
  area: AreaOverlay,
  isDefault: boolean,
  later: boolean,
): OperationModel {
  const { key, version } = operation;
  const constant = isDefault ? overlay.name : `${overlay.name}${version}`;
  const facts = endpointFacts(key);
  const used = new Set<string>();
  const request: FieldLabel[] = [];
  const response: FieldLabel[] = [];
  const links: LinkRule[] = [];
  const shared = { names: overlay.names ?? {}, prefix: pascal(constant), used, links };
  const input = buildInput(operation, overlay, {
    ...shared,
    direction: 'input',
    overlay: overlay.input ?? {},
    facts: fieldFacts(key, 'input'),
    labels: request,
  });
  const paging = pagingOf(operation, overlay);
  const output = buildOutput(operation, overlay, {
    ...shared,
    direction: 'output',
    overlay: overlay.output ?? {},
    facts: fieldFacts(key, 'output'),
    labels: response,
  });
  refuseUnused(key, overlay, used);
  const builtIn = BUILT_IN[key];
  const id = builtIn?.id ?? operationId(`${area.area}.${overlay.method}${isDefault ? '' : `@${version}`}`);
  const { availability, sides, markets } = availabilityOf(overlay);
  return {
    key,
    id,
    constant,
    file: kebab(constant),
    area: area.area,
    method: overlay.method.split('.'),
    version,
    isDefault,
    vendorName: operation.vendorName,
    httpMethod: operation.method,
    path: operation.path,
    content: operation.content,
    places: placesOf(operation),
    alsoInBody: operation.parameters
      .filter(({ name, in: place }) => place === 'path' && operation.body?.properties?.[name] !== undefined)
      .map(({ name }) => name),
    identifier: identifierOf(operation),
    effect: overlay.effect ?? (operation.method === 'GET' ? 'read' : 'write'),
    availability,
    sides,
    markets,
    paging,
    idempotency: overlay.idempotency,
    scopes: facts.scopes ?? [],
    userTypes: [...new Set((facts.user_types ?? []).map((type) => USER_TYPES[type] ?? 'seller'))],
    labels: { request, response },
    links,
    sunset: overlay.sunset,
    successor: overlay.successor && operationId(overlay.successor),
    source: later ? 'later' : 'snapshot',
    confidence: facts.confidence,
    summary: overlay.summary,
    builtIn: builtIn?.from,
    input,
    output,
  };
}

function buildInput(
  operation: SnapshotOperation,
  overlay: OperationOverlay,
  sources: FieldSources,
): ObjectNode {
  const properties: Record<string, SnapshotSchema> = {};
  const required = new Set<string>();
  for (const { name, schema, required: needed, in: place } of operation.parameters) {
    if (OF_THE_TRANSPORT.has(name) || place === 'header') continue;
    properties[name] = name === 'page_size' ? { type: 'integer' } : schema;
    // The transport puts it on the request, as a proof names it; who has one may still pass it.
    if (needed === true && name !== 'category_asset_cipher') required.add(name);
  }
  for (const [name, schema] of Object.entries(operation.body?.properties ?? {})) {
    if (properties[name] !== undefined && overlay.input?.[name]?.reason === undefined)
      throw new Error(`${operation.key}: '${name}' stands in two places; give the overlay a reason`);
    properties[name] ??= name === 'page_size' ? { type: 'integer' } : schema;
  }
  const { max } = overlay.pageSize ?? { max: MOST_ON_A_PAGE };
  const own = sources.overlay.page_size;
  const withSize =
    properties.page_size === undefined || own?.range !== undefined
      ? sources
      : { ...sources, overlay: { ...sources.overlay, page_size: { ...own, range: [1, max] as const } } };
  const typeName = `${sources.prefix}Input`;
  const named = overlay.names?.input ?? typeName;
  const fields = buildFields(properties, { path: '', typeName: named, closed: false }, required, withSize);
  return { kind: 'object', name: named, fields };
}

/** No documented page is larger, so a page whose limit is not documented is not refused before the platform does. */
const MOST_ON_A_PAGE = 1000;

function buildOutput(
  { data }: SnapshotOperation,
  overlay: OperationOverlay,
  sources: FieldSources,
): ObjectNode | undefined {
  const properties = data.properties ?? {};
  if (Object.keys(properties).length === 0) return undefined;
  const typeName = overlay.names?.output ?? `${sources.prefix}Output`;
  const base = overlay.names?.output ?? sources.prefix;
  const fields: FieldNode[] = buildFields(
    properties,
    { path: '', typeName: base, closed: false },
    new Set(),
    sources,
  );
  return { kind: 'object', name: typeName, fields };
}

function placesOf({ parameters, body }: SnapshotOperation): OperationModel['places'] {
  const places: Record<string, 'path' | 'query' | 'body'> = {};
  for (const name of Object.keys(body?.properties ?? {})) places[name] = 'body';
  for (const { name, in: place } of parameters) {
    if (!OF_THE_TRANSPORT.has(name) && place !== 'header') places[name] = place;
  }
  return places;
}

function identifierOf({ parameters }: SnapshotOperation): OperationModel['identifier'] {
  const names = new Set(parameters.map(({ name }) => name));
  if (names.has('shop_cipher')) return 'shop_cipher';
  return names.has('category_asset_cipher') ? 'category_asset_cipher' : 'none';
}

function pagingOf(
  operation: SnapshotOperation,
  { items, pageSize }: OperationOverlay,
): PagingModel | undefined {
  const places = placesOf(operation);
  const fields = operation.data.properties ?? {};
  if (places.page_token === undefined || fields.next_page_token === undefined) return undefined;
  const lists = Object.entries(fields).filter(([, { type }]) => type === 'array');
  const only = lists.length === 1 ? lists[0]?.[0] : undefined;
  const list = items ?? only;
  if (list === undefined || schemaAt(operation.data, list)?.type !== 'array')
    throw new Error(`${operation.key} hands out pages; its overlay has to name the items of one`);
  const size = operation.parameters.find(({ name }) => name === 'page_size');
  return {
    items: list,
    size:
      places.page_size === undefined
        ? undefined
        : { max: pageSize?.max ?? 100, default: pageSize?.default ?? 20 },
    sizeRequired: size?.required === true,
    total: fields.total_count !== undefined,
  };
}

function schemaAt(schema: SnapshotSchema, path: string): SnapshotSchema | undefined {
  return path.split('.').reduce<SnapshotSchema | undefined>((at, name) => at?.properties?.[name], schema);
}

function availabilityOf({ markets }: OperationOverlay): {
  availability: Availability;
  sides: ('us' | 'global')[];
  markets: readonly Market[] | undefined;
} {
  const there = { available: true, confidence: markets?.confidence ?? 'documented' } as const;
  if (markets === undefined)
    return { availability: { us: there, global: there }, sides: ['us', 'global'], markets: undefined };
  const { only, why, instead } = markets;
  const absent = {
    available: false,
    reason: why,
    ...(instead === undefined ? {} : { instead: operationId(instead) }),
    confidence: there.confidence,
  } as const;
  if (only === 'us')
    return { availability: { us: there, global: absent }, sides: ['us'], markets: undefined };
  if (only === 'global')
    return { availability: { us: absent, global: there }, sides: ['global'], markets: undefined };
  const elsewhere = only.filter((market) => market !== 'US');
  const us = only.includes('US');
  return {
    availability: {
      us: us ? there : absent,
      global: elsewhere.length === 0 ? absent : { ...there, markets: elsewhere, note: why },
    },
    sides: [...(us ? (['us'] as const) : []), ...(elsewhere.length === 0 ? [] : (['global'] as const))],
    markets: only,
  };
}

/** An overlay for a field that is not there is a mistake, or the snapshot moved. */
function refuseUnused(key: string, overlay: OperationOverlay, used: ReadonlySet<string>): void {
  const unknown = [...Object.keys(overlay.input ?? {}), ...Object.keys(overlay.output ?? {})].filter(
    (path) => !used.has(path) && path !== 'page_size',
  );
  if (unknown.length > 0)
    throw new Error(`${key}: the overlay speaks of fields that are not there: ${unknown.join(', ')}`);
}
