import type { Region, RequestOptions } from '@twinshore/core';
import type { ShopCaller } from '../client/shop-caller.ts';
import { checkpointKey } from './checkpoint-key.ts';
import { floorOfPast } from './floor-of-past.ts';
import { readSettings } from './mirror-settings.ts';
import { type MirrorState, readMirrorState } from './mirror-state.ts';
import type { OrderChangesOptions } from './order-changes-options.ts';
import { readSince } from './order-cursor.ts';
import { OrderMirror } from './order-mirror.ts';
import type { OrderReader } from './order-reader.ts';
import { shopOfMirror } from './shop-of-mirror.ts';

/** Makes the reader of a mirror, whose calls are for one shop and end with the mirror. */
export type ReaderFactory<R extends Region> = (options: RequestOptions) => Omit<OrderReader<R>, 'region'>;

/**
 * Opens a mirror where its checkpoint says, or else at `since`.
 *
 * @throws RegionMismatchError `region.mismatch` for a feed, checkpoint or cursor of the other side
 * @throws StoredDataInvalidError `stored.invalid` for a checkpoint of another shop
 * @throws ConfigurationError `config.invalid`
 */
export async function openOrderMirror<R extends Region>(
  caller: ShopCaller<R>,
  makeReader: ReaderFactory<R>,
  options: OrderChangesOptions<R>,
  stop: AbortSignal,
): Promise<OrderMirror<R>> {
  const { transport } = caller;
  const { region } = transport;
  const settings = readSettings(options, region);
  const own: RequestOptions = { signal: stop, ...(options.shop === undefined ? {} : { shop: options.shop }) };
  const shop = await shopOfMirror(transport, caller.options(own));
  const since = readSince(options.since, region, shop);
  const stored = await settings.checkpoint?.load(checkpointKey(shop));
  const { floor, versions }: MirrorState =
    stored === undefined
      ? { floor: since, versions: new Map() }
      : readMirrorState(stored.state, region, shop);
  // A moment that somebody chose stays as it is; what a mirror wrote cannot lie in the future.
  const isCursor = typeof options.since === 'string';
  const isWritten = stored !== undefined || isCursor;
  const state = { floor: isWritten ? floorOfPast(floor, isCursor ? 0 : since, settings) : floor, versions };
  const reader = { region, ...makeReader({ shop, signal: stop }) };
  return new OrderMirror(reader, shop, settings, stop, state, stored?.version ?? 0);
}
