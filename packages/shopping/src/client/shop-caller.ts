import type { Region, RequestOptions, Transport } from '@twinshore/core';

/**
 * Sends the calls of a client's areas, with what was said for all of them.
 */
export class ShopCaller<R extends Region> {
  readonly transport: Transport<R>;
  readonly #defaults: RequestOptions | undefined;

  constructor(transport: Transport<R>, defaults: RequestOptions | undefined) {
    this.transport = transport;
    this.#defaults = defaults;
  }

  /** What holds for a call: its own options over those of the client. */
  options(own: RequestOptions | undefined): RequestOptions | undefined {
    const defaults = this.#defaults;
    if (defaults === undefined || own === undefined) return own ?? defaults;
    return {
      ...defaults,
      ...own,
      headers: { ...defaults.headers, ...own.headers },
      context: { ...defaults.context, ...own.context },
    };
  }
}
