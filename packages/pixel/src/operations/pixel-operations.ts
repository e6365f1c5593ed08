import type { Operation } from '@twinshore/core';
import { eventsTrack } from './events-track.ts';

/**
 * Every operation of this package.
 *
 * @public
 */
export const PIXEL_OPERATIONS: readonly Operation[] = [eventsTrack];
