import { SHOP_OPERATIONS } from '@twinshore/shopping/operations';

/** The scopes the seed's apps have: those of all operations of the catalogue. */
export const ALL_SCOPES: readonly string[] = [
  ...new Set(['seller.authorization.info', ...SHOP_OPERATIONS.flatMap(({ scopes }) => scopes ?? [])]),
].sort();
