import type { Check, GatewayCall } from './gateway-call.ts';
import { noted } from './noted.ts';
import { Refusal } from './refusal.ts';
import { bodyFault, readText } from './value-rule.ts';

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
  const { operation, rules } = noted(call.route);
  const body = readBody(call);
  if (call.knobs.unknownParameters === 'refuse') refuseUnknown(call, body);

  for (const [name, rule] of Object.entries(rules)) {
    const place = operation.parameters[name] ?? 'body';
    if (place === 'body') {
      if (call.query.has(name)) refuse(`${name} belongs into the body`);
      const fault = bodyFault(name, body[name], rule);
      if (fault !== undefined) refuse(fault);
      if (body[name] !== undefined) call.input[name] = body[name];
      continue;
    }
    if (name in body) refuse(`${name} belongs into the ${place}`);
    const text = place === 'path' ? call.pathParameters[name] : (call.query.get(name) ?? undefined);
    if (text === undefined || text === '') {
      if (rule.required === true) refuse(`${name} is required`);
      continue;
    }
    const read = readText(name, text, rule);
    if ('fault' in read) refuse(read.fault);
    else call.input[name] = read.value;
  }
};

function readBody(call: GatewayCall): Readonly<Record<string, unknown>> {
  if (call.body.byteLength === 0) return {};
  if (call.headers.get('content-type')?.startsWith('application/json') !== true) {
    throw new Refusal(36009022, 'The body must be application/json or multipart/form-data');
  }
  let parsed: unknown;
  try {
    parsed = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(call.body));
  } catch {
    refuse('the body is not JSON');
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed))
    refuse('the body must be an object');
  return parsed as Record<string, unknown>;
}

function refuseUnknown(call: GatewayCall, body: Readonly<Record<string, unknown>>): void {
  const known = noted(call.route).rules;
  for (const name of [...call.query.keys(), ...Object.keys(body)]) {
    if (!COMMON.has(name) && !(name in known)) refuse(`${name} is unknown`);
  }
}

function refuse(what: string): never {
  throw new Refusal(36009004, `Invalid parameter: ${what}`);
}
