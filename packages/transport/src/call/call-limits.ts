import type { AbortSignalLike, RequestOptions } from '@twinshore/core';
import { count, duration, type TransportSettings } from '../transport-settings.ts';

/**
 * Where a call must stop.
 */
export interface CallLimits {
  readonly timeoutMs: number;
  readonly totalTimeoutMs: number;
  readonly maxRetries: number;
  readonly maxResponseBytes: number;
  readonly signal: AbortSignalLike | undefined;
}

/**
 * The limits of one call: its own, else the transport's.
 *
 * @throws {@link ConfigurationError} `config.invalid` for a value that cannot be meant
 */
export function callLimits(
  settings: TransportSettings,
  options: RequestOptions | undefined,
  maxResponseBytes: number,
): CallLimits {
  const { timeoutMs, totalTimeoutMs, maxRetries, signal } = options ?? {};
  return {
    timeoutMs: timeoutMs === undefined ? settings.timeoutMs : duration(timeoutMs, 'timeoutMs'),
    totalTimeoutMs:
      totalTimeoutMs === undefined ? settings.totalTimeoutMs : duration(totalTimeoutMs, 'totalTimeoutMs'),
    maxRetries: maxRetries === undefined ? settings.maxRetries : count(maxRetries, 'maxRetries'),
    maxResponseBytes,
    signal,
  };
}
