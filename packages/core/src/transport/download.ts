/**
 * A downloaded file.
 *
 * @public
 */
export interface Download {
  readonly bytes: Uint8Array;
  /** The media type the server named, or `application/octet-stream`. */
  readonly contentType: string;
}
