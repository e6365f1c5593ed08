import type { Middleware, MiddlewareContext, SdkRequest, SdkResponse } from '@twinshore/core';

/**
 * One call on its way through the caller's middleware.
 */
export interface CallContext {
  readonly context: MiddlewareContext;
  /** What lies inside the middleware: the call's own middleware, then retry and the rest. */
  readonly inner: Handler;
}

/**
 * A step with everything inside it.
 */
export type Handler = (request: SdkRequest, call: CallContext) => Promise<SdkResponse>;

/**
 * Puts middleware around a step, the first outermost. Done once, not for every call.
 */
export function composeMiddleware(middleware: readonly Middleware[], inmost: Handler): Handler {
  return middleware.reduceRight<Handler>(
    (inner, step) => (request, call) => step.handle(request, (next) => inner(next, call), call.context),
    inmost,
  );
}
