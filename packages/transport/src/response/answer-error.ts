import {
  ApiError,
  type ApiErrorOptions,
  AuthenticationError,
  type Classification,
  type Envelope,
  RateLimitedError,
  type Region,
  RegionMismatchError,
  SignatureRefusedError,
  type TwinshoreError,
  type WireResponse,
} from '@twinshore/core';
import { scrubText } from '../redaction/scrub-text.ts';
import { statedWait } from '../retry/retry-wait.ts';
import { clockSkew } from './clock-skew.ts';

/**
 * What an answer was read from, for the error about it.
 */
export interface AnswerFacts {
  readonly operation: string;
  readonly region: Region;
  readonly response: WireResponse;
  readonly envelope: Envelope | undefined;
  readonly requestId: string | undefined;
  readonly classification: Classification;
  readonly attempts: number;
  /** Milliseconds since 1970. */
  readonly nowMs: number;
  /** What the request was made with and no message may repeat. */
  readonly secrets: readonly (string | undefined)[];
}

/**
 * Makes the error for an answer that is no success.
 */
export function answerError(facts: AnswerFacts): TwinshoreError {
  const { operation, region, response, envelope, classification, attempts, nowMs } = facts;
  const { kind, code, hint } = classification;
  const { status, headers } = response;
  const words = envelope === undefined ? undefined : scrubText(envelope.message, facts.secrets);
  const said = `${hint ?? 'The platform refused the call.'} (${operation}: ${written(status, envelope?.code, words)})`;
  const base: ApiErrorOptions = {
    message: said,
    code,
    region,
    operation,
    attempts,
    requestId: facts.requestId,
    retryable: classification.retry !== 'never',
    status,
    apiCode: envelope?.code,
    apiMessage: words,
  };
  switch (kind) {
    case 'throttled':
      return new RateLimitedError({
        ...base,
        retryable: true,
        retryAfterMs: statedWait({ headers, recovery: classification.recovery }, nowMs),
      });
    case 'token_expired':
    case 'unauthorized':
      return new AuthenticationError(base);
    case 'wrong_region':
      return new RegionMismatchError({ ...base, code: 'region.mismatch', retryable: false });
    case 'signature':
      return signatureError(base, clockSkew(headers.date, nowMs));
    default:
      return new ApiError(base);
  }
}

function signatureError(base: ApiErrorOptions, skew: number | undefined): SignatureRefusedError {
  if (skew === undefined) return new SignatureRefusedError(base);
  const side = skew > 0 ? 'ahead of' : 'behind';
  const seconds = Math.round(Math.abs(skew) / 1000);
  return new SignatureRefusedError({
    ...base,
    code: 'request.clock_skew',
    retryable: false,
    message: `This machine's clock is ${seconds} s ${side} the platform's, so requests carry a timestamp that is not accepted. Set the clock, or pass a 'clock' that is right. ${base.message}`,
  });
}

function written(status: number, code: number | undefined, words: string | undefined): string {
  const parts = [`HTTP ${status}`];
  if (code !== undefined) parts.push(`code ${code}`);
  if (words !== undefined && words !== '') parts.push(`"${words}"`);
  return parts.join(', ');
}
