import type { AdaptContext, WireRequest } from '@twinshore/core';
import type { adaptShopRequest } from './adapt-shop-request.ts';

let adapt: typeof adaptShopRequest | undefined;

/**
 * Identifies and signs a request. Signing is loaded with the first one, because `node:crypto` takes longer to load
 * than all of this package; later ones need not wait.
 */
export function adaptOnceLoaded(
  request: WireRequest,
  context: AdaptContext,
): WireRequest | Promise<WireRequest> {
  return adapt === undefined ? loadAndAdapt(request, context) : adapt(request, context);
}

async function loadAndAdapt(request: WireRequest, context: AdaptContext): Promise<WireRequest> {
  const loaded = await import('./adapt-shop-request.ts');
  adapt = loaded.adaptShopRequest;
  return adapt(request, context);
}
