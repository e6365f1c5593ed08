import type { Region } from '../regions/region.ts';
import type { ShopCredentials } from './credentials.ts';
import { type HandMadeCredentialsOptions, handMadeCredentials } from './hand-made-credentials.ts';

/**
 * What credentials made by hand need. Their `region` is the side the caller says the token's shops are on; it is
 * proved before the first call.
 *
 * @public
 */
export interface ShopCredentialsOptions<R extends Region, H extends Region = R>
  extends HandMadeCredentialsOptions<R, H> {
  /** Names the seller in the token store; any stable id. */
  readonly seller: string;
}

/**
 * Makes shop credentials from a seller's stored tokens. Before any other call the transport asks the platform which
 * shops the token covers, and refuses to go on unless they are on this side.
 *
 * Tokens that the store holds for this seller are used instead when they end later than the ones passed.
 *
 * @throws {@link RegionUnknownError} `region.unknown`
 * @throws {@link RegionMismatchError} `region.mismatch` for a store of the other side
 * @throws {@link ConfigurationError} `config.invalid` when a part is missing, empty or no text, for blanks or control
 * characters in a token, and for tokens that are said to be a creator's or partner's
 * @public
 */
export function shopCredentials<R extends Region, H extends Region = R>(
  options: ShopCredentialsOptions<R, H>,
): ShopCredentials<R> {
  return handMadeCredentials('seller', options.seller, options);
}
