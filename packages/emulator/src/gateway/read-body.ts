import type { GatewayCall } from './gateway-call.ts';
import { noted } from './noted.ts';
import { Refusal } from './refusal.ts';

/**
 * The parameters in a body.
 */
export interface BodyParameters {
  /** Whether they stand in a form, where all that is no file is text. */
  readonly isForm: boolean;
  readonly values: Readonly<Record<string, unknown>>;
}

const NOTHING: BodyParameters = { isForm: false, values: {} };

/**
 * Takes a form apart before the checks begin, because that takes time.
 *
 * @returns `undefined` for what is no form, or none that can be read
 */
export async function parseForm(
  headers: Headers,
  body: Uint8Array<ArrayBuffer>,
): Promise<FormData | undefined> {
  const contentType = headers.get('content-type') ?? '';
  if (!isFormType(contentType)) return undefined;
  try {
    return await new Response(body, { headers: { 'content-type': contentType } }).formData();
  } catch {
    return undefined;
  }
}

/** Whether a body is not signed because it is a form. */
export function isFormType(contentType: string | null): boolean {
  return contentType?.startsWith('multipart/form-data') === true;
}

/**
 * Reads the parameters in a body: 36009021 when it is too large, 36009022 when it is neither JSON nor a form, 36009023
 * when an upload is no form.
 */
export function readBody(call: GatewayCall): BodyParameters {
  const { body, headers, form, knobs } = call;
  const upload = noted(call.served).operation.content === 'multipart';
  const contentType = headers.get('content-type');
  if (upload && body.byteLength > knobs.maxUploadBytes) {
    throw new Refusal(36009021, `The upload is larger than ${knobs.maxUploadBytes} bytes`);
  }
  if (upload && !isFormType(contentType)) {
    throw new Refusal(36009023, 'This API takes multipart/form-data only');
  }
  if (isFormType(contentType)) {
    if (form === undefined) refuse('the form cannot be read');
    return { isForm: true, values: Object.fromEntries(form.entries()) };
  }
  if (body.byteLength === 0) return NOTHING;
  if (contentType?.startsWith('application/json') !== true) {
    throw new Refusal(36009022, 'The body must be application/json or multipart/form-data');
  }
  return { isForm: false, values: parseObject(body) };
}

function parseObject(body: Uint8Array): Readonly<Record<string, unknown>> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    refuse('the body is not JSON');
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed))
    refuse('the body must be an object');
  return parsed as Record<string, unknown>;
}

function refuse(what: string): never {
  throw new Refusal(36009004, `Invalid parameter: ${what}`);
}
