import type { Middleware, TransportDescription } from '@twinshore/core';
import { OWN_STEPS } from './assert-middleware.ts';

/**
 * The steps of a transport's pipeline, outermost first.
 */
export function describePipeline(
  observe: readonly Middleware[],
  middleware: readonly Middleware[],
): TransportDescription['pipeline'] {
  return [
    ...observe.map(({ name }) => ({ slot: 'observe' as const, name })),
    ...middleware.map(({ name }) => ({ slot: 'middleware' as const, name })),
    ...OWN_STEPS.map((slot) => ({ slot, name: slot })),
  ];
}
