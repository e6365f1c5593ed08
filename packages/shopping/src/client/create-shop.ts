import {
  ConfigurationError,
  type Operation,
  type Region,
  RegionMismatchError,
  type RequestOptions,
  type Transport,
} from '@twinshore/core';
import { assertNoVersion } from './assert-no-version.ts';
import { regionOfTransport } from './region-of-transport.ts';
import { rejectedCall } from './rejected-call.ts';
import type { ShopArea } from './shop-area.ts';
import type { ShopAreaSelection } from './shop-areas.ts';
import { ShopCaller } from './shop-caller.ts';

/**
 * Builds a client of one side.
 *
 * @throws RegionUnknownError `region.unknown` when the transport names no region
 * @throws RegionMismatchError `region.mismatch` when the transport, or where it sends, is of the other side
 * @throws ConfigurationError `config.invalid` when something other than an area is given, or options that say nothing
 * about all calls
 */
export function createShop<R extends Region>(
  region: R,
  transport: Transport<R>,
  areas: ShopAreaSelection,
  defaults: RequestOptions | undefined,
): object {
  const given = regionOfTransport(transport);
  if (given !== region) {
    throw new RegionMismatchError({
      region,
      message: `This client is for region '${region}' and its transport for '${given}'. Use ${given === 'us' ? 'createUsShop' : 'createGlobalShop'}() with it.`,
    });
  }
  assertNoVersion(defaults, 'for a whole client');
  const caller = new ShopCaller(transport, defaults);
  const client: Record<string, unknown> = {
    region,
    transport,
    request: (operation: Operation, input: unknown, options?: RequestOptions) => {
      try {
        assertNoVersion(options, 'in request(): an operation is of one version');
      } catch (error) {
        return rejectedCall(error);
      }
      return transport.send(operation, input as never, caller.options(options));
    },
    withOptions: (options: RequestOptions) =>
      createShop(region, transport, areas, new ShopCaller(transport, defaults).options(options)),
  };
  for (const [name, area] of Object.entries(
    (areas ?? { nothing: areas }) as Record<string, ShopArea<unknown, unknown>>,
  )) {
    const open = area?.[region] as ((caller: ShopCaller<R>) => unknown) | undefined;
    if (typeof open !== 'function' || name in client) {
      throw new ConfigurationError({
        region,
        message: `'${name}' is no area of a shop. Import areas by name, such as { orders } from '@twinshore/shopping/orders'.`,
      });
    }
    client[name] = open(caller);
  }
  return Object.freeze(client);
}
