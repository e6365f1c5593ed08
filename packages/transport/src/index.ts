/**
 * The request pipeline that the transports of both sides share. Applications use `@twinshore/transport-us` and
 * `@twinshore/transport-global`.
 *
 * @packageDocumentation
 */
export { createTransport } from './create-transport.ts';
export type { DeprecationNotice } from './deprecations/deprecation-notice.ts';
export { createEndpointResolver } from './endpoints/create-endpoint-resolver.ts';
export { resolveLink } from './endpoints/resolve-link.ts';
export type { RateLimitSettings } from './limits/rate-limit-settings.ts';
export type { Backoff } from './retry/backoff.ts';
export { RETRY_CLASSIFICATION } from './retry/retry-classification.ts';
export type { TransportOptions } from './transport-options.ts';
