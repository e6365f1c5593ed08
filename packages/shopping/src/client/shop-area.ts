import type { ShopCaller } from './shop-caller.ts';

/**
 * A part of the API that a client may be given: what it offers in the US and outside. Imported from an entry of its
 * own, so that a bundle holds only the areas in use.
 *
 * @public
 */
export interface ShopArea<Us, Global> {
  /** @internal */
  us(caller: ShopCaller<'us'>): Us;
  /** @internal */
  global(caller: ShopCaller<'global'>): Global;
}
