import type { SchemaIssue, StandardSchema } from '@twinshore/core';
import { readShape, type Shape } from '@twinshore/shopping/shapes';
import type { FieldOverlay } from '../model/overlay.ts';
import { valueOfShape } from './value-of-shape.ts';

/** A sample in which every part fits, and where that was not the vendor's example. */
export interface FittedSample {
  readonly value: unknown;
  readonly exceptions: readonly SampleException[];
}

/** An example of the snapshot that contradicts a reviewed rule. */
export interface SampleException {
  /** In the grammar of overlays: names joined by dots, `[]` after a list. */
  readonly path: string;
  /** What the check says of the example. */
  readonly message: string;
  /** What the overlay says of it. */
  readonly reason: string | undefined;
}

/**
 * Replaces the parts of a sample that the operation's check refuses, and only those.
 *
 * @param sampled - makes the sample from a seed: what differs from seed to seed is no example of the snapshot
 */
export async function fitSample(
  sampled: (seed: number) => unknown,
  schema: StandardSchema,
  shape: Shape,
  overlay: Readonly<Record<string, FieldOverlay>>,
): Promise<FittedSample> {
  const value = sampled(1);
  const other = sampled(2);
  const exceptions: SampleException[] = [];
  const result = await schema['~standard'].validate(value);
  for (const issue of result.issues ?? []) {
    const keys = (issue.path ?? []) as readonly (string | number)[];
    const path = overlayPath(keys);
    const isExample = JSON.stringify(at(value, keys)) === JSON.stringify(at(other, keys));
    if (isExample && !exceptions.some((exception) => exception.path === path))
      exceptions.push({ path, message: issue.message, reason: reasonAt(path, overlay) });
    replaceAt(value, keys, shape, issue);
  }
  const again = await schema['~standard'].validate(value);
  if (again.issues !== undefined) throw new Error(`still refused: ${JSON.stringify(again.issues)}`);
  return { value, exceptions };
}

function overlayPath(keys: readonly (string | number)[]): string {
  return keys.reduce<string>(
    (path, key) => (typeof key === 'number' ? `${path}[]` : path === '' ? key : `${path}.${key}`),
    '',
  );
}

/** A rule for a list holds for its items. */
function reasonAt(path: string, overlay: Readonly<Record<string, FieldOverlay>>): string | undefined {
  return overlay[path]?.reason ?? (path.endsWith('[]') ? overlay[path.slice(0, -2)]?.reason : undefined);
}

function at(value: unknown, keys: readonly (string | number)[]): unknown {
  return keys.reduce<unknown>((part, key) => (part as Record<string | number, unknown>)[key], value);
}

function replaceAt(
  value: unknown,
  keys: readonly (string | number)[],
  shape: Shape,
  { message }: SchemaIssue,
): void {
  const last = keys.at(-1);
  const where = keys
    .slice(0, -1)
    .reduce<unknown>((at, key) => (at as Record<string | number, unknown>)[key], value);
  const part = keys.reduce<Shape | undefined>(partOf, shape);
  if (last === undefined || part === undefined) throw new Error(`${keys.join('.')}: ${message}`);
  (where as Record<string | number, unknown>)[last] = valueOfShape(part);
}

function partOf(shape: Shape | undefined, key: string | number): Shape | undefined {
  if (shape === undefined) return undefined;
  const read = readShape(shape);
  if (read.is === 'list') return read.item;
  return read.is === 'object' ? read.fields.find(({ name }) => name === key)?.shape : undefined;
}
