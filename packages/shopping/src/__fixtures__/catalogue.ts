import type { Operation } from '@twinshore/core';
import type { ZodType } from 'zod';
import manifest from '../../package.json' with { type: 'json' };
import { SHAPE_TABLES } from '../generated/shape-tables.ts';
import type { OperationShapes } from '../shapes/shape.ts';

/** An operation of the catalogue with what an importer of its area gets. */
export interface CatalogueEntry {
  /** The entry of the area: `customer-service`. */
  readonly folder: string;
  readonly constant: string;
  readonly operation: Operation;
  readonly shapes: OperationShapes;
  /** The exported zod schemas; none for an answer without data. */
  readonly schemas: Readonly<Record<'input' | 'output', ZodType | undefined>>;
}

type Module = Readonly<Record<string, unknown>>;

/** The names of the entries of all areas. */
export const AREA_FOLDERS: readonly string[] = Object.keys(SHAPE_TABLES).map((name) =>
  name.replaceAll('_', '-'),
);

/** The module behind an entry of the package, as its users import it. */
export function loadEntry(subpath: string): Promise<Module> {
  const target = (manifest.exports as Readonly<Record<string, unknown>>)[subpath];
  const { source } = target as { readonly source: string };
  return import(/* @vite-ignore */ `../../${source.slice(2)}`) as Promise<Module>;
}

/** Everything that the areas export, operation by operation. */
export async function loadCatalogue(): Promise<readonly CatalogueEntry[]> {
  const areas = AREA_FOLDERS.map(async (folder): Promise<CatalogueEntry[]> => {
    const [entry, schemas, table] = await Promise.all([
      loadEntry(`./${folder}`),
      loadEntry(`./schemas/${folder}`),
      SHAPE_TABLES[folder.replaceAll('-', '_')]?.(),
    ]);
    return Object.entries(entry).flatMap(([constant, operation]): CatalogueEntry[] => {
      const shapes = isOperation(operation) ? table?.shapes[operation.id] : undefined;
      if (!isOperation(operation) || shapes === undefined) return [];
      const schema = (direction: 'Input' | 'Output') =>
        schemas[`${constant}${direction}Schema`] as ZodType | undefined;
      return [
        {
          folder,
          constant,
          operation,
          shapes,
          schemas: { input: schema('Input'), output: schema('Output') },
        },
      ];
    });
  });
  return (await Promise.all(areas)).flat();
}

function isOperation(value: unknown): value is Operation {
  return typeof value === 'object' && value !== null && 'specVersion' in value && 'surface' in value;
}
