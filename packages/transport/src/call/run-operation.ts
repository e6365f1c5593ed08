import type { Operation, RequestOptions } from '@twinshore/core';
import { chooseTarget } from '../credentials/choose-target.ts';
import { confirmEmptyPage } from '../credentials/confirm-empty-page.ts';
import { canRefresh, refreshTokens } from '../credentials/fresh-tokens.ts';
import type { Target } from '../credentials/target.ts';
import { aborted } from '../engines/aborted.ts';
import { chain } from '../maybe-promise.ts';
import { assertAvailableIn } from '../operation/assert-available.ts';
import type { CheckedInput } from '../operation/check-input.ts';
import type { OperationPlan } from '../operation/operation-plan.ts';
import { type IdempotencyKey, idempotencyKeyOf } from '../request/idempotency-key.ts';
import { type Draft, placeParameters } from '../request/place-parameters.ts';
import { applyHeaders } from '../request/request-headers.ts';
import { writeForm } from '../request/write-form.ts';
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
      ? chooseTarget(parts, plan.operation, call.input.value, options?.shop)
      : { credentials: self.entry.credentials, entry: self.entry, shop: undefined };
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
  let refreshed = false;
  return withRetries({
    record,
    limits,
    settings: parts.settings,
    // Sending files again is never harmless: each time the platform may keep another copy.
    repeatable: (operation.effect === 'read' && !plan.multipart) || key.sent !== undefined,
    attempt: (engineLimits) => sending.run(engineLimits),
    async mend({ kind }) {
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
      if (!canRefresh(parts, operation.family, tokens)) return false;
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

function assertMarket({ region }: TransportParts, operation: Operation, { shop, entry }: Target): void {
  const side = operation.availability[region];
  if (!side.available || side.markets === undefined) return;
  assertAvailableIn(
    operation,
    region,
    shop === undefined ? (entry?.proofFor(operation.family)?.shops ?? []) : [shop],
  );
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
