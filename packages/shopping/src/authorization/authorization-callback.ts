import { AuthenticationError, type Region, type TokenStore } from '@twinshore/core';

/**
 * What comes back from the page where the seller decides, and what was sent out.
 *
 * @public
 */
export type ExchangeCodeRequest = (CallbackAddress | CallbackParts) & {
  /** The `state` that `authorizeUrl()` gave, kept for this browser meanwhile, such as in its session. */
  readonly expectedState: string | undefined;
  /** Where the tokens are kept. Nothing is stored before everything is checked. */
  readonly store?: TokenStore | undefined;
  /**
   * The seller installed the app from the platform's app store. Such a callback has no `state` (documented), so
   * nothing ties it to a browser of yours: let the seller sign in to your app before you use the grant. A state
   * that is there is still checked.
   *
   * @defaultValue false
   */
  readonly appStoreInstall?: boolean | undefined;
};

/**
 * The whole address the seller came back to.
 *
 * @public
 */
export interface CallbackAddress {
  readonly callbackUrl: string | URL;
}

/**
 * The parts of the address the seller came back to.
 *
 * @public
 */
export interface CallbackParts {
  readonly code: string;
  readonly state: string | undefined;
  /** The parameter `shop_region`, where there is one. */
  readonly shopRegion?: string | undefined;
}

/** The parameters of a callback. */
export interface Callback {
  readonly code: string;
  readonly state: string | undefined;
  readonly shopRegion: string | undefined;
  readonly appKey: string | undefined;
}

/**
 * Reads a callback.
 *
 * @throws AuthenticationError `auth.denied` when the seller refused, `auth.code_missing` without a code
 */
export function readCallback(request: CallbackAddress | CallbackParts, region: Region): Callback {
  const callback = 'callbackUrl' in request ? readAddress(request.callbackUrl, region) : readParts(request);
  if (callback.code !== '') return callback;
  throw new AuthenticationError({
    code: 'auth.code_missing',
    region,
    message:
      "The callback holds no authorization code. Pass the whole address the seller came back to as 'callbackUrl'.",
  });
}

function readParts({ code, state, shopRegion }: CallbackParts): Callback {
  return { code: code ?? '', state, shopRegion, appKey: undefined };
}

function readAddress(address: string | URL, region: Region): Callback {
  // A server often sees only path and query of the address.
  const { searchParams } = new URL(address, 'https://callback.invalid');
  const get = (name: string) => searchParams.get(name) ?? undefined;
  const code = get('code') ?? '';
  const error = get('error');
  if (error !== undefined || code === 'null') {
    throw new AuthenticationError({
      code: 'auth.denied',
      region,
      message: 'The seller did not grant access. Explain what the app needs, and offer to start again.',
    });
  }
  return { code, state: get('state'), shopRegion: get('shop_region'), appKey: get('app_key') };
}
