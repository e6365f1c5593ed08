import type { Transport } from '@twinshore/core';
import { createTransport, type TransportOptions } from '@twinshore/transport';
import { usEndpoints } from './endpoint-table.ts';

/**
 * Makes the transport of the US side. It takes US credentials only, knows US hosts only, and refuses everything
 * that belongs to the other side before a byte leaves.
 *
 * @throws RegionMismatchError `region.mismatch` when credentials or endpoint overrides name the other side
 * @throws ConfigurationError `config.invalid` when the options contradict each other
 * @example
 * ```ts
 * const transport = createUsTransport({ credentials: grant.credentials('us') });
 * ```
 * @public
 */
export function createUsTransport(options: TransportOptions<'us'> = {}): Transport<'us'> {
  return createTransport('us', usEndpoints, options);
}
