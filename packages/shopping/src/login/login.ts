import {
  AbortedError,
  type AbortSignalLike,
  ConfigurationError,
  type Grant,
  type Region,
  TimedOutError,
  type TokenStore,
} from '@twinshore/core';
import { readAuthorizationState } from '../authorization/authorization-state.ts';
import type { ShopAuthorization } from '../authorization/shop-authorization.ts';
import { equalInConstantTime } from '../signing/equal-in-constant-time.ts';
import { listenOnLoopback } from './listen-on-loopback-node.ts';
import { elsewherePage, failurePage, foreignPage, type LoginPage, welcomePage } from './login-page.ts';
import { openInBrowser } from './open-in-browser-node.ts';

/**
 * How a login is done.
 *
 * @public
 */
export interface LoginOptions<R extends Region> {
  /** The authorization of the side the seller's shops are on. */
  readonly authorization: ShopAuthorization<R>;
  /** Where the tokens are kept. Nothing is stored before everything is checked. */
  readonly store: TokenStore<R>;
  /**
   * The port of 127.0.0.1 to receive the callback on; 0 for any free one. The platform sends sellers back to the
   * address that is registered for the app, so it has to lead here.
   *
   * @defaultValue 8484
   */
  readonly port?: number | undefined;
  /** The path of the callback. @defaultValue the path of `publicUrl`, or `/callback` */
  readonly path?: string | undefined;
  /**
   * The registered redirect address, where that is not the loopback address itself: that of a tunnel or proxy which
   * hands requests on to `port` with their path and query.
   */
  readonly publicUrl?: string | undefined;
  /** How long to wait for the seller, in milliseconds. @defaultValue 300000 (5 minutes) */
  readonly timeoutMs?: number | undefined;
  /** Opens the authorize page; `false` only prints its address. @defaultValue the browser of this machine */
  readonly open?: ((url: string, addresses: LoginAddresses) => void | Promise<void>) | false | undefined;
  /** Tells the person at the terminal what to do. @defaultValue `console.log` */
  readonly print?: ((line: string) => void) | undefined;
  /** Ends the waiting. */
  readonly signal?: AbortSignalLike | undefined;
}

/**
 * Where a login listens.
 *
 * @public
 */
export interface LoginAddresses {
  /** Where the seller has to come back to. */
  readonly redirectUrl: string;
  /** Where this process listens. */
  readonly localUrl: string;
}

/**
 * Logs a seller in from a terminal: opens the authorize page of the expected side, receives the callback, checks
 * state, app and side, exchanges the code and stores the tokens. A seller of the other side is told so in the
 * browser, and nothing is stored. Callbacks that are not the answer to this login are refused and do not end it.
 *
 * Node only.
 *
 * @throws TimedOutError `request.timeout` when nobody came back in time
 * @throws AbortedError `request.aborted` when the signal ended the waiting
 * @throws ConfigurationError `config.invalid` when the port is taken
 * @throws whatever `authorization.exchangeCode()` throws, such as AuthenticationError `auth.denied` or
 * RegionMismatchError `region.mismatch`
 * @example
 * ```ts
 * const authorization = createShopAuthorization({ transport: createUsTransport({ app }), app, serviceId });
 * const grant = await login({ authorization, store });
 * const transport = createUsTransport({ credentials: grant.credentials('us') });
 * ```
 * @public
 */
export async function login<R extends Region>(options: LoginOptions<R>): Promise<Grant> {
  const { authorization, store, port = 8484, publicUrl, timeoutMs = 300_000, signal } = options;
  const { open = openInBrowser, print = (line: string) => console.log(line) } = options;
  const { region } = authorization;
  const redirect = readPublicUrl(publicUrl, region);
  const path = options.path ?? redirect?.pathname ?? '/callback';
  const { url, state } = authorization.authorizeUrl();

  const { promise: ended, resolve, reject } = deferred<Grant>();
  // What ends a login before anything waits for it must not count as unhandled.
  ended.catch(() => {});
  let exchanging: Promise<Grant> | undefined;

  async function answer(method: string, target: string): Promise<{ page: LoginPage; sent?: () => void }> {
    const { pathname, searchParams, href } = new URL(target, 'http://127.0.0.1');
    if (pathname !== path) return { page: elsewherePage(404) };
    if (method !== 'GET') return { page: elsewherePage(405) };
    const given = searchParams.get('state') ?? '';
    if (!equalInConstantTime(state, given)) {
      return { page: foreignPage(region, readAuthorizationState(given)?.region) };
    }
    stopWaiting();
    // A browser may ask twice; the code serves once.
    exchanging ??= authorization.exchangeCode({ callbackUrl: href, expectedState: state, store });
    try {
      const grant = await exchanging;
      const here = [...grant.shops, ...grant.assets]
        .filter((one) => one.region === region)
        .map(({ name, id }) => name || id);
      return { page: welcomePage(region, here), sent: () => resolve(grant) };
    } catch (error) {
      return { page: failurePage(error), sent: () => reject(error) };
    }
  }

  const timer = setTimeout(() => reject(timedOut(timeoutMs, region)), timeoutMs);
  const abort = () => reject(aborted(region));
  signal?.addEventListener('abort', abort, { once: true });
  function stopWaiting(): void {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
  }

  try {
    if (signal?.aborted === true) throw aborted(region);
    const listener = await listenOnLoopback(port, answer);
    try {
      const localUrl = `http://127.0.0.1:${listener.port}${path}`;
      const redirectUrl = redirect?.href ?? localUrl;
      print(`Log in on the page of region '${region}': ${url}`);
      print(`Then the seller comes back to ${redirectUrl}, which has to be the app's redirect address.`);
      // Not waited for: a browser may stay in the foreground.
      if (open !== false) void tryToOpen(() => open(url, { redirectUrl, localUrl }), print);
      return await ended;
    } finally {
      await listener.close();
    }
  } finally {
    stopWaiting();
  }
}

async function tryToOpen(open: () => void | Promise<void>, print: (line: string) => void): Promise<void> {
  try {
    await open();
  } catch {
    print('No browser could be opened: open the address yourself.');
  }
}

function readPublicUrl(address: string | undefined, region: Region): URL | undefined {
  if (address === undefined) return undefined;
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol === 'https:' || url?.protocol === 'http:') return url;
  throw new ConfigurationError({
    region,
    message:
      "'publicUrl' of a login must be the app's redirect address, such as 'https://dev.example/callback'.",
  });
}

function timedOut(limitMs: number, region: Region): TimedOutError {
  return new TimedOutError({
    limitMs,
    scope: 'total',
    region,
    retryable: false,
    message: `Nobody came back from the authorize page within ${limitMs} ms. Check that the app's redirect address leads here, and start again.`,
  });
}

function aborted(region: Region): AbortedError {
  return new AbortedError({ region, message: 'The login was ended before the seller came back.' });
}

function deferred<T>() {
  let end!: { readonly resolve: (value: T) => void; readonly reject: (error: unknown) => void };
  const promise = new Promise<T>((resolve, reject) => {
    end = { resolve, reject };
  });
  return { promise, ...end };
}
