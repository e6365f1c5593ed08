/**
 * The part of `Blob` and `File` that an upload reads; `core` knows no DOM.
 *
 * @public
 */
export interface BlobLike {
  /** Its length in bytes. */
  readonly size: number;
  /** Its media type, or an empty text. */
  readonly type: string;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/**
 * A file with what the form says of it.
 *
 * @public
 */
export interface NamedFile {
  readonly data: Uint8Array | BlobLike;
  /** The file's name. @defaultValue the name of a `File`, else that of the field */
  readonly name?: string | undefined;
  /** The media type. @defaultValue the type of a `Blob`, else `application/octet-stream` */
  readonly type?: string | undefined;
}

/**
 * A file to upload: a `Blob` or `File`, plain bytes, or either of them with a name and a media type.
 *
 * @public
 */
export type FileInput = BlobLike | Uint8Array | NamedFile;

/**
 * Recognises what a field of a form takes for a file.
 */
export function isFileInput(value: unknown): value is FileInput {
  if (typeof value !== 'object' || value === null) return false;
  if (isFileData(value)) return true;
  const { data, name, type } = value as { data?: unknown; name?: unknown; type?: unknown };
  return isFileData(data) && isTextOrAbsent(name) && isTextOrAbsent(type);
}

/**
 * Recognises the content of a file: bytes, or a `Blob`, also one of another realm.
 */
export function isFileData(value: unknown): value is Uint8Array | BlobLike {
  if (typeof value !== 'object' || value === null) return false;
  if (ArrayBuffer.isView(value)) return Object.prototype.toString.call(value) === '[object Uint8Array]';
  const { size, type, arrayBuffer } = value as Partial<BlobLike>;
  return typeof arrayBuffer === 'function' && typeof size === 'number' && typeof type === 'string';
}

function isTextOrAbsent(value: unknown): boolean {
  return value === undefined || typeof value === 'string';
}
