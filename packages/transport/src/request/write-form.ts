import { type BlobLike, type FileInput, type NamedFile, RequestInvalidError } from '@twinshore/core';
import { isFileData, isFileInput } from '@twinshore/core/internal';

/** A body with what has to be said of it. */
export interface WrittenForm {
  readonly contentType: string;
  readonly body: Uint8Array;
}

interface Part {
  readonly head: Uint8Array;
  readonly content: Uint8Array | BlobLike;
}

const encoder = new TextEncoder();

const LINE = encoder.encode('\r\n');

const MEDIA_TYPE = /^[\w!#$&^.+-]{1,127}\/[\w!#$&^.+-]{1,127}(?:; ?[\w.-]{1,32}=[\w.+-]{1,64})*$/;

/**
 * Writes the fields of a form as the bytes of a `multipart/form-data` body (RFC 7578). Plain bytes are copied at
 * once, so that what was given is what is sent; waits only for what lies in a `Blob`.
 *
 * @param fields - texts, and files as {@link FileInput}
 * @param maxBytes - the longest body
 * @throws {@link RequestInvalidError} `request.invalid` for a media type that is none, or a file that cannot be read;
 * `request.too_large`
 */
export function writeForm(
  fields: Readonly<Record<string, string | FileInput>>,
  maxBytes: number,
  operation: string,
): WrittenForm | Promise<WrittenForm> {
  const boundary = makeBoundary();
  const between = encoder.encode(`--${boundary}\r\n`);
  const end = encoder.encode(`--${boundary}--\r\n`);
  const parts = Object.entries(fields).map(([name, value]) => partOf(name, value, operation));
  let size = end.length;
  for (const { head, content } of parts)
    size += between.length + head.length + lengthOf(content) + LINE.length;
  if (!(size <= maxBytes)) throw tooLarge(operation, size, maxBytes);

  const body = new Uint8Array(size);
  const waiting: Promise<void>[] = [];
  let at = 0;
  const put = (bytes: Uint8Array) => {
    body.set(bytes, at);
    at += bytes.length;
  };
  for (const { head, content } of parts) {
    put(between);
    put(head);
    if (ArrayBuffer.isView(content)) put(content);
    else {
      waiting.push(readInto(body.subarray(at, at + content.size), content, operation));
      at += content.size;
    }
    put(LINE);
  }
  put(end);
  const written = { contentType: `multipart/form-data; boundary=${boundary}`, body };
  return waiting.length === 0 ? written : Promise.all(waiting).then(() => written);
}

/** Nobody can guess it, so no file can hold it. */
function makeBoundary(): string {
  let boundary = '----twinshore';
  for (const byte of crypto.getRandomValues(new Uint8Array(16)))
    boundary += byte.toString(16).padStart(2, '0');
  return boundary;
}

function partOf(field: string, value: string | FileInput, operation: string): Part {
  const disposition = `content-disposition: form-data; name="${quoted(field)}"`;
  if (!isFileInput(value))
    return { head: encoder.encode(`${disposition}\r\n\r\n`), content: encoder.encode(value) };
  const named: NamedFile = isFileData(value) ? { data: value } : value;
  const own = named.data as { readonly name?: unknown; readonly type?: unknown };
  const name = named.name ?? (typeof own.name === 'string' && own.name !== '' ? own.name : field);
  const type =
    named.type ?? (typeof own.type === 'string' && own.type !== '' ? own.type : 'application/octet-stream');
  if (!MEDIA_TYPE.test(type)) {
    throw unusable(operation, field, `the type of a file must be a media type such as 'image/png'`);
  }
  if (!(lengthOf(named.data) >= 0))
    throw unusable(operation, field, 'the size of a file must be a number of bytes');
  const fileName = quoted(name);
  return {
    head: encoder.encode(`${disposition}; filename="${fileName}"\r\ncontent-type: ${type}\r\n\r\n`),
    content: named.data,
  };
}

/** As browsers write it, and beyond: nothing in a name may end the quotes, the line or the text. */
function quoted(name: string): string {
  return name.replace(/["\\]|\p{Cc}/gu, (found) => {
    const code = found.charCodeAt(0).toString(16).toUpperCase();
    return `%${code.padStart(2, '0')}`;
  });
}

function lengthOf(content: Part['content']): number {
  return ArrayBuffer.isView(content) ? content.byteLength : content.size;
}

async function readInto(place: Uint8Array, blob: BlobLike, operation: string): Promise<void> {
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await blob.arrayBuffer());
  } catch (cause) {
    throw unusable(operation, undefined, 'a file could not be read', cause);
  }
  if (bytes.length !== place.length) throw unusable(operation, undefined, 'a file changed while it was read');
  place.set(bytes);
}

function unusable(
  operation: string,
  field: string | undefined,
  why: string,
  cause?: unknown,
): RequestInvalidError {
  const where = field === undefined ? '' : `${field}: `;
  return new RequestInvalidError({
    operation,
    cause,
    issues: [field === undefined ? { message: why } : { message: why, path: [field] }],
    message: `The input of ${operation} cannot be sent: ${where}${why}. Nothing was sent.`,
  });
}

function tooLarge(operation: string, size: number, maxBytes: number): RequestInvalidError {
  const message = `its body would be ${size} bytes long, more than ${maxBytes}`;
  return new RequestInvalidError({
    code: 'request.too_large',
    operation,
    issues: [{ message }],
    message: `The input of ${operation} cannot be sent: ${message}. Nothing was sent. Send a smaller file, or raise 'maxUploadBytes'.`,
  });
}
