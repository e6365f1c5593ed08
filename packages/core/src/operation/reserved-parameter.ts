import type { Operation } from './operation.ts';

/** Parameters by which the platform tells who calls, for which shop, and that nothing was changed on the way. */
const ALWAYS: ReadonlySet<string> = new Set(['shop_cipher', 'sign', 'timestamp', 'access_token']);

/**
 * Tells whether a parameter is put on a request by its family and transport, so that no input may carry it. An
 * operation says itself that it needs an asset's cipher, and the token service takes the app's key and secret as
 * parameters.
 */
export function isReservedParameter(
  name: string,
  { identifier, authentication }: Pick<Operation, 'identifier' | 'authentication'>,
): boolean {
  if (name === 'category_asset_cipher') return identifier !== 'category_asset_cipher';
  if (name === 'app_key' || name === 'app_secret') return authentication === 'token';
  return ALWAYS.has(name);
}
