import type { Region } from '../regions/region.ts';
import type { ShopCredentials } from './credentials.ts';
import { type HandMadeCredentialsOptions, handMadeCredentials } from './hand-made-credentials.ts';

/**
 * What a creator's credentials made by hand need. Their `region` is your declaration, and nothing checks it but the
 * marks that tokens were seen with.
 *
 * @public
 */
export interface CreatorCredentialsOptions<R extends Region, H extends Region = R>
  extends HandMadeCredentialsOptions<R, H> {
  /** Names the creator in the token store; any stable id. */
  readonly creator: string;
}

/**
 * Makes credentials from a creator's stored tokens. The platform names no shop and no category for a creator, so
 * nothing proves a side: `region` is your declaration, and `describe()` marks it as declared. A token that begins like
 * those of the other side is refused before anything is sent, unless the transport's `prefixRule` says otherwise.
 *
 * @throws {@link RegionUnknownError} `region.unknown`
 * @throws {@link RegionMismatchError} `region.mismatch` for a store of the other side
 * @throws {@link ConfigurationError} `config.invalid` when a part is missing, empty or no text, for blanks or control
 * characters in a token, and for tokens that are said to be a seller's or partner's
 * @public
 */
export function creatorCredentials<R extends Region, H extends Region = R>(
  options: CreatorCredentialsOptions<R, H>,
): ShopCredentials<R> {
  return handMadeCredentials('creator', options.creator, options);
}
