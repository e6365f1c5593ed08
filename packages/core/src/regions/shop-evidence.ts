import type { Region } from './region.ts';

/**
 * What is known of a shop: its side, its market, its id. An `AuthorizedShop` fits.
 *
 * @public
 */
export interface ShopEvidence<R extends Region = Region> {
  readonly region?: R | undefined;
  /** ISO 3166-1 alpha-2 code in capitals. */
  readonly market?: string | undefined;
  readonly id?: string | undefined;
}
