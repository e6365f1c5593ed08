import {
  type Classification,
  type Envelope,
  type Region,
  ResponseInvalidError,
  type TwinshoreError,
  type WireResponse,
} from '@twinshore/core';
import { chain } from '../maybe-promise.ts';
import type { OperationPlan } from '../operation/operation-plan.ts';
import { shownRequestId } from '../redaction/shown-request-id.ts';
import type { Failure } from '../retry/failure.ts';
import { retryAfterError } from '../retry/retry-classification.ts';
import { answerError } from './answer-error.ts';
import { findUnsafeInteger } from './find-unsafe-integer.ts';
import { notJson } from './not-json.ts';
import { suspectsUnsafeInteger } from './suspects-unsafe-integer.ts';

/**
 * What reading an answer needs to know of the call.
 */
export interface AnswerContext {
  readonly plan: OperationPlan;
  readonly region: Region;
  readonly attempts: number;
  readonly nowMs: number;
  /** What the request was made with and no message may repeat. */
  secrets(): readonly (string | undefined)[];
}

/**
 * A success that was read, before its data is checked.
 */
export interface Answer {
  readonly envelope: Envelope;
  /** The platform's id of the request, as it may be shown. */
  readonly requestId: string | undefined;
}

/**
 * Reads the body of an answer and what its API family makes of it. The family's word on the body's code decides,
 * whatever the HTTP status.
 */
export function readAnswer(response: WireResponse, context: AnswerContext): Reading | Promise<Reading> {
  const { family } = context.plan.operation;
  const text = response.text();
  let body: unknown;
  let unreadable = false;
  try {
    body = JSON.parse(text);
  } catch {
    unreadable = true;
  }
  const envelope = unreadable ? undefined : family.envelope(body);
  return chain(family.classify(response, envelope), (classification) =>
    judge(response, text, unreadable, envelope, classification, context),
  );
}

/** An answer that was read, or why it is none. */
type Reading = Answer | { readonly failure: Failure };

function judge(
  response: WireResponse,
  text: string,
  unreadable: boolean,
  envelope: Envelope | undefined,
  classification: Classification,
  context: AnswerContext,
): Reading {
  const { plan, region, attempts } = context;
  const operation = plan.operation.id;
  const facts = { operation, region, attempts };
  const requestId = envelope && shownRequestId(envelope.requestId, context.secrets());
  if (unreadable && classification.kind !== 'throttled')
    return broken(notJson(text, response, facts), response);
  if (envelope === undefined && classification.kind === 'ok') {
    const message = `The answer to ${operation} (HTTP ${response.status}) is JSON, but not in the form of this API. Check that the host and any proxy lead to the API.`;
    return broken(new ResponseInvalidError({ ...facts, status: response.status, message }), response);
  }
  if (classification.kind !== 'ok' || envelope === undefined)
    return refused(response, envelope, requestId, classification, context);
  const unsafe = suspectsUnsafeInteger(response.bytes()) ? findUnsafeInteger(text) : undefined;
  if (unsafe === undefined) return { envelope, requestId };
  return broken(
    new ResponseInvalidError({
      ...facts,
      code: 'response.unsafe_integer',
      status: response.status,
      requestId,
      message: `The answer to ${operation} holds a number beyond 2^53 at ${unsafe}: JavaScript cannot hold it exactly, so another id would be read than was sent. The platform promises text there; report it, and read that value by other means.`,
      issues: [{ message: `a number beyond 2^53 at ${unsafe}` }],
    }),
    response,
  );
}

function refused(
  response: WireResponse,
  envelope: Envelope | undefined,
  requestId: string | undefined,
  classification: Classification,
  context: AnswerContext,
): { readonly failure: Failure } {
  const { plan, region, attempts, nowMs } = context;
  const error = answerError({
    operation: plan.operation.id,
    region,
    response,
    envelope,
    requestId,
    classification,
    attempts,
    nowMs,
    secrets: context.secrets(),
  });
  const { kind, retry, recovery } = classification;
  return { failure: { error, kind, retry, recovery, headers: response.headers } };
}

function broken(error: TwinshoreError, response: WireResponse): { readonly failure: Failure } {
  const { headers } = response;
  return { failure: { error, kind: 'broken', retry: retryAfterError(error), recovery: undefined, headers } };
}
