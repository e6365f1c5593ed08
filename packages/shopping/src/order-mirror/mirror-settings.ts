import { ConfigurationError, type Region, RegionMismatchError } from '@twinshore/core';
import type { OrderChangesOptions } from './order-changes-options.ts';
import { pause } from './pause.ts';

/** The options of a mirror with what holds where nothing was said. */
export type MirrorSettings<R extends Region> = ReturnType<typeof readSettings<R>>;

const SMALLEST = {
  overlapMs: 0,
  sweepEveryMs: 1,
  windowMs: 1000,
  pageSize: 1,
  feedEveryMs: 1,
  maxRemembered: 1,
  maxUnacknowledged: 1,
  maxFailures: 0,
} as const;

/**
 * Reads the options of a mirror of one side.
 *
 * @throws ConfigurationError `config.invalid`
 * @throws RegionMismatchError `region.mismatch` for a feed or checkpoint of the other side
 */
export function readSettings<R extends Region>(options: OrderChangesOptions<R>, region: R) {
  const settings = {
    ...options,
    acknowledge: options.acknowledge ?? 'step',
    follow: options.follow ?? true,
    overlapMs: options.overlapMs ?? 600_000,
    sweepEveryMs: options.sweepEveryMs ?? 60_000,
    windowMs: options.windowMs ?? 86_400_000,
    pageSize: options.pageSize ?? 100,
    feedEveryMs: options.feedEveryMs ?? 1000,
    maxRemembered: options.maxRemembered ?? 20_000,
    maxUnacknowledged: options.maxUnacknowledged ?? 1000,
    maxFailures: options.maxFailures ?? 8,
    clock: options.clock ?? { now: () => Date.now() },
    pause: options.pause ?? pause,
  };
  for (const [name, smallest] of Object.entries(SMALLEST) as [keyof typeof SMALLEST, number][]) {
    const value = settings[name];
    const largest = name === 'pageSize' ? 100 : Number.MAX_SAFE_INTEGER;
    if (Number.isInteger(value) && value >= smallest && value <= largest) continue;
    throw new ConfigurationError({
      region,
      message: `'${name}' must be a whole number from ${smallest}${name === 'pageSize' ? ' to 100' : ''}, not ${String(value)}.`,
    });
  }
  assertSide('webhooks', options.webhooks, region);
  assertSide('checkpoint', options.checkpoint, region);
  return settings;
}

function assertSide(name: string, port: { readonly region: Region } | undefined, region: Region): void {
  if (port === undefined || port.region === region) return;
  throw new RegionMismatchError({
    region,
    message: `'${name}' is of region '${String(port.region)}' and the shop of region '${region}'. Give each side its own. Nothing was read.`,
  });
}
