import type { Call, ResponseMeta } from '@twinshore/core';

/**
 * A call whose data is turned into something handier. It asks the call itself only when it is asked, so that a
 * failure is told once, to whoever waits.
 */
export class MappedCall<From, To> implements Call<To> {
  readonly [Symbol.toStringTag] = 'Call';
  readonly #call: Call<From>;
  readonly #map: (data: From) => To;
  #mapped: Promise<To> | undefined;

  constructor(call: Call<From>, map: (data: From) => To) {
    this.#call = call;
    this.#map = map;
  }

  then<A = To, B = never>(
    fulfilled?: ((data: To) => A | PromiseLike<A>) | null,
    rejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.#promise().then(fulfilled, rejected);
  }

  catch<B = never>(rejected?: ((reason: unknown) => B | PromiseLike<B>) | null): Promise<To | B> {
    return this.#promise().catch(rejected);
  }

  finally(settled?: (() => void) | null): Promise<To> {
    return this.#promise().finally(settled);
  }

  async withResponse(): Promise<{ readonly data: To; readonly response: ResponseMeta }> {
    const { data, response } = await this.#call.withResponse();
    return { data: this.#map(data), response };
  }

  #promise(): Promise<To> {
    this.#mapped ??= this.#call.then(this.#map);
    return this.#mapped;
  }
}
