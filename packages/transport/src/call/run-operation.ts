import type { Operation, RequestOptions } from '@twinshore/core';
import { chooseTarget } from '../credentials/choose-target.ts';
import { confirmEmptyPage } from '../credentials/confirm-empty-page.ts';
import { canRefresh, refreshTokens } from '../credentials/fresh-tokens.ts';
import type { Target } from '../credentials/target.ts';
import { aborted } from '../engines/aborted.ts';
import type { CallGate } from '../limits/call-gate.ts';
import { chain } from '../maybe-promise.ts';
import { assertAvailableIn } from '../operation/assert-available.ts';
import type { CheckedInput } from '../operation/check-input.ts';
import type { OperationPlan } from '../operation/operation-plan.ts';
import { type IdempotencyKey, idempotencyKeyOf } from '../request/idempotency-key.ts';
import { type Draft, placeParameters } from '../request/place-parameters.ts';
import { applyHeaders } from '../request/request-headers.ts';
import { writeForm } from '../request/write-form.ts';
import type { Failure } from '../retry/failure.ts';
import { parseRetryAfter } from '../retry/parse-retry-after.ts';
import { type CallLimits, callLimits } from './call-limits.ts';
import type { CallRecord } from './call-record.ts';
import type { OwnCall } from './own-call.ts';
import { SendAttempt } from './send-attempt.ts';
import type { TransportParts } from './transport-parts.ts';
import { withRetries } from './with-retries.ts';
import { withinLimits } from './within-limits.ts';

/**
 * A call whose input was checked.
 */
export interface OperationCall {
  readonly parts: TransportParts;
  readonly plan: OperationPlan;
  readonly record: CallRecord;
  readonly input: CheckedInput;
  readonly options: RequestOptions | undefined;
  /** Set for calls that the transport makes to prove or refresh credentials. */
  readonly self?: OwnCall;
}

/**
 * Runs a checked call: chooses whom it is for, places its parameters and sends it, as often as it may.
 */
export function runOperation(call: OperationCall): Promise<unknown> {
  const { parts, plan, record, options } = call;
  const { value } = call.input;
  const limits = callLimits(parts.settings, options, parts.settings.maxResponseBytes);
  const { signal } = limits;
  if (signal?.aborted) return Promise.reject(aborted(signal, record));
  const key = idempotencyKeyOf(plan.operation, value, options?.idempotencyKey);
  record.idempotencyKey = key.sent;
  // Written before anything is waited for: what was checked is sent, whatever the caller does to it meanwhile.
  const drafted = draft(call, key);
  if (drafted instanceof Promise) {
    return withinLimits(drafted, record, limits, 'reading its files').then((whole) =>
      choose(call, limits, key, whole),
    );
  }
  return choose(call, limits, key, drafted);
}

function choose(
  call: OperationCall,
  limits: CallLimits,
  key: IdempotencyKey,
  drafted: Draft,
): Promise<unknown> {
  const { parts, plan, record, options, self } = call;
  const chosen =
    self === undefined
      ? chooseTarget(parts, plan.operation, call.input.value, options)
      : { credentials: self.entry.credentials, entry: self.entry, shop: undefined, asset: undefined };
  if (chosen instanceof Promise) {
    return withinLimits(chosen, record, limits).then((target) => send(call, target, limits, key, drafted));
  }
  return send(call, chosen, limits, key, drafted);
}

function send(
  call: OperationCall,
  target: Target,
  limits: CallLimits,
  key: IdempotencyKey,
  drafted: Draft,
): Promise<unknown> {
  const { parts, plan, record, input, self } = call;
  const { operation } = plan;
  if (self === undefined) assertMarket(parts, operation, target);
  const sending = new SendAttempt(parts, plan, record, target, drafted, input.opened, self, limits);
  const gate = parts.limiter?.gate(operation, target);
  let refreshed = false;
  return withRetries({
    record,
    limits,
    settings: parts.settings,
    // Sending files again is never harmless: each time the platform may keep another copy.
    repeatable: (operation.effect === 'read' && !plan.multipart) || key.sent !== undefined,
    turn: gate && (() => gate.enter(record, limits, parts.limiter?.maxWaitMs ?? 0)),
    attempt: (engineLimits) => sending.run(engineLimits),
    async mend(failure) {
      const { kind } = failure;
      if (kind === 'throttled' && gate !== undefined) learn(gate, failure, parts.settings.clock.now());
      const { entry } = target;
      const { tokens } = sending;
      if (
        kind !== 'token_expired' ||
        refreshed ||
        self?.mayRefresh === false ||
        entry === undefined ||
        tokens === undefined
      )
        return false;
      refreshed = true;
      if (!canRefresh(operation.family, tokens)) return false;
      await withinLimits(refreshTokens(parts, entry, operation.family, tokens), record, limits);
      return true;
    },
    finish(data) {
      record.end();
      const { paging } = operation;
      if (paging === undefined) return data;
      return chain(confirmEmptyPage(parts, operation, paging, target, input.value, data), () => data);
    },
  });
}

function learn(gate: CallGate, { headers, recovery }: Failure, nowMs: number): void {
  const retryAfterMs = parseRetryAfter(headers, nowMs);
  // A quota of hours or days is no rate: going slower does not bring it back sooner.
  const isRate = recovery === undefined || recovery === 'next-second';
  if (isRate || retryAfterMs !== undefined) gate.refused(retryAfterMs);
}

function assertMarket(
  { region }: TransportParts,
  operation: Operation,
  { shop, asset, entry }: Target,
): void {
  const side = operation.availability[region];
  if (!side.available || side.markets === undefined) return;
  const proof = entry?.proofFor(operation.family);
  const all = entry?.userType === 'partner' ? proof?.assets : proof?.shops;
  const one = entry?.userType === 'partner' ? asset : shop;
  assertAvailableIn(operation, region, one === undefined ? (all ?? []) : [one]);
}

function draft(call: OperationCall, key: IdempotencyKey): Draft | Promise<Draft> {
  const { parts, plan, input, options } = call;
  let placed = placeParameters(plan, input.value, key.toPlace ? key.sent : undefined);
  if (options?.headers !== undefined) {
    const headers = { ...placed.headers };
    applyHeaders(headers, options.headers);
    placed = { ...placed, headers };
  }
  if (placed.form === undefined) return placed;
  const form = writeForm(placed.form, parts.settings.maxUploadBytes, plan.operation.id);
  return chain(form, ({ contentType, body }) => ({
    ...placed,
    headers: { ...placed.headers, 'content-type': contentType },
    body,
    form: undefined,
  }));
}
