import { SHOP_OPERATIONS } from '@twinshore/shopping/operations';
import type { RouteOperation } from '../gateway/shop-route.ts';

/**
 * The facts of an operation, from the catalogue that the SDK itself is made of: method, path, places of
 * parameters, identifier, scopes, markets. What a value must look like stands with the route.
 */
export function routeOperation(id: string): RouteOperation {
  const found = SHOP_OPERATIONS.find((operation) => operation.id === id);
  if (found === undefined) throw new Error(`There is no operation '${id}' in the catalogue.`);
  return found;
}
