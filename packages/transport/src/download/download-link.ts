import type {
  Download,
  EngineLimits,
  Region,
  RegionalLink,
  RequestOptions,
  WireRequest,
  WireResponse,
} from '@twinshore/core';
import { readLink } from '@twinshore/core/internal';
import { callLimits } from '../call/call-limits.ts';
import { CallRecord } from '../call/call-record.ts';
import { engineFailure } from '../call/engine-failure.ts';
import { assertAnswer, exchangeThrough } from '../call/exchange-through.ts';
import type { Outcome } from '../call/outcome.ts';
import { isRedirect, refusal } from '../call/redirect-target.ts';
import type { TransportParts } from '../call/transport-parts.ts';
import { withRetries } from '../call/with-retries.ts';
import { resolveLink } from '../endpoints/resolve-link.ts';
import { applyHeaders } from '../request/request-headers.ts';
import { USER_AGENT } from '../user-agent.ts';
import { downloadFailure } from './download-failure.ts';

/** Redirects among a surface's own hosts that a download follows. */
const MOST_REDIRECTS = 3;

/**
 * A download that was prepared: its address was checked.
 */
export interface PreparedDownload {
  readonly record: CallRecord;
  readonly run: () => Promise<Download>;
}

/**
 * Prepares the download of a link of this side. It is made without credentials and stays on the surface's hosts.
 *
 * @throws what {@link resolveLink} throws
 */
export function prepareDownload(
  parts: TransportParts,
  link: RegionalLink<Region>,
  options: RequestOptions | undefined,
): PreparedDownload {
  const { region, settings, endpoints, engine } = parts;
  const start = resolveLink(endpoints, link);
  const { surface } = readLink(link);
  const limits = callLimits(settings, options, settings.maxDownloadBytes);
  const record = new CallRecord('download', region, start.origin);
  const headers: Record<string, string> = { accept: '*/*', 'user-agent': USER_AGENT };
  if (options?.headers !== undefined) applyHeaders(headers, options.headers);

  async function attempt(engineLimits: EngineLimits): Promise<Outcome<Download>> {
    let url = start;
    for (let redirects = 0; ; redirects++) {
      let response: WireResponse;
      try {
        response = await exchangeThrough(engine, requestFor(url, headers), engineLimits);
      } catch (error) {
        return { failure: engineFailure(error, record) };
      }
      assertAnswer(response, engine, record);
      record.response = response;
      if (!isRedirect(response)) return read(response);
      if (redirects >= MOST_REDIRECTS)
        throw refusal(record, response.status, `for the ${redirects + 1}th time in a row`);
      url = redirected(url, response);
    }
  }

  function redirected(from: URL, response: WireResponse): URL {
    const { location } = response.headers;
    if (location === undefined) throw refusal(record, response.status, 'to nowhere that can be read');
    return resolveLink(endpoints, { region, surface, href: absolute(location, from) });
  }

  function read(response: WireResponse): Outcome<Download> {
    if (response.status !== 200) return { failure: downloadFailure(response, record, settings.clock.now()) };
    const contentType = response.headers['content-type'] ?? 'application/octet-stream';
    return { value: { bytes: response.bytes(), contentType } };
  }

  function finish(file: Download): Download {
    record.end();
    return file;
  }

  return {
    record,
    run: () => withRetries({ record, limits, settings, repeatable: true, attempt, finish }),
  };
}

function absolute(location: string, from: URL): string {
  try {
    return new URL(location, from).href;
  } catch {
    return location;
  }
}

/** Path and query as they are in the link: it is signed, so not a character may change. */
function requestFor(url: URL, headers: Readonly<Record<string, string>>): WireRequest {
  const { protocol, host, pathname, search } = url;
  return {
    method: 'GET',
    origin: `${protocol}//${host}`,
    path: pathname + search,
    query: {},
    headers: { ...headers },
    body: undefined,
  };
}
