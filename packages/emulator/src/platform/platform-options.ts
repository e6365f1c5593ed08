import type { KnobSettings } from '../knobs/knob-board.ts';
import type { SeedSettings } from '../seed/seed-settings.ts';
import type { WebhookTarget } from '../webhooks/subscribe.ts';
import type { WebhookSender } from '../webhooks/webhook-sender.ts';
import type { PlatformClockOptions } from '../world/platform-clock.ts';
import type { Topology } from './topology.ts';

/**
 * How a platform is made.
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
  /** Where to send webhooks from the start. */
  readonly webhooks?: readonly WebhookTarget[];
  /** How webhooks are sent. @defaultValue the runtime's own fetch */
  readonly webhookSender?: WebhookSender;
}
