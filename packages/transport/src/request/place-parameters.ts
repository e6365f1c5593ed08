import { type FileInput, RequestInvalidError } from '@twinshore/core';
import { isFileInput, isReservedParameter } from '@twinshore/core/internal';
import type { OperationPlan } from '../operation/operation-plan.ts';
import { copyValues } from './copy-values.ts';
import { findUnsendable, isExact, type Unsendable } from './find-unsendable.ts';
import { isHeaderValue } from './is-header-value.ts';
import { fillPath } from './path-template.ts';

/**
 * A request before identity and signature are put on it. It stays as it is while attempts are made from it.
 */
export interface Draft {
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array | undefined;
  /** For a form: its fields, which become the body once the files are read. */
  readonly form?: Readonly<Record<string, string | FileInput>> | undefined;
}

type Input = Readonly<Record<string, unknown>>;

/**
 * Puts every parameter of a validated input where the operation says it travels.
 *
 * @param key - the idempotency key, for operations that have a place for one
 * @throws {@link RequestInvalidError} `request.invalid` for a value that cannot stand in its place or has none, for a
 * number that is too large to be exact, and for bytes that are no file
 */
export function placeParameters(plan: OperationPlan, value: unknown, key: string | undefined): Draft {
  const { operation, places } = plan;
  const input = (typeof value === 'object' && value !== null ? value : {}) as Input;
  const query: Record<string, string> = {};
  const headers = copyValues(plan.headers);
  const placed: Record<string, unknown> = {};
  let moved = false;
  for (const name in input) {
    const part = input[name];
    if (part === undefined) continue;
    // Set as a property it would be lost.
    if (name === '__proto__') throw unplaced(name, operation.id, 'cannot be the name of a parameter');
    const place = places.get(name) ?? undeclared(name, plan);
    if (place === 'body') {
      if (!plan.hasBody)
        throw unplaced(name, operation.id, 'has no place in this call, whose request has no body');
      placed[name] = part;
      continue;
    }
    moved = true;
    if (operation.alsoInBody?.includes(name) === true) placed[name] = part;
    if (place === 'query' && part !== null) query[name] = asText(part, name, operation.id);
    else if (place === 'header' && part !== null)
      headers[name.toLowerCase()] = headerText(part, name, operation.id);
  }
  if (key !== undefined) {
    const { place, name } = operation.idempotency as NonNullable<typeof operation.idempotency>;
    if (place === 'query') query[name] = key;
    else if (place === 'header') headers[name.toLowerCase()] = key;
    else {
      placed[name] = key;
      moved = true;
    }
  }
  const path = plan.path.names.length === 0 ? operation.path : fillPath(plan.path, input, operation.id);
  if (plan.multipart)
    return { path, query, headers, body: undefined, form: formFields(placed, operation.id) };
  const body = plan.hasBody ? writeBody(moved ? placed : input, operation.id) : undefined;
  return { path, query, headers, body };
}

/** Texts and files; what is neither is written as it would stand in a query. */
function formFields(placed: Input, operation: string): Record<string, string | FileInput> {
  const fields: Record<string, string | FileInput> = {};
  for (const [name, part] of Object.entries(placed)) {
    if (part === null) continue;
    fields[name] = isFileInput(part) ? part : asText(part, name, operation);
  }
  return fields;
}

/** Where a parameter travels that the operation says nothing of. */
function undeclared(name: string, { operation, otherwise }: OperationPlan): 'query' | 'body' {
  if (otherwise === 'body' || !isReservedParameter(name, operation)) return otherwise;
  throw new RequestInvalidError({
    operation: operation.id,
    issues: [{ message: 'is put on the request by the transport', path: [name] }],
    message: `The input of ${operation.id} holds '${name}', which the transport puts on the request itself. Leave it out; name a shop with the option 'shop'.`,
  });
}

function headerText(part: unknown, name: string, operation: string): string {
  const text = asText(part, name, operation);
  if (isHeaderValue(text)) return text;
  throw unplaced(name, operation, 'travels in a header and holds characters that HTTP does not allow there');
}

function unplaced(name: string, operation: string, why: string): RequestInvalidError {
  return new RequestInvalidError({
    operation,
    issues: [{ message: why, path: [name] }],
    message: `The input of ${operation} cannot be sent: '${name}' ${why}. Nothing was sent.`,
  });
}

function asText(part: unknown, name: string, operation: string): string {
  if (typeof part === 'string') return part;
  if (typeof part === 'number') {
    if (isExact(part)) return String(part);
    throw unsendable({ where: name, what: 'number' }, operation);
  }
  if (typeof part === 'boolean' || typeof part === 'bigint') return String(part);
  if (Array.isArray(part)) return part.map((item) => asText(item, name, operation)).join(',');
  return writeBody(part, operation);
}

function writeBody(part: unknown, operation: string): string {
  let body: string;
  try {
    body = JSON.stringify(part);
  } catch (cause) {
    throw new RequestInvalidError({
      operation,
      cause,
      issues: [],
      message: `The input of ${operation} cannot be written as JSON. Pass ids as text, not as bigint, and no object that contains itself.`,
    });
  }
  const found = findUnsendable(part);
  if (found !== undefined) throw unsendable(found, operation);
  return body;
}

function unsendable({ where, what }: Unsendable, operation: string): RequestInvalidError {
  const message =
    what === 'number'
      ? 'a number beyond 2^53 cannot be exact; pass it as text'
      : 'bytes can be sent as a file of a form only; pass text, such as base64, where the API takes it';
  return new RequestInvalidError({
    operation,
    message: `The input of ${operation} is not valid: ${where === '' ? '' : `${where}: `}${message}. Nothing was sent.`,
    issues: [{ message: where === '' ? message : `${where}: ${message}` }],
  });
}
