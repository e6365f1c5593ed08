import { type Clock, ConfigurationError, type Logger, type Region } from '@twinshore/core';
import type { RateLimitSettings } from './limits/rate-limit-settings.ts';
import { quietly } from './quietly.ts';
import type { Backoff } from './retry/backoff.ts';
import type { TransportOptions } from './transport-options.ts';

/**
 * The options of a transport with their defaults filled in.
 */
export interface TransportSettings {
  readonly timeoutMs: number;
  readonly totalTimeoutMs: number;
  readonly maxRetries: number;
  readonly backoff: Backoff;
  readonly rateLimit: RateLimitSettings | undefined;
  readonly maxResponseBytes: number;
  readonly maxDownloadBytes: number;
  readonly maxUploadBytes: number;
  readonly refreshSkewMs: number;
  readonly clock: Clock;
  readonly logger: Logger | undefined;
  readonly onDeprecation: TransportOptions<Region>['onDeprecation'];
  readonly prefixRule: 'refuse' | 'warn' | 'ignore';
  readonly scopeRule: 'refuse' | 'ignore';
  readonly proofMaxAgeMs: number;
}

const PREFIX_RULES: ReadonlySet<unknown> = new Set(['refuse', 'warn', 'ignore']);

/**
 * Fills in the defaults.
 *
 * @throws {@link ConfigurationError} `config.invalid` for a value that cannot be meant
 */
export function transportSettings(options: TransportOptions<Region>): TransportSettings {
  const { backoff, prefixRule = 'refuse', scopeRule = 'refuse', evidenceRequirement = 'optional' } = options;
  if (!PREFIX_RULES.has(prefixRule)) refuse('prefixRule', "'refuse', 'warn' or 'ignore'");
  if (scopeRule !== 'refuse' && scopeRule !== 'ignore') refuse('scopeRule', "'refuse' or 'ignore'");
  if (evidenceRequirement !== 'optional' && evidenceRequirement !== 'required') {
    refuse('evidenceRequirement', "'optional' or 'required'");
  }
  return {
    timeoutMs: duration(options.timeoutMs ?? 30_000, 'timeoutMs'),
    totalTimeoutMs: duration(options.totalTimeoutMs ?? 120_000, 'totalTimeoutMs'),
    maxRetries: count(options.maxRetries ?? 2, 'maxRetries'),
    backoff: {
      baseMs: amount(backoff?.baseMs ?? 500, 'backoff.baseMs'),
      jitterMs: amount(backoff?.jitterMs ?? 250, 'backoff.jitterMs'),
      capMs: amount(backoff?.capMs ?? 8000, 'backoff.capMs'),
    },
    rateLimit: rateLimitSettings(options.rateLimit),
    maxResponseBytes: count(options.maxResponseBytes ?? 8_388_608, 'maxResponseBytes'),
    maxDownloadBytes: count(options.maxDownloadBytes ?? 67_108_864, 'maxDownloadBytes'),
    maxUploadBytes: count(options.maxUploadBytes ?? 134_217_728, 'maxUploadBytes'),
    refreshSkewMs: amount(options.refreshSkewMs ?? 60_000, 'refreshSkewMs'),
    clock: options.clock ?? { now: Date.now },
    logger: quietLogger(options.logger),
    onDeprecation: quietListener(options.onDeprecation),
    prefixRule,
    scopeRule,
    proofMaxAgeMs: amount(options.proofMaxAgeMs ?? 900_000, 'proofMaxAgeMs'),
  };
}

/** Some entries are written between an answer and what becomes of it, such as a refresh token that works once. */
function quietLogger(logger: Logger | undefined): Logger | undefined {
  if (logger === undefined) return undefined;
  if (typeof logger?.log !== 'function') refuse('logger', "an object with a method 'log'");
  return { log: (entry) => quietly(() => logger.log(entry)) };
}

function quietListener(
  listener: TransportOptions<Region>['onDeprecation'],
): TransportOptions<Region>['onDeprecation'] {
  if (listener === undefined) return undefined;
  if (typeof listener !== 'function') refuse('onDeprecation', 'a function');
  return (notice) => quietly(() => listener(notice));
}

function rateLimitSettings(given: TransportOptions<Region>['rateLimit']): RateLimitSettings | undefined {
  if (given === false) return undefined;
  if (given !== undefined && (typeof given !== 'object' || given === null))
    refuse('rateLimit', 'false, or settings such as { perSecond: 20 }');
  const { perSecond, maxWaitMs = 30_000 } = given ?? {};
  if (perSecond !== undefined && !(perSecond >= 0.000_001 && perSecond <= 100_000))
    refuse('rateLimit.perSecond', 'a number from 0.000001 to 100000');
  return { perSecond, maxWaitMs: amount(maxWaitMs, 'rateLimit.maxWaitMs') };
}

/** What a timer can count to; a longer time would make it go off at once. */
const LONGEST_MS = 2_147_483_647;

/**
 * Checks a time limit of an option: milliseconds above zero, `Infinity` for none.
 *
 * @throws {@link ConfigurationError} `config.invalid`
 */
export function duration(value: number, name: string): number {
  if (typeof value === 'number' && value > 0) return Math.min(value, LONGEST_MS);
  return refuse(name, 'a number of milliseconds above 0');
}

/**
 * Checks a count of an option: a whole number, not below zero.
 *
 * @throws {@link ConfigurationError} `config.invalid`
 */
export function count(value: number, name: string): number {
  if (Number.isInteger(value) && value >= 0) return value;
  return refuse(name, 'a whole number, 0 or more');
}

function amount(value: number, name: string): number {
  if (typeof value === 'number' && value >= 0) return value;
  return refuse(name, 'a number of milliseconds, 0 or more');
}

function refuse(name: string, expected: string): never {
  throw new ConfigurationError({ message: `Option '${name}' must be ${expected}.` });
}
