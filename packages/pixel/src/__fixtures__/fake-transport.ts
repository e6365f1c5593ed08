import {
  ApiError,
  type Call,
  type CredentialsDescription,
  type EventCredentials,
  eventCredentials,
  type LogEntry,
  type Operation,
  type Region,
  RequestInvalidError,
  type Transport,
  type WireRequest,
} from '@twinshore/core';
import { openInput } from '@twinshore/core/internal';

/** What a fake transport saw and said. */
export interface FakeTransport<R extends Region> {
  readonly transport: Transport<R>;
  /** Inputs as middleware would see them. */
  readonly inputs: unknown[];
  /** Requests as they would have left. */
  readonly sent: (WireRequest & { readonly json: WireJson })[];
  readonly logged: LogEntry[];
  /** Request options, call by call. */
  readonly options: unknown[];
}

/** The part of a request's body that tests look at. */
export interface WireJson {
  event_source: string;
  event_source_id: string;
  test_event_code?: string;
  partner_name?: string;
  data: Record<string, unknown>[];
}

/** What a fake transport answers. */
export interface FakeAnswer {
  status?: number;
  body: unknown;
}

/** The shortest way through what a transport promises: open, validate, adapt, read. It sends nothing. */
export function fakeTransport<R extends Region>(
  region: R,
  settings: {
    sources?: readonly string[];
    describesSources?: boolean;
    answer?: (json: WireJson) => FakeAnswer;
  } = {},
): FakeTransport<R> {
  const { sources = ['C4SOURCE'], describesSources = true } = settings;
  const answer =
    settings.answer ??
    ((): FakeAnswer => ({ body: { code: 0, message: 'OK', request_id: 'r-1', data: {} } }));
  const inputs: unknown[] = [];
  const sent: FakeTransport<R>['sent'] = [];
  const logged: LogEntry[] = [];
  const options: unknown[] = [];
  const credentials: EventCredentials<R> | undefined =
    sources.length === 0 ? undefined : eventCredentials({ region, accessToken: 'token', sources });

  async function exchange(operation: Operation, input: unknown) {
    inputs.push(input);
    const opened = openInput(input, region, operation.id);
    const schemas = (await operation.schemas())[region];
    if (schemas === undefined) throw new Error('no schemas');
    const checked = await schemas.input['~standard'].validate(opened);
    if (checked.issues !== undefined) {
      throw new RequestInvalidError({
        message: JSON.stringify(checked.issues),
        issues: checked.issues,
        region,
      });
    }
    const body = JSON.stringify(checked.value);
    const request: WireRequest = {
      method: operation.method,
      origin: 'https://fake.example',
      path: operation.path,
      query: {},
      headers: {},
      body,
    };
    const adapted = await operation.family.adapt(request, {
      operation,
      region,
      credentials,
      shop: undefined,
      accessToken: undefined,
      timestampSeconds: 0,
    });
    const json = JSON.parse(body) as WireJson;
    sent.push({ ...adapted, json });
    const { status = 200, body: answered } = answer(json);
    const envelope = operation.family.envelope(answered);
    const { kind, code, hint, retry } = await operation.family.classify({ status, headers: {} }, envelope);
    if (kind !== 'ok' || envelope === undefined) {
      throw new ApiError({
        message: hint ?? code,
        code,
        status,
        region,
        apiCode: envelope?.code,
        apiMessage: envelope?.message,
        requestId: envelope?.requestId,
        retryable: retry !== 'never',
      });
    }
    const output = await schemas.output['~standard'].validate(envelope.data);
    if (output.issues !== undefined) throw new Error('output');
    const response = {
      operation: operation.id,
      region,
      origin: request.origin,
      status,
      headers: {},
      requestId: envelope.requestId,
      attempts: 1,
      durationMs: 1,
      idempotencyKey: undefined,
    };
    return { data: output.value, response };
  }

  const described: CredentialsDescription = {
    family: 'business',
    region,
    basis: 'declared',
    provedAtMs: undefined,
    shops: [],
    ...(describesSources ? { sources } : {}),
  };
  const transport = {
    specVersion: 'v1',
    region,
    residency: { logger: { log: (entry: LogEntry) => logged.push(entry) } },
    describe: () => ({ credentials: credentials === undefined ? [] : [described] }),
    send(operation: Operation, input: unknown, requestOptions: unknown): Call<unknown> {
      options.push(requestOptions);
      const outcome = exchange(operation, input);
      const data = outcome.then((done) => done.data);
      data.catch(() => {});
      return Object.assign(data, { withResponse: () => outcome });
    },
  } as unknown as Transport<R>;
  return { transport, inputs, sent, logged, options };
}
