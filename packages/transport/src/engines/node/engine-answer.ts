import { isAscii } from 'node:buffer';
import type { WireResponse } from '@twinshore/core';

/**
 * An answer as the node engine holds it. Header names are only sorted out when somebody asks.
 */
export class EngineAnswer implements WireResponse {
  readonly status: number;
  readonly #rawHeaders: readonly string[];
  readonly #bytes: Buffer;
  #headers: Record<string, string> | undefined;

  constructor(status: number, rawHeaders: readonly string[], bytes: Buffer) {
    this.status = status;
    this.#rawHeaders = rawHeaders;
    this.#bytes = bytes;
  }

  get headers(): Readonly<Record<string, string>> {
    this.#headers ??= joinHeaders(this.#rawHeaders);
    return this.#headers;
  }

  text(): string {
    // The same text, made several times faster; most answers are ASCII.
    return this.#bytes.toString(isAscii(this.#bytes) ? 'latin1' : 'utf8');
  }

  bytes(): Uint8Array {
    return this.#bytes;
  }
}

function joinHeaders(raw: readonly string[]): Record<string, string> {
  const headers: Record<string, string> = Object.create(null);
  for (let index = 0; index < raw.length; index += 2) {
    const name = (raw[index] as string).toLowerCase();
    const value = raw[index + 1] as string;
    const present = headers[name];
    headers[name] = present === undefined ? value : `${present}, ${value}`;
  }
  return headers;
}
