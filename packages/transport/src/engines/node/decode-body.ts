import { ResponseInvalidError } from '@twinshore/core';
import { responseTooLarge } from '../response-too-large.ts';

interface Encoded {
  readonly bytes: Buffer;
  readonly encoding: string;
  readonly status: number;
  readonly origin: string;
}

type Unpack = (
  bytes: Buffer,
  options: { readonly maxOutputLength: number },
  done: (error: NodeJS.ErrnoException | null, plain: Buffer) => void,
) => void;

/**
 * Unpacks a compressed body, up to `maxBytes` of plain bytes.
 *
 * @throws {@link ResponseInvalidError} `response.too_large`, `response.truncated`, or `response.invalid` for an
 * encoding that was never asked for
 */
export async function decodeBody(encoded: Encoded, maxBytes: number): Promise<Buffer> {
  const { bytes, encoding, status, origin } = encoded;
  if (bytes.length === 0) return bytes;
  const zlib = await import('node:zlib');
  const options = { maxOutputLength: maxBytes };
  const decoders: Readonly<Record<string, Unpack>> = {
    gzip: zlib.gunzip,
    'x-gzip': zlib.gunzip,
    br: zlib.brotliDecompress,
    deflate: (bytes.readUInt8(0) & 0x0f) === 8 ? zlib.inflate : zlib.inflateRaw,
  };
  const unpack = decoders[encoding];
  if (unpack === undefined) {
    throw new ResponseInvalidError({
      status,
      message: `The answer of ${origin} is packed as '${encoding}', which was not asked for. A proxy on the way may have done it.`,
    });
  }
  return new Promise((resolve, reject) => {
    unpack(bytes, options, (error, plain) => {
      if (error === null) resolve(plain);
      else if (error.code === 'ERR_BUFFER_TOO_LARGE') reject(responseTooLarge(origin, maxBytes, status));
      else reject(damaged(encoded, error));
    });
  });
}

function damaged({ origin, encoding, status }: Encoded, cause: Error): ResponseInvalidError {
  return new ResponseInvalidError({
    code: 'response.truncated',
    retryable: true,
    status,
    cause,
    message: `The ${encoding} body of the answer of ${origin} is damaged or cut short. The server may have acted: read the state before you repeat a write.`,
  });
}
