import { bodyAlreadyRead } from '../handler/body-already-read.ts';

/**
 * The part of Node's `IncomingMessage` that is used. Express and the pages of Next hand over the same object.
 *
 * @public
 */
export interface NodeLikeRequest {
  readonly method?: string | undefined;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** Where some frameworks keep the raw body beside the parsed one. */
  readonly rawBody?: unknown;
  /** Where body parsers put what they made: bytes and text are taken as they are, everything else is refused. */
  readonly body?: unknown;
  readonly readableDidRead?: boolean;
  iterator?(options: { readonly destroyOnReturn: boolean }): AsyncIterator<unknown>;
  [Symbol.asyncIterator]?(): AsyncIterator<unknown>;
}

/**
 * Gives the web's form of a request of Node. Its body is read while it arrives, not before.
 *
 * @param advice - how to get the raw body, for the error
 * @throws WebhookPayloadError `webhook.body_parsed`
 */
export function requestOf(request: NodeLikeRequest, advice: string): Request {
  const method = request.method ?? 'POST';
  const headers = new Headers();
  const { authorization } = request.headers;
  if (typeof authorization === 'string') headers.set('authorization', authorization);
  // The handler looks at method, signature and body only.
  const url = 'http://webhook.invalid/';
  if (method === 'GET' || method === 'HEAD') return new Request(url, { method, headers });
  const body = rawBodyOf(request, advice);
  return new Request(url, { method, headers, body, duplex: 'half' } as RequestInit);
}

function rawBodyOf(
  request: NodeLikeRequest,
  advice: string,
): ReadableStream<Uint8Array> | Uint8Array | string {
  for (const body of [request.rawBody, request.body]) {
    if (typeof body === 'string' || body instanceof Uint8Array) return body;
  }
  const chunks =
    request.readableDidRead === true
      ? undefined
      : // Ending early must not destroy the connection that the answer goes back on.
        (request.iterator?.({ destroyOnReturn: false }) ?? request[Symbol.asyncIterator]?.());
  if (chunks === undefined) throw bodyAlreadyRead(advice);
  return streamOf(chunks);
}

function streamOf(chunks: AsyncIterator<unknown>): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await chunks.next();
      if (done === true) controller.close();
      else
        controller.enqueue(
          typeof value === 'string' ? new TextEncoder().encode(value) : (value as Uint8Array),
        );
    },
    async cancel() {
      await chunks.return?.();
    },
  });
}
