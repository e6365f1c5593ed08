import type { Region } from '../regions/region.ts';
import type { ShopCredentials } from './credentials.ts';
import { type HandMadeCredentialsOptions, handMadeCredentials } from './hand-made-credentials.ts';

/**
 * What a partner's credentials made by hand need. Their `region` is the side the caller says the token's category
 * assets are on; it is proved before the first call.
 *
 * @public
 */
export interface PartnerCredentialsOptions<R extends Region, H extends Region = R>
  extends HandMadeCredentialsOptions<R, H> {
  /** Names the partner in the token store; any stable id. */
  readonly partner: string;
}

/**
 * Makes credentials from a partner's stored tokens. Before any other call the transport asks the platform which
 * category assets the token covers, and refuses to go on unless one of them is for a market of this side.
 *
 * @throws {@link RegionUnknownError} `region.unknown`
 * @throws {@link RegionMismatchError} `region.mismatch` for a store of the other side
 * @throws {@link ConfigurationError} `config.invalid` when a part is missing, empty or no text, for blanks or control
 * characters in a token, and for tokens that are said to be a seller's or creator's
 * @public
 */
export function partnerCredentials<R extends Region, H extends Region = R>(
  options: PartnerCredentialsOptions<R, H>,
): ShopCredentials<R> {
  return handMadeCredentials('partner', options.partner, options);
}
