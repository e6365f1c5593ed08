import type { KnobSettings } from '../knobs/knob-board.ts';
import type { SeedSettings } from '../seed/seed-settings.ts';
import type { PlatformClockOptions } from '../world/platform-clock.ts';
import type { Topology } from './topology.ts';

/**
 * How a platform starts.
 *
 * @public
 */
export interface PlatformOptions extends SeedSettings {
  /** @defaultValue 'today' */
  readonly topology?: Topology;
  /** The same seed gives the same ids, keys, people and tokens. @defaultValue 'twinshore' */
  readonly seed?: string;
  readonly clock?: PlatformClockOptions;
  readonly knobs?: KnobSettings;
}
