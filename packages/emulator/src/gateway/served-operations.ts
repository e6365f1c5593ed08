import { SHOP_OPERATIONS } from '@twinshore/shopping/operations';
import { SHOP_ROUTES } from '../shop/shop-routes.ts';
import { createPathTable, type PathMatch } from './path-table.ts';
import type { ServedOperation } from './served-operation.ts';

/** The category and the month stamp that a path begins with. */
const VERSION = /^\/([a-z_]+)\/\d{6}\//;

const ROUTES = new Map(SHOP_ROUTES.map((route) => [route.operation, route]));

/** Every operation of the Shop API: those of the catalogue, in all their versions. */
export const SERVED_OPERATIONS: readonly ServedOperation[] = SHOP_OPERATIONS.filter(
  ({ surface, authentication }) => surface === 'shop.api' && authentication === 'token',
).map((operation) => ({ operation, route: ROUTES.get(operation.id), shapes: undefined }));

const BY_PATH = createPathTable(SERVED_OPERATIONS.map((served) => [served.operation.path, served]));

const BY_UNVERSIONED_PATH = createPathTable(
  SERVED_OPERATIONS.map((served) => [withoutVersion(served.operation.path), served]),
);

/** The operations on a path, whatever their method. */
export function operationsAt(path: string): readonly PathMatch<ServedOperation>[] {
  return BY_PATH.find(path);
}

/** Whether a path would exist with another month stamp. */
export function isOtherVersion(path: string): boolean {
  return VERSION.test(path) && BY_UNVERSIONED_PATH.find(withoutVersion(path)).length > 0;
}

function withoutVersion(path: string): string {
  return path.replace(VERSION, '/$1/');
}
