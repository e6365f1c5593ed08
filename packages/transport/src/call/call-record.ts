import type { Region, ResponseMeta, WireResponse } from '@twinshore/core';

/**
 * What is noted of a call while it runs.
 */
export class CallRecord {
  readonly operation: string;
  readonly region: Region;
  readonly origin: string;
  /** On the monotonic clock, in milliseconds. */
  readonly startedAt = performance.now();
  attempts = 0;
  requestId: string | undefined;
  idempotencyKey: string | undefined;
  response: WireResponse | undefined;
  #endedAt: number | undefined;

  constructor(operation: string, region: Region, origin: string) {
    this.operation = operation;
    this.region = region;
    this.origin = origin;
  }

  end(): void {
    this.#endedAt = performance.now();
  }

  /** Made when somebody asks for it: most calls are awaited for their data alone. */
  meta(): ResponseMeta {
    return {
      operation: this.operation,
      region: this.region,
      origin: this.origin,
      status: this.response?.status ?? 0,
      headers: this.response?.headers ?? {},
      requestId: this.requestId,
      attempts: this.attempts,
      durationMs: (this.#endedAt ?? performance.now()) - this.startedAt,
      idempotencyKey: this.idempotencyKey,
    };
  }
}
