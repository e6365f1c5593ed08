import {
  type Call,
  ConfigurationError,
  type Middleware,
  type Operation,
  type RequestOptions,
  type ResponseMeta,
  type SdkRequest,
  type SdkResponse,
} from '@twinshore/core';
import { CallRecord } from '../call/call-record.ts';
import { createCall } from '../call/create-call.ts';
import { runOperation } from '../call/run-operation.ts';
import type { TransportParts } from '../call/transport-parts.ts';
import { checkInput } from '../operation/check-input.ts';
import type { OperationPlan } from '../operation/operation-plan.ts';
import { idempotencyKeyOf } from '../request/idempotency-key.ts';
import { assertMiddleware, OWN_STEPS } from './assert-middleware.ts';
import { composeMiddleware, type Handler } from './compose-middleware.ts';

/**
 * Sends an operation of any shape.
 */
export type Sender = (operation: Operation, input: unknown, options?: RequestOptions) => Call<unknown>;

/**
 * Builds the pipeline: middleware around retry, authentication and signature. Calls without middleware go straight
 * to the inside.
 *
 * @throws {@link ConfigurationError} `config.invalid` for middleware without a name of its own
 */
export function createSender(parts: TransportParts, middleware: readonly Middleware[]): Sender {
  const { region } = parts;
  const names = assertMiddleware(middleware, new Set(OWN_STEPS));
  const composed =
    middleware.length === 0
      ? undefined
      : composeMiddleware(middleware, (request, call) => call.inner(request, call));

  function straight(
    plan: OperationPlan,
    record: CallRecord,
    given: unknown,
    options: RequestOptions | undefined,
  ) {
    return Promise.resolve(
      checkInput(plan, given, region, (input) => runOperation({ parts, plan, record, input, options })),
    );
  }

  async function around(
    plan: OperationPlan,
    operation: Operation,
    given: unknown,
    options: RequestOptions,
    done: (meta: ResponseMeta) => void,
  ) {
    const own = options.middleware ?? [];
    assertMiddleware(own, names);
    const { value } = await checkInput(plan, given, region, (checked) => checked);
    const key = idempotencyKeyOf(plan.operation, value, options.idempotencyKey);
    const inmost: Handler = async (request) => {
      assertUnchanged(request, operation, region);
      const record = new CallRecord(operation.id, region, plan.origin);
      // Checked again in any case: a middleware may have changed the input where it is.
      const data = await checkInput(plan, request.input, region, (input) =>
        runOperation({ parts, plan, record, input, options: request.options }),
      );
      return { data, meta: record.meta() };
    };
    const inner = composeMiddleware(own, inmost);
    const request: SdkRequest = {
      operation,
      region,
      input: given,
      options: key.toPlace ? { ...options, idempotencyKey: key.sent } : options,
    };
    const context = { region, values: options.context ?? {} };
    const response = await (composed ?? inner)(request, { context, inner });
    assertAnswered(response, operation, region);
    done(response.meta);
    return response.data;
  }

  return (operation, input, options) => {
    try {
      const plan = parts.plan(operation);
      parts.deprecations?.called(plan.operation, options);
      if (composed === undefined && (options?.middleware === undefined || options.middleware.length === 0)) {
        const record = new CallRecord(operation.id, region, plan.origin);
        return createCall(straight(plan, record, input, options), () => record.meta());
      }
      let meta: ResponseMeta | undefined;
      const promise = around(plan, operation, input, options ?? {}, (last) => {
        meta = last;
      });
      return createCall(promise, () => meta as ResponseMeta);
    } catch (error) {
      return createCall(Promise.reject(error), () =>
        new CallRecord(String(operation?.id), region, '').meta(),
      );
    }
  };
}

function assertUnchanged(request: SdkRequest, operation: Operation, region: SdkRequest['region']): void {
  if (request?.operation === operation && request.region === region) return;
  throw new ConfigurationError({
    region,
    operation: operation.id,
    message:
      'A middleware changed the operation or the region of a call. It may change input and options only.',
  });
}

function assertAnswered(response: SdkResponse, operation: Operation, region: SdkRequest['region']): void {
  const { meta } = response ?? {};
  if (typeof meta === 'object' && meta !== null && 'data' in response) return;
  throw new ConfigurationError({
    region,
    operation: operation.id,
    message: `The middleware around ${operation.id} gave no response. Return what next(request) gives, or { data, meta }.`,
  });
}
