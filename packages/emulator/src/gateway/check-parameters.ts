import { readShape } from '@twinshore/shopping/shapes';
import type { Check, GatewayCall } from './gateway-call.ts';
import { noted } from './noted.ts';
import { readBody } from './read-body.ts';
import { Refusal } from './refusal.ts';
import { bodyFault, readText, type Strictness } from './shape-fault.ts';

/** What the gateway itself takes with every call. */
const COMMON: ReadonlySet<string> = new Set([
  'app_key',
  'sign',
  'timestamp',
  'access_token',
  'shop_cipher',
  'category_asset_cipher',
  'shop_id',
  'version',
  'sign_method',
]);

/** Every parameter has to be in its place and of its type. */
export const checkParameters: Check = (call) => {
  const { operation, shapes } = noted(call.served);
  const input = readShape(noted(shapes).input);
  const strictness: Strictness = {
    region: call.shop?.region ?? call.region,
    refuseUnknown: call.knobs.unknownParameters === 'refuse',
  };
  const fields =
    input.is === 'object'
      ? input.fields.filter(({ only }) => only === undefined || only === strictness.region)
      : [];
  const { isForm, values: body } = readBody(call);
  if (strictness.refuseUnknown) {
    const known = new Set([
      ...COMMON,
      ...fields.map(({ name }) => name),
      ...(operation.idempotency === undefined ? [] : [operation.idempotency.name]),
    ]);
    const unknown = [...call.query.keys(), ...Object.keys(body)].find((name) => !known.has(name));
    if (unknown !== undefined) refuse(`${unknown} is unknown`);
  }

  const otherwise = call.method === 'GET' || call.method === 'DELETE' ? 'query' : 'body';
  for (const { name, shape, required } of fields) {
    const place = operation.parameters[name] ?? otherwise;
    if (place === 'body') {
      if (call.query.has(name) && !COMMON.has(name)) refuse(`${name} belongs into the body`);
      const value = body[name];
      if (value === undefined || value === null) {
        if (required) refuse(`${name} is required`);
        continue;
      }
      if (isForm && typeof value === 'string') {
        take(call, name, readText(name, value, shape, strictness));
        continue;
      }
      const fault = bodyFault(name, value, shape, strictness);
      if (fault !== undefined) refuse(fault);
      call.input[name] = value;
      continue;
    }
    if (name in body && operation.alsoInBody?.includes(name) !== true)
      refuse(`${name} belongs into the ${place}`);
    const text = textAt(call, place, name);
    if (text === undefined || text === '') {
      if (required) refuse(`${name} is required`);
      continue;
    }
    take(call, name, readText(name, text, shape, strictness));
  }
};

function take(call: GatewayCall, name: string, read: ReturnType<typeof readText>): void {
  if ('fault' in read) refuse(read.fault);
  else call.input[name] = read.value;
}

function textAt(call: GatewayCall, place: 'path' | 'query' | 'header', name: string): string | undefined {
  if (place === 'path') return call.pathParameters[name];
  return (place === 'query' ? call.query.get(name) : call.headers.get(name)) ?? undefined;
}

function refuse(what: string): never {
  throw new Refusal(36009004, `Invalid parameter: ${what}`);
}
