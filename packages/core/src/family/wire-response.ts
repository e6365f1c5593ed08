/**
 * A response as it arrived.
 *
 * @public
 */
export interface WireResponse {
  readonly status: number;
  /** Header values by lower-case name; values of a repeated header are joined by a comma and a space. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body decoded as UTF-8. */
  text(): string;
  /** The body as it came. */
  bytes(): Uint8Array;
}
