import type { WireResponse } from '@twinshore/core';

const decoder = new TextDecoder();

/**
 * An answer as the fetch engine holds it.
 */
export class FetchAnswer implements WireResponse {
  readonly status: number;
  readonly #fetched: Headers;
  readonly #bytes: Uint8Array;
  #headers: Record<string, string> | undefined;

  constructor(status: number, headers: Headers, bytes: Uint8Array) {
    this.status = status;
    this.#fetched = headers;
    this.#bytes = bytes;
  }

  get headers(): Readonly<Record<string, string>> {
    if (this.#headers === undefined) {
      const headers: Record<string, string> = Object.create(null);
      this.#fetched.forEach((value, name) => {
        const present = headers[name];
        headers[name] = present === undefined ? value : `${present}, ${value}`;
      });
      this.#headers = headers;
    }
    return this.#headers;
  }

  text(): string {
    return decoder.decode(this.#bytes);
  }

  bytes(): Uint8Array {
    return this.#bytes;
  }
}
