import {
  ConfigurationError,
  EgressRefusedError,
  type Engine,
  type EngineLimits,
  TwinshoreError,
  type WireRequest,
  type WireResponse,
} from '@twinshore/core';
import ky, { type Options } from 'ky';
import { aborted } from '../aborted.ts';
import { assertProxyAddress } from '../assert-proxy-address.ts';
import { encodeQuery } from '../encode-query.ts';
import { mapTransportError } from '../map-transport-error.ts';
import { timedOut } from '../timed-out.ts';
import { FetchAnswer } from './fetch-answer.ts';
import type { KyEngineOptions } from './ky-engine-options.ts';
import { readBody } from './read-body.ts';

/** The pipeline retries, limits time and reads codes once for both engines, so ky does none of it. */
const PLAIN: Options = { retry: 0, timeout: false, throwHttpErrors: false };

/** Some worker runtimes throw on request fields that they do not have. */
const GUARDED: FetchOptions = {
  redirect: 'manual',
  ...('credentials' in Request.prototype ? { credentials: 'omit' } : {}),
};

type FetchOptions = NonNullable<Parameters<typeof globalThis.fetch>[1]>;

/**
 * The engine on `fetch`, through ky: for browsers, workers, Deno, Bun, and for anyone who brings an own `fetch`.
 *
 * @throws {@link ConfigurationError} `config.invalid` for a proxy without an own `fetch` that goes through it
 * @public
 */
export function kyEngine(options: KyEngineOptions = {}): Engine {
  const { fetch: own } = options;
  const proxy = options.proxy === undefined ? undefined : assertProxyAddress(options.proxy);
  if (proxy !== undefined && own === undefined) {
    throw new ConfigurationError({
      message:
        "The runtime's fetch takes no proxy, so calls would go past it. Give kyEngine a 'fetch' that goes through the proxy, or use nodeEngine.",
    });
  }
  return {
    specVersion: 'v1',
    name: 'ky',
    ...(proxy === undefined ? {} : { proxy: proxy.origin }),
    exchange: (request, limits) => exchange(own, request, limits),
    close: () => Promise.resolve(),
  };
}

function exchange(
  own: typeof globalThis.fetch | undefined,
  request: WireRequest,
  limits: EngineLimits,
): Promise<WireResponse> {
  return new Promise((resolve, reject) => {
    const { origin, method, headers } = request;
    const { timeoutMs, signal } = limits;
    if (signal?.aborted) {
      reject(aborted(signal));
      return;
    }
    if (method === 'GET' && request.body !== undefined) {
      reject(unsendable());
      return;
    }
    const controller = new AbortController();
    const timer = setTimeout(() => stop(timedOut(origin, timeoutMs)), timeoutMs);
    const onAbort = signal === undefined ? undefined : () => stop(aborted(signal));
    if (onAbort !== undefined) signal?.addEventListener('abort', onAbort, { once: true });

    function settle(): void {
      clearTimeout(timer);
      if (onAbort !== undefined) signal?.removeEventListener('abort', onAbort);
    }
    function stop(error: TwinshoreError): void {
      settle();
      reject(error);
      controller.abort();
    }

    // Body and signal join in here only. A request that holds them is copied by ky for retries that are never made,
    // with a stream for each copy of the body and a signal for each copy of the signal; a third of the cost of a call.
    const fetch: typeof globalThis.fetch = (asked) => {
      const { url, headers } = asked as Request;
      if (!url.startsWith(`${origin}/`)) throw moved(origin);
      return (own ?? globalThis.fetch)(url, {
        ...GUARDED,
        method,
        headers,
        signal: controller.signal,
        ...(request.body === undefined ? {} : { body: request.body as Options['body'] }),
      } as FetchOptions);
    };
    let fetched: Promise<Response>;
    try {
      fetched = ky(origin + request.path + encodeQuery(request.query), { ...PLAIN, fetch, method, headers });
    } catch {
      settle();
      reject(unwritable(origin));
      return;
    }
    gather(fetched, origin, limits.maxResponseBytes).then(resolve, reject).finally(settle);
  });
}

/** A few operations of the platform read a body with GET, which fetch refuses to send (Fetch standard). */
function unsendable(): ConfigurationError {
  return new ConfigurationError({
    message: 'fetch sends no body with GET, and this operation needs one. Use nodeEngine for it.',
  });
}

async function gather(fetched: Promise<Response>, origin: string, maxBytes: number): Promise<WireResponse> {
  let phase: 'request' | 'response' = 'request';
  try {
    const response = await fetched;
    phase = 'response';
    // A browser hides where a redirect leads to.
    const status = response.type === 'opaqueredirect' ? 302 : response.status;
    return new FetchAnswer(status, response.headers, await readBody(response, maxBytes, origin));
  } catch (error) {
    throw TwinshoreError.isInstance(error) ? error : mapTransportError(error, phase, origin);
  }
}

/** Without a cause: what is thrown repeats the header that cannot be written, which may be a token. */
function unwritable(origin: string): ConfigurationError {
  return new ConfigurationError({
    message: `The request to ${origin} cannot be written: a path or header holds characters that HTTP does not allow. Nothing was sent.`,
  });
}

/** Origin and path are joined as text, so a path may be read as part of the host. */
function moved(origin: string): EgressRefusedError {
  return new EgressRefusedError({
    message: `A request to ${origin} was given a path that leads to another host. Nothing was sent. Paths begin with one '/'.`,
  });
}
