import type { Transport } from '@twinshore/core';
import { createTransport, type TransportOptions } from '@twinshore/transport';
import { globalEndpoints } from './endpoint-table.ts';

/**
 * Makes the transport of the global side (all markets but the United States). It takes
 * global credentials only, knows global hosts only, and refuses everything
 * that belongs to the other side before a byte leaves.
 *
 * @throws RegionMismatchError `region.mismatch` when credentials or endpoint overrides name the other side
 * @throws ConfigurationError `config.invalid` when the options contradict each other
 * @example
 * ```ts
 * const transport = createGlobalTransport({ credentials: grant.credentials('global') });
 * ```
 * @public
 */
export function createGlobalTransport(options: TransportOptions<'global'> = {}): Transport<'global'> {
  return createTransport('global', globalEndpoints, options);
}
