import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** A type of the snapshot, as far as it uses OpenAPI. */
export interface SnapshotSchema {
  readonly type?: 'string' | 'integer' | 'boolean' | 'array' | 'object';
  readonly format?: string;
  readonly description?: string;
  readonly example?: unknown;
  readonly properties?: Readonly<Record<string, SnapshotSchema>>;
  readonly items?: SnapshotSchema;
}

/** A parameter in path, query or header. */
export interface SnapshotParameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly schema: SnapshotSchema;
  readonly example?: unknown;
}

/** An operation of the snapshot. */
export interface SnapshotOperation {
  /** Method and path, such as `POST /order/202309/orders/search`. */
  readonly key: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  /** The month stamp in its path. */
  readonly version: string;
  /** The vendor's name of it. */
  readonly vendorName: string;
  readonly parameters: readonly SnapshotParameter[];
  readonly content: 'json' | 'multipart' | undefined;
  readonly body: SnapshotSchema | undefined;
  /** What stands under `data` in an answer. */
  readonly data: SnapshotSchema;
}

interface PathItem {
  readonly summary: string;
  readonly parameters?: readonly SnapshotParameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: SnapshotSchema }>> };
  readonly responses: Readonly<
    Record<string, { readonly content: Readonly<Record<string, { readonly schema: SnapshotSchema }>> }>
  >;
}

/** The folder of the snapshot in the pinned package. */
export function installedSnapshot(): string {
  const manifest = createRequire(import.meta.url).resolve('@tts-open-toolkit/cli/package.json');
  return join(dirname(manifest), 'skills/tts-openapi-guide/references/oas/paths');
}

/**
 * Reads all operations of a snapshot, in the order of their files and paths.
 *
 * @param folder - holds a JSON file for each first segment of a path
 */
export function readSnapshot(folder = installedSnapshot()): readonly SnapshotOperation[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return files.sort().flatMap((name) => {
    const { paths } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as {
      paths: Record<string, Record<string, PathItem>>;
    };
    return Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, item]) => readOperation(method, path, item)),
    );
  });
}

function readOperation(lower: string, path: string, item: PathItem): SnapshotOperation {
  const method = lower.toUpperCase() as SnapshotOperation['method'];
  const [type, body] = Object.entries(item.requestBody?.content ?? {})[0] ?? [];
  const answer = item.responses['200']?.content['application/json']?.schema;
  const data = answer?.properties?.data;
  const version = /\/(\d{6})\//.exec(path)?.[1];
  if (data === undefined || version === undefined)
    throw new Error(`${method} ${path} has no data or no version`);
  return {
    key: `${method} ${path}`,
    method,
    path,
    version,
    vendorName: item.summary.trim(),
    parameters: item.parameters ?? [],
    content: type === undefined ? undefined : type === 'multipart/form-data' ? 'multipart' : 'json',
    body: body?.schema,
    data,
  };
}
