import type { Region } from '../regions/region.ts';

/** The format's version, the only one there is. */
export const CODEC_VERSION = 'v1';

/**
 * What is stored: one JSON text. Inside `data`, a closed value stands as `{ $resident: label, … }`, a link as
 * `{ $link: surface, … }`, each with either `plain` or `sealer` and `sealed`, and every `$` at the beginning of an ordinary name is doubled, so that data never looks like
 * either.
 */
export interface StoredEnvelope {
  readonly twinshore: string;
  readonly region: Region;
  readonly data: unknown;
}

/**
 * Writes an ordinary name.
 */
export function escapeName(name: string): string {
  return name.startsWith('$') ? `$${name}` : name;
}

/**
 * Reads an ordinary name; `undefined` for one that {@link escapeName} cannot have written.
 */
export function unescapeName(name: string): string | undefined {
  if (!name.startsWith('$')) return name;
  return name.startsWith('$$') ? name.slice(1) : undefined;
}
