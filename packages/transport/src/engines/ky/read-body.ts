import { responseTooLarge } from '../response-too-large.ts';

/**
 * Reads the body of a fetched answer, up to `maxBytes`.
 *
 * @throws {@link ResponseInvalidError} `response.too_large`
 */
export async function readBody(response: Response, maxBytes: number, origin: string): Promise<Uint8Array> {
  const { body, headers, status } = response;
  if (body === null) return new Uint8Array(0);
  // A packed answer's length says nothing about the length of what it unpacks to.
  const length = headers.has('content-encoding') ? undefined : (headers.get('content-length') ?? undefined);
  if (length !== undefined && Number(length) <= maxBytes) return new Uint8Array(await response.arrayBuffer());
  if (length !== undefined && Number(length) > maxBytes) {
    void body.cancel().catch(() => undefined);
    throw responseTooLarge(origin, maxBytes, status);
  }
  return readStream(body, maxBytes, () => responseTooLarge(origin, maxBytes, status));
}

async function readStream(
  body: ReadableStream<Uint8Array>,
  maxBytes: number,
  tooLarge: () => Error,
): Promise<Uint8Array> {
  const reader = body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length;
    if (size > maxBytes) {
      void reader.cancel().catch(() => undefined);
      throw tooLarge();
    }
    chunks.push(part.value);
  }
  if (chunks.length === 1) return chunks[0] as Uint8Array;
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}
