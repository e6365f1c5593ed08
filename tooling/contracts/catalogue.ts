import type { EndpointTable, Operation, Region } from '@twinshore/core';
import { PIXEL_OPERATIONS } from '@twinshore/pixel/server';
import { SHOP_OPERATIONS } from '@twinshore/shopping/operations';
import { globalEndpoints } from '@twinshore/transport-global';
import { usEndpoints } from '@twinshore/transport-us';

/** Every operation of the catalogue, in the order of their ids. */
export const OPERATIONS: readonly Operation[] = [...SHOP_OPERATIONS, ...PIXEL_OPERATIONS].sort((a, b) =>
  a.id < b.id ? -1 : 1,
);

/** The endpoint tables of both sides. */
export const ENDPOINTS: { readonly [R in Region]: EndpointTable<R> } = {
  us: usEndpoints,
  global: globalEndpoints,
};
