import type { ClientRequest, IncomingMessage } from 'node:http';
import {
  ConfigurationError,
  type EngineLimits,
  type TwinshoreError,
  type WireRequest,
  type WireResponse,
} from '@twinshore/core';
import { aborted } from '../aborted.ts';
import { encodeQuery } from '../encode-query.ts';
import { mapTransportError } from '../map-transport-error.ts';
import { responseTooLarge } from '../response-too-large.ts';
import { timedOut } from '../timed-out.ts';
import type { Connectors } from './connectors.ts';
import { decodeBody } from './decode-body.ts';
import { EngineAnswer } from './engine-answer.ts';

const NOTHING = Buffer.alloc(0);

/**
 * Sends one request through node:http or node:https and gathers its answer.
 */
export function exchange(
  connectors: Connectors,
  request: WireRequest,
  limits: EngineLimits,
): Promise<WireResponse> {
  return new Promise((resolve, reject) => {
    const { origin, body } = request;
    const { timeoutMs, maxResponseBytes, signal } = limits;
    if (signal?.aborted) {
      reject(aborted(signal));
      return;
    }
    const { via, agent, host, port, prefix, headers } = connectors.to(origin);
    let outgoing: ClientRequest;
    try {
      outgoing = via.request({
        agent,
        host,
        port,
        method: request.method,
        path: prefix + request.path + encodeQuery(request.query),
        headers: headers === undefined ? request.headers : { ...request.headers, ...headers },
      });
    } catch (error) {
      reject(unwritable(origin, error));
      return;
    }
    // Node frames the body of the other methods by itself.
    if (body !== undefined && (request.method === 'DELETE' || request.method === 'GET'))
      outgoing.setHeader('content-length', Buffer.byteLength(body));
    let settled = false;
    const timer = setTimeout(() => stop(timedOut(origin, timeoutMs)), timeoutMs);
    const onAbort = signal === undefined ? undefined : () => stop(aborted(signal));
    if (onAbort !== undefined) signal?.addEventListener('abort', onAbort, { once: true });

    function settle(): boolean {
      if (settled) return false;
      settled = true;
      clearTimeout(timer);
      if (onAbort !== undefined) signal?.removeEventListener('abort', onAbort);
      return true;
    }
    function stop(error: TwinshoreError): void {
      if (!settle()) return;
      outgoing.destroy();
      reject(error);
    }
    function receive(response: IncomingMessage): void {
      const status = response.statusCode as number;
      let first: Buffer = NOTHING;
      let all: Buffer[] | undefined;
      let size = 0;
      response.on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (size > maxResponseBytes) stop(responseTooLarge(origin, maxResponseBytes, status));
        else if (all !== undefined) all.push(chunk);
        else if (size === chunk.length) first = chunk;
        else all = [first, chunk];
      });
      response.on('end', () => {
        if (!settle()) return;
        const bytes = all === undefined ? first : Buffer.concat(all, size);
        const encoding = encodingOf(response.rawHeaders);
        if (encoding === undefined) resolve(new EngineAnswer(status, response.rawHeaders, bytes));
        else {
          decodeBody({ bytes, encoding, status, origin }, maxResponseBytes).then(
            (plain) => resolve(new EngineAnswer(status, response.rawHeaders, plain)),
            reject,
          );
        }
      });
      response.on('error', (error) => stop(mapTransportError(error, 'response', origin)));
    }
    outgoing.on('response', receive);
    outgoing.on('error', (error) => stop(mapTransportError(error, 'request', origin)));
    outgoing.end(body);
  });
}

function encodingOf(rawHeaders: readonly string[]): string | undefined {
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index] as string;
    if (name.length !== 16 || name.toLowerCase() !== 'content-encoding') continue;
    const encoding = (rawHeaders[index + 1] as string).trim().toLowerCase();
    return encoding === 'identity' || encoding === '' ? undefined : encoding;
  }
  return undefined;
}

function unwritable(origin: string, cause: unknown): ConfigurationError {
  return new ConfigurationError({
    cause,
    message: `The request to ${origin} cannot be written: a path or header holds characters that HTTP does not allow. Nothing was sent.`,
  });
}
