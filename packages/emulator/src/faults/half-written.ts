import type { Answer } from '../gateway/answer.ts';

const cut = new WeakMap<Response, Uint8Array>();

/**
 * An answer that breaks off in the middle of its body, under a length that promises all of it. Where a socket is
 * at hand, the server writes {@link firstHalf} and ends the connection; without one the stream fails.
 */
export function halfWritten({ status, headers }: Answer, body: string): Response {
  const bytes = new TextEncoder().encode(body);
  const half = bytes.subarray(0, Math.ceil(bytes.length / 2));
  let sent = false;
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (sent) controller.error(new Error('The connection was cut by a fault.'));
      else controller.enqueue(half);
      sent = true;
    },
  });
  const response = new Response(stream, {
    status,
    headers: { ...headers, 'content-length': String(bytes.length) },
  });
  cut.set(response, half);
  return response;
}

/** What is to be written of a response before its connection ends; `undefined` for a whole one. */
export function firstHalf(response: Response): Uint8Array | undefined {
  return cut.get(response);
}
