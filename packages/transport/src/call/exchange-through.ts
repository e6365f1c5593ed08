import {
  ConfigurationError,
  type Engine,
  type EngineLimits,
  type WireRequest,
  type WireResponse,
} from '@twinshore/core';
import type { CallRecord } from './call-record.ts';

/**
 * Hands a request to an engine, which anybody may have written.
 */
export function exchangeThrough(
  engine: Engine,
  request: WireRequest,
  limits: EngineLimits,
): Promise<WireResponse> {
  try {
    const answer: unknown = engine.exchange(request, limits);
    return answer instanceof Promise ? answer : Promise.resolve(answer as WireResponse);
  } catch (error) {
    return Promise.reject(error);
  }
}

/**
 * Stops unless what an engine gave is an answer.
 *
 * @throws {@link ConfigurationError} `config.invalid`
 */
export function assertAnswer(response: WireResponse, engine: Engine, record: CallRecord): void {
  const given = response as Partial<WireResponse> | null | undefined;
  const whole =
    typeof given?.status === 'number' &&
    typeof given.headers === 'object' &&
    given.headers !== null &&
    typeof given.text === 'function' &&
    typeof given.bytes === 'function';
  if (whole) return;
  const { operation, region, attempts } = record;
  throw new ConfigurationError({
    operation,
    region,
    attempts,
    message: `Engine '${engine.name}' gave something else than an answer with status, headers, text() and bytes(). The server may have acted: read the state before you repeat a write.`,
  });
}
