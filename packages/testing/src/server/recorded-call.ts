/**
 * A request as a {@link TestServer} received it.
 *
 * @public
 */
export interface RecordedCall {
  readonly method: string;
  /** Path as sent, percent-encoding kept, without the query. */
  readonly path: string;
  /** Decoded values by name. */
  readonly query: Readonly<Record<string, string>>;
  /** Header values by lower-case name; repeated ones joined by a comma and a space. */
  readonly headers: Readonly<Record<string, string>>;
  /** The exact bytes of the body. */
  readonly bytes: Uint8Array;
  /** The body decoded as UTF-8. */
  readonly body: string;
  /** Milliseconds since 1970. */
  readonly atMs: number;
}
