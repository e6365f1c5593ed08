import { ConfigurationError } from '../errors/configuration-error.ts';
import type { TokenStore } from '../ports/token-store.ts';
import { assertRegion } from '../regions/assert-region.ts';
import type { Region } from '../regions/region.ts';
import { assertStoreSide } from './assert-store-side.ts';
import { createTokenCell } from './create-token-cell.ts';
import type { ShopCredentials } from './credentials.ts';
import { hiddenApp } from './hidden-app.ts';
import { hideSecrets } from './hide-secrets.ts';
import type { ShopApp } from './shop-app.ts';
import type { TokenSet } from './token-set.ts';
import { isTokenText } from './token-text.ts';

/**
 * What credentials made by hand need.
 *
 * @public
 */
export interface ShopCredentialsOptions<R extends Region, H extends Region = R> {
  /** The side the caller says the token's shops are on. It is proved before the first call. */
  readonly region: R;
  readonly app: ShopApp;
  readonly tokens: Pick<TokenSet, 'accessToken'> & Partial<TokenSet>;
  /** Names the seller in the token store; any stable id. */
  readonly seller: string;
  readonly store?: TokenStore<NoInfer<H>>;
  /**
   * The side whose rows of the store hold the tokens: that of the app the seller authorized. Only the token of a
   * seller with shops on both sides is used on a side that is not its home.
   *
   * @defaultValue the value of `region`
   */
  readonly home?: H;
}

/**
 * Makes shop credentials from stored tokens. Before any other call the transport asks the platform which shops
 * the token covers, and refuses to go on unless they are on this side.
 *
 * Tokens that the store holds for this seller are used instead when they end later than the ones passed.
 *
 * @throws {@link RegionUnknownError} `region.unknown`
 * @throws {@link RegionMismatchError} `region.mismatch` for a store of the other side
 * @throws {@link ConfigurationError} `config.invalid` when a part is missing, empty or no text, and for blanks or control characters in a token
 * @public
 */
export function shopCredentials<R extends Region, H extends Region = R>(
  options: ShopCredentialsOptions<R, H>,
): ShopCredentials<R> {
  const { region, seller, store, home = region } = options;
  assertRegion(region);
  if (home !== region) assertRegion(home, "'home'");
  assertStoreSide(store, home);
  const app = hiddenApp(options.app);
  const tokens: TokenSet = {
    accessTokenExpiresAtMs: undefined,
    refreshToken: undefined,
    refreshTokenExpiresAtMs: undefined,
    ...options.tokens,
  };
  const texts: readonly unknown[] = [tokens.accessToken, app.key, app.secret, tokens.refreshToken ?? 'none'];
  // A name that is put together of nothing, such as 'undefined', would let sellers share their tokens.
  if (!texts.every(isTokenText) || typeof seller !== 'string' || seller.trim() === '') {
    throw new ConfigurationError({
      region,
      message:
        "Shop credentials need an access token, the app's key and secret, and a name for the seller, each as text. Tokens, key and secret hold no blanks, line ends or control characters.",
    });
  }
  const cell = createTokenCell(`shop:${app.key}:${seller}`, tokens, store);
  return hideSecrets(
    { specVersion: 'v1', family: 'shop', region, app, tokens: cell, proof: undefined } as const,
    () => ({ family: 'shop', region, appKey: app.key, basis: 'claimed' }),
    ['app'],
  );
}
