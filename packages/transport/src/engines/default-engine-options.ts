/**
 * What a transport tells the engine that it makes itself.
 */
export interface DefaultEngineOptions {
  readonly proxy: string | undefined;
}
