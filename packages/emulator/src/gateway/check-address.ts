import { SHOP_ROUTES } from '../shop/shop-routes.ts';
import type { Check } from './gateway-call.ts';
import { matchPath } from './match-path.ts';
import { Refusal } from './refusal.ts';

/** The category and the month stamp that a path begins with. */
const VERSION = /^\/([a-z_]+)\/\d{6}\//;

/** The path has to exist; a known path with another month stamp is a version that does not. */
export const checkPath: Check = (call) => {
  if (call.routes.length > 0) return;
  if (isOtherVersion(call.path)) throw new Refusal(36009014, `Invalid API version: ${call.path}`);
  throw new Refusal(36009009, `Invalid path: ${call.path}`);
};

/** The method has to be one that the path takes. */
export const checkMethod: Check = (call) => {
  const route = call.routes.find(({ operation }) => operation.method === call.method);
  if (route === undefined) throw new Refusal(36009010, `Invalid HTTP method: ${call.method}`);
  call.route = route;
  call.pathParameters = matchPath(route.operation.path, call.path) ?? {};
};

function isOtherVersion(path: string): boolean {
  if (!VERSION.test(path)) return false;
  const withoutVersion = (text: string) => text.replace(VERSION, '/$1/');
  return SHOP_ROUTES.some(
    ({ operation }) => matchPath(withoutVersion(operation.path), withoutVersion(path)) !== undefined,
  );
}
