import { ConfigurationError } from '../errors/configuration-error.ts';
import type { UserType } from '../operation/operation.ts';
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
 * What credentials made by hand need, whoever they are of.
 *
 * @public
 */
export interface HandMadeCredentialsOptions<R extends Region, H extends Region = R> {
  readonly app: ShopApp;
  readonly tokens: Pick<TokenSet, 'accessToken'> & Partial<TokenSet>;
  readonly store?: TokenStore<NoInfer<H>>;
  /**
   * The side whose rows of the store hold the tokens: that of the app that was authorized. Only a token that acts on
   * both sides is used on a side that is not its home.
   *
   * @defaultValue the value of `region`
   */
  readonly home?: H;
  /** The side the caller says the token is used on. */
  readonly region: R;
}

/**
 * Makes credentials of somebody's stored tokens.
 *
 * @param name - names the account in the token store
 * @throws {@link RegionUnknownError} `region.unknown`
 * @throws {@link RegionMismatchError} `region.mismatch` for a store of the other side
 * @throws {@link ConfigurationError} `config.invalid` when a part is missing, or the tokens are said to be somebody else's
 */
export function handMadeCredentials<R extends Region, H extends Region>(
  userType: UserType,
  name: string,
  options: HandMadeCredentialsOptions<R, H>,
): ShopCredentials<R> {
  const { region, store, home = region } = options;
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
  // A name that is put together of nothing, such as 'undefined', would let accounts share their tokens.
  if (!texts.every(isTokenText) || typeof name !== 'string' || name.trim() === '') {
    throw new ConfigurationError({
      region,
      message: `${MAKERS[userType]} needs an access token, the app's key and secret, and a name for the ${userType}, each as text. Tokens, key and secret hold no blanks, line ends or control characters.`,
    });
  }
  if (tokens.userType !== undefined && tokens.userType !== userType) {
    throw new ConfigurationError({
      region,
      message: `These tokens are said to be a ${tokens.userType}'s, and ${MAKERS[userType]} takes those of a ${userType}. Use ${MAKERS[tokens.userType] ?? 'what fits them'}.`,
    });
  }
  const cell = createTokenCell(`shop:${app.key}:${name}`, tokens, store);
  const basis = userType === 'creator' ? 'declared' : 'claimed';
  return hideSecrets(
    { specVersion: 'v1', family: 'shop', region, userType, app, tokens: cell, proof: undefined } as const,
    () => ({ family: 'shop', region, userType, appKey: app.key, basis }),
    ['app'],
  );
}

const MAKERS: Readonly<Record<UserType, string>> = {
  seller: 'shopCredentials()',
  creator: 'creatorCredentials()',
  partner: 'partnerCredentials()',
};
