/**
 * How the engine connects.
 *
 * @public
 */
export interface KyEngineOptions {
  /** Used in place of the runtime's own `fetch`, for example one with client certificates or a proxy. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /**
   * Address of the proxy that your own `fetch` goes through; shown by `describe()`. The runtime's own `fetch` takes
   * no proxy, so without an own `fetch` it is refused.
   */
  readonly proxy?: string | undefined;
}
