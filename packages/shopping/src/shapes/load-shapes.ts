import { SHAPE_TABLES } from '../generated/shape-tables.ts';
import type { OperationShapes } from './shape.ts';

/**
 * Loads what the input and the answer of an operation of the catalogue look like.
 *
 * @param id - such as `shop.orders.search`, or with a version, `shop.orders.get@202309`
 * @returns `undefined` for an operation that is not in the catalogue
 * @public
 */
export async function loadShapes(id: string): Promise<OperationShapes | undefined> {
  const area = id.split('.')[1] ?? '';
  const load =
    area === 'token' || area === 'authorization'
      ? () => import('../authorization/authorization-shapes.ts')
      : SHAPE_TABLES[area];
  const table: Readonly<Record<string, OperationShapes>> = (await load?.())?.shapes ?? {};
  return Object.hasOwn(table, id) ? table[id] : undefined;
}
