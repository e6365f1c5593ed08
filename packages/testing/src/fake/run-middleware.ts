import {
  ConfigurationError,
  type Middleware,
  type MiddlewareContext,
  type Next,
  type Region,
  type SdkRequest,
  type SdkResponse,
} from '@twinshore/core';

/** Runs a request through named steps, the first one outermost. */
export function runMiddleware(
  steps: readonly Middleware[],
  request: SdkRequest,
  context: MiddlewareContext,
  last: Next,
): Promise<SdkResponse> {
  const from = (index: number): Next => {
    const step = steps[index];
    return step === undefined ? last : async (next) => step.handle(next, from(index + 1), context);
  };
  return from(0)(request);
}

/** Stops when two steps share a name or one has none. */
export function assertNamed(steps: readonly Middleware[], region: Region): void {
  const names = new Set<string>();
  for (const { name } of steps) {
    if (typeof name !== 'string' || name === '') {
      throw new ConfigurationError({
        region,
        message: 'A middleware has no name. Give each one a name of its own.',
      });
    }
    if (names.has(name)) {
      throw new ConfigurationError({
        region,
        message: `Two middlewares are named '${name}'. Rename one of them.`,
      });
    }
    names.add(name);
  }
}
