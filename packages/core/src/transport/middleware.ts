import type { Operation } from '../operation/operation.ts';
import type { Region } from '../regions/region.ts';
import type { RequestOptions } from './request-options.ts';
import type { ResponseMeta } from './response-meta.ts';

/**
 * A call as middleware sees it: the same in both regions, before it takes its wire shape.
 *
 * @public
 */
export interface SdkRequest {
  readonly operation: Operation;
  readonly region: Region;
  /** The caller's input, validated, with resident values still closed. */
  readonly input: unknown;
  readonly options: RequestOptions;
}

/**
 * The answer as middleware sees it.
 *
 * @public
 */
export interface SdkResponse {
  readonly data: unknown;
  readonly meta: ResponseMeta;
}

/**
 * What middleware may know beyond the request.
 *
 * @public
 */
export interface MiddlewareContext {
  readonly region: Region;
  /** The values of `RequestOptions.context`. */
  readonly values: Readonly<Record<string, unknown>>;
}

/**
 * Hands the call on; calling it again makes the call again.
 *
 * @public
 */
export type Next = (request: SdkRequest) => Promise<SdkResponse>;

/**
 * A named step around every call. It runs outside the retry loop and sees the request before it is signed.
 *
 * @public
 */
export interface Middleware {
  /** Unique within a transport; shown by `describe()`. */
  readonly name: string;
  handle(request: SdkRequest, next: Next, context: MiddlewareContext): Promise<SdkResponse>;
}
