import type { Operation } from '@twinshore/core';
import { loadShapes, type OperationShapes } from '@twinshore/shopping/shapes';
import type { ShopRoute } from './shop-route.ts';

/**
 * An operation of the catalogue as the platform serves it.
 */
export interface ServedOperation {
  readonly operation: Operation;
  /** Absent where nothing in the world stands behind it. */
  readonly route: ShopRoute | undefined;
  /** What its parameters and its answer look like; read on the first call. */
  shapes: OperationShapes | undefined;
}

/** Reads the shapes of an operation, once. */
export async function withShapes(served: ServedOperation): Promise<OperationShapes> {
  served.shapes ??= await loadShapes(served.operation.id);
  if (served.shapes === undefined) throw new Error(`The catalogue has no shapes of ${served.operation.id}.`);
  return served.shapes;
}
