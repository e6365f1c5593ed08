import type { Call, Region } from '@twinshore/core';
import type { EventSource } from '../catalogue/event-source.ts';
import type { EventOf } from '../events/event-of.ts';
import type { TrackOptions } from './events-options.ts';
import type { TrackReceipt } from './track-receipt.ts';

/**
 * Sends events of one source on one side.
 *
 * @public
 */
export interface Events<R extends Region, S extends EventSource> {
  readonly specVersion: 'v1';
  readonly region: R;
  readonly source: S;
  readonly sourceId: string;
  /**
   * Sends one event, or up to 1000 at once. It starts at once, awaited or not. Values of `user` are normalised and
   * hashed first; resident values of this side need no reveal for it. Each event is sent under an id, its own or a
   * new one, so that sending it again within 48 hours counts once.
   *
   * @throws ResidencyViolationError `residency.violation` for personal data of the other side; nothing was hashed
   * or sent
   * @throws RequestInvalidError `request.invalid` when an event is wrong; nothing was sent
   * @throws ApiError `events.partial_success` when only some events were taken; `eventIdsOf(error)` gives the ids to
   * send them again under
   * @throws AuthenticationError when the token is refused
   * @throws RateLimitedError `events.rate_limited`
   */
  track(events: EventOf<R, S> | readonly EventOf<R, S>[], options?: TrackOptions): Call<TrackReceipt<R>>;
}
