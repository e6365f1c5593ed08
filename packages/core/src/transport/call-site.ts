import type { RequestOptions } from './request-options.ts';

/** Under this name options carry where a call was written, when it is sent later than it was made. */
const noted: unique symbol = Symbol.for('@twinshore/call-site') as never;

/** Deep enough to reach the caller through the steps of the SDK and of a wrapper or two. */
const DEPTH = 40;

/** V8 keeps ten frames unless it is told otherwise. */
const stacks = Error as { stackTraceLimit?: number | undefined };

type Noted = RequestOptions & { readonly [noted]?: string };

/**
 * The stack of who called. It costs as much as dozens of calls, so it is taken for operations that end only.
 */
export function captureStack(): string {
  const depth = stacks.stackTraceLimit;
  const deeper = setDepth(DEPTH);
  const { stack } = new Error('call site');
  if (deeper) setDepth(depth);
  return stack ?? '';
}

/**
 * Notes in the options of a call where it was made: a list is sent when it is awaited, and by then nobody knows.
 */
export function withCallSite(options: RequestOptions | undefined): RequestOptions {
  return { ...options, [noted]: captureStack() } as Noted;
}

/**
 * The stack that was noted in the options of a call, else that of now.
 */
export function stackOfCall(options: RequestOptions | undefined): string {
  return (options as Noted | undefined)?.[noted] ?? captureStack();
}

/** Does nothing where there is no depth, or errors are frozen, as in some sandboxes. */
function setDepth(depth: number | undefined): boolean {
  return typeof stacks.stackTraceLimit === 'number' && Reflect.set(Error, 'stackTraceLimit', depth);
}
