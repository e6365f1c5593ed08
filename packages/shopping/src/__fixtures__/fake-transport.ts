import {
  type Call,
  type Operation,
  type Region,
  RequestInvalidError,
  type RequestOptions,
  type ResidencyContext,
  ResponseInvalidError,
  type ResponseMeta,
  type SchemaResult,
  type Surface,
  type Transport,
} from '@twinshore/core';
import { compileResponseLabels, openInput } from '@twinshore/core/internal';

/** What a test hands to the client under test in place of the platform. */
export type Answer = (call: SentCall) => unknown;

export interface SentCall {
  readonly operation: Operation;
  readonly input: Readonly<Record<string, unknown>>;
  readonly options: RequestOptions | undefined;
}

/** Says nothing when personal data is opened. */
const residency: ResidencyContext = { logger: { log() {} } };

const origins: Readonly<Record<Region, string>> = {
  us: 'https://us.example',
  global: 'https://global.example',
};

/** A transport that checks and closes like a real one and asks `answer` for the data. */
export function fakeTransport<R extends Region>(
  region: R,
  answer: Answer,
): Transport<R> & { readonly sent: SentCall[] } {
  const sent: SentCall[] = [];

  async function run(operation: Operation, input: unknown, options: RequestOptions | undefined) {
    const schemas = (await operation.schemas())[region];
    if (schemas === undefined) throw new Error(`${operation.id} has no schemas in region ${region}`);
    const opened = openInput(input, region, operation.id);
    const checked = await schemas.input['~standard'].validate(opened);
    if (checked.issues !== undefined) {
      throw new RequestInvalidError({ message: written(checked), issues: checked.issues });
    }
    const call: SentCall = { operation, input: checked.value as SentCall['input'], options };
    sent.push(call);
    // As if it came off the wire.
    const data = JSON.parse(JSON.stringify((await answer(call)) ?? null));
    const read = await schemas.output['~standard'].validate(data);
    if (read.issues !== undefined)
      throw new ResponseInvalidError({ message: written(read), issues: read.issues });
    return compileResponseLabels(operation.labels.response, operation.links)(read.value, region, residency);
  }

  function send(operation: Operation, input: unknown, options?: RequestOptions): Call<unknown> {
    const data = run(operation, input, options);
    const response = { operation: operation.id, region } as ResponseMeta;
    return Object.assign(data, { withResponse: async () => ({ data: await data, response }) });
  }

  const transport = {
    specVersion: 'v1',
    region,
    endpoints: {
      specVersion: 'v1',
      region,
      origin: (surface: Surface) => new URL(`${origins[region]}/${surface}`),
      owns: () => true,
      describe: () => ({ overridden: false }),
    },
    residency,
    send,
    shops: () => [],
    prove: async () => [],
    sent,
  };
  return transport as unknown as Transport<R> & { readonly sent: SentCall[] };
}

function written(result: SchemaResult<unknown>): string {
  return JSON.stringify(result.issues);
}
