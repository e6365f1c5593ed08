import { sampleOf } from '../snapshot/sample-of.ts';
import type { SnapshotOperation } from '../snapshot/snapshot.ts';

/** What stands in the input of a call, by name. */
export type Input = Record<string, unknown>;

/** What the platform should receive of a call, as the snapshot says. */
export interface ExpectedRequest {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** `undefined` for a request without a body. */
  readonly body: Input | undefined;
  readonly contentType: 'application/json' | 'multipart/form-data';
  /** The token's header has this name. */
  readonly tokenHeader: boolean;
}

/** What a transport puts on a request besides what the operation takes. */
export const OF_THE_TRANSPORT: ReadonlySet<string> = new Set([
  'app_key',
  'sign',
  'timestamp',
  'shop_cipher',
  'category_asset_cipher',
]);

/** What names the shop or category asset of a call. */
export type Ciphers = Readonly<Record<'shop_cipher' | 'category_asset_cipher', string>>;

/** The input of an operation from the snapshot's examples. What has none is made from a seed. */
export function sampleInput({ parameters, body }: SnapshotOperation, seed = 1): Input {
  const input: Input = {};
  parameters.forEach(({ name, in: place, schema, example }, index) => {
    if (place === 'header' || OF_THE_TRANSPORT.has(name)) return;
    input[name] = sampleOf({ ...schema, example: example ?? schema.example }, seed * 31 + index);
  });
  const fields = body === undefined ? {} : (sampleOf(body, seed) as Input);
  for (const [name, value] of Object.entries(fields)) input[name] ??= value;
  for (const [name, schema] of Object.entries(body?.properties ?? {}))
    if (schema.format === 'binary') input[name] = new TextEncoder().encode(`the bytes of ${name}`);
  // The size of a page is text in parts of the snapshot. It is a number here, and reads the same in a query.
  if (input.page_size !== undefined)
    input.page_size = Number.parseInt(JSON.stringify(input.page_size).replaceAll('"', ''), 10) || 10;
  return input;
}

/** Names that the snapshot places in the query and in the body. */
export function placedTwice({ parameters, body }: SnapshotOperation): readonly string[] {
  return parameters
    .filter(({ name, in: place }) => place === 'query' && body?.properties?.[name] !== undefined)
    .map(({ name }) => name);
}

/** Puts an input where the snapshot says that each part travels; what it places twice, in the query. */
export function expectedRequest(
  operation: SnapshotOperation,
  input: Input,
  ciphers: Ciphers,
): ExpectedRequest {
  const { method, path, parameters, body, content } = operation;
  const placed = (place: string) => parameters.filter((parameter) => parameter.in === place);
  const query: Record<string, string> = {};
  for (const { name } of placed('query')) {
    if (name === 'shop_cipher' || name === 'category_asset_cipher') query[name] = ciphers[name];
    else if (name in input) query[name] = textOf(input[name]);
  }
  const inBody = Object.keys(body?.properties ?? {}).filter(
    (name) => name in input && !placedTwice(operation).includes(name),
  );
  return {
    method,
    path: path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(textOf(input[name]))),
    query,
    body:
      body === undefined || (method === 'GET' && inBody.length === 0)
        ? undefined
        : Object.fromEntries(inBody.map((name) => [name, input[name]])),
    contentType: content === 'multipart' ? 'multipart/form-data' : 'application/json',
    tokenHeader: placed('header').some(({ name }) => name === 'x-tts-access-token'),
  };
}

/** Lists in a query are joined by commas; the platform says so of the ids of orders. */
function textOf(value: unknown): string {
  return Array.isArray(value) ? value.map(textOf).join(',') : String(value);
}
