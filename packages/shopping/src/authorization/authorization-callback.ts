import { AuthenticationError, type Region, type TokenStore } from '@twinshore/core';

/**
 * What comes back from the page where the seller decides, and what was sent out.
 *
 * @public
 */
export type ExchangeCodeRequest<R extends Region = Region> = (CallbackAddress | CallbackParts) & {
  /** The `state` that `authorizeUrl()` gave, kept for this browser meanwhile, such as in its session. */
  readonly expectedState: string | undefined;
  /**
   * Where the tokens are kept, with the side of the authorization: the rows of one side are never given to the other.
   * Nothing is stored before everything is checked.
   */
  readonly store?: TokenStore<R> | undefined;
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
  /** As it was given: whether it is text at all is found out when it is compared. */
  readonly state: unknown;
  readonly shopRegion: string | undefined;
  readonly appKey: string | undefined;
}

/**
 * Reads a callback.
 *
 * @throws AuthenticationError `auth.denied` when the seller refused, `auth.code_missing` without a code
 */
export function readCallback(request: CallbackAddress | CallbackParts, region: Region): Callback {
  if (typeof request !== 'object' || request === null) return codeMissing(region);
  const callback = 'callbackUrl' in request ? readAddress(request.callbackUrl, region) : readParts(request);
  if (callback.code === 'null') denied(region);
  return callback.code === '' ? codeMissing(region) : callback;
}

function readParts({ code, state, shopRegion }: CallbackParts): Callback {
  return { code: typeof code === 'string' ? code : '', state, shopRegion, appKey: undefined };
}

function readAddress(address: string | URL, region: Region): Callback {
  const { searchParams } = parseAddress(address) ?? codeMissing(region);
  const get = (name: string) => searchParams.get(name) ?? undefined;
  if (get('error') !== undefined) denied(region);
  return {
    code: get('code') ?? '',
    state: get('state'),
    shopRegion: get('shop_region'),
    appKey: get('app_key'),
  };
}

function parseAddress(address: string | URL): URL | undefined {
  try {
    // A server often sees only path and query of the address.
    return new URL(address, 'https://callback.invalid');
  } catch {
    // What is thrown here holds the address, and with it the code.
    return undefined;
  }
}

function denied(region: Region): never {
  throw new AuthenticationError({
    code: 'auth.denied',
    region,
    message: 'The seller did not grant access. Explain what the app needs, and offer to start again.',
  });
}

function codeMissing(region: Region): never {
  throw new AuthenticationError({
    code: 'auth.code_missing',
    region,
    message:
      "The callback holds no authorization code. Pass the whole address the seller came back to as 'callbackUrl'.",
  });
}
