import { WebhookPayloadError } from '@twinshore/core';
import { bodyAlreadyRead } from './body-already-read.ts';

/** A body that is being read. */
export interface BodyReading {
  readonly bytes: Promise<Uint8Array>;
  /** Stops reading. */
  cancel(): void;
}

/**
 * Reads the bytes of a body, and no more of them than allowed.
 *
 * @throws WebhookPayloadError `webhook.body_parsed`, at once, when the body was read before; `webhook.too_large`
 */
export function readRawBody(request: Request, maxBytes: number): BodyReading {
  if (request.bodyUsed) {
    throw bodyAlreadyRead(
      'Hand the request over before anything reads it, or pass a copy made before: handler(request.clone()).',
    );
  }
  const reader = request.body?.getReader();
  if (reader === undefined) return { bytes: Promise.resolve(new Uint8Array()), cancel() {} };

  const cancel = () => void reader.cancel().catch(() => {});

  async function read(source: NonNullable<typeof reader>): Promise<Uint8Array> {
    const chunks: Uint8Array[] = [];
    let length = 0;
    for (;;) {
      const { done, value } = await source.read();
      if (done) return join(chunks, length);
      length += value.byteLength;
      if (length > maxBytes) {
        cancel();
        throw new WebhookPayloadError({
          code: 'webhook.too_large',
          message: `The body of a webhook is longer than ${maxBytes} bytes and was not read to its end. Raise 'maxBodyBytes' of createShopWebhooks if the platform really sends such bodies.`,
        });
      }
      chunks.push(value);
    }
  }

  return { bytes: read(reader), cancel };
}

function join(chunks: readonly Uint8Array[], length: number): Uint8Array {
  if (chunks.length === 1) return chunks[0] as Uint8Array;
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}
