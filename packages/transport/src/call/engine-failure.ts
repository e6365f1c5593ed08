import { NetworkError, TwinshoreError } from '@twinshore/core';
import type { Failure } from '../retry/failure.ts';
import { retryAfterError } from '../retry/retry-classification.ts';
import type { CallRecord } from './call-record.ts';

/**
 * The failure that an engine's error stands for. The engine knows neither call nor region, so both are added here.
 */
export function engineFailure(thrown: unknown, record: CallRecord): Failure {
  const error = TwinshoreError.isInstance(thrown) ? thrown : foreign(thrown, record);
  const { operation, region, attempts } = record;
  Object.assign(error, { operation: error.operation ?? operation, region: error.region ?? region, attempts });
  return { error, kind: 'broken', retry: retryAfterError(error), recovery: undefined, headers: undefined };
}

function foreign(cause: unknown, { origin }: CallRecord): TwinshoreError {
  return new NetworkError({
    cause,
    message: `The engine failed while it exchanged a request with ${origin}. The server may have acted: read the state before you repeat a write.`,
  });
}
