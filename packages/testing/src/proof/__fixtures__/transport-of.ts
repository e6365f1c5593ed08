import type { Region, Transport } from '@twinshore/core';
import type { TransportOptions } from '@twinshore/transport';
import { createGlobalTransport } from '@twinshore/transport-global';
import { createUsTransport } from '@twinshore/transport-us';

/** The transport that a side ships. Options are passed on unchecked, because some tests hand it wrong ones. */
export function transportOf(region: Region, options: TransportOptions<Region>): Transport<Region> {
  const transport =
    region === 'us' ? createUsTransport(options as never) : createGlobalTransport(options as never);
  return transport as unknown as Transport<Region>;
}
