import { isUserType, USER_TYPES } from '../credentials/user-types.ts';
import { frozenCopy } from '../data/frozen-copy.ts';
import { ConfigurationError } from '../errors/configuration-error.ts';
import { isSurface } from '../surfaces/surface.ts';
import { isGuardedHeader } from './guarded-header.ts';
import type { Operation } from './operation.ts';
import { rateLimitFault } from './rate-limit-fault.ts';
import { isReservedParameter } from './reserved-parameter.ts';
import type { Shapes } from './shapes.ts';

/**
 * What {@link defineOperation} takes: an operation, where everything that has a safe reading may be left out.
 *
 * @public
 */
export type OperationDefinition<S extends Shapes> = Omit<
  Operation<S>,
  'specVersion' | 'shapes' | 'labels' | 'lifeCycle' | 'parameters' | 'effect'
> &
  Partial<Pick<Operation<S>, 'labels' | 'lifeCycle' | 'parameters' | 'effect'>>;

/** Segments of unreserved characters, or with whole parameters in braces. A trailing slash belongs to the path. */
const PATH = /^(?:\/(?!\.{1,2}(?:\/|$))(?:[\w.~:@!$&'()*+,;=-]|\{\w+\})+)+\/?$/;

const CONTENTS: ReadonlySet<string> = new Set(['json', 'multipart', 'none']);

const METHODS: ReadonlySet<string> = new Set(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']);

/**
 * Declares an API call that a transport can send: signed, locked to its region and labelled like the ones in the
 * catalogue. Use it for an endpoint that is newer than the catalogue.
 *
 * The definition is copied, so changing it later changes nothing.
 *
 * What is left out: `labels` and `lifeCycle` are empty; a parameter of `GET` and `DELETE` that has no place
 * travels in the query, of the other methods in the body; `effect` is `read` for `GET` and `write` otherwise, so
 * that nothing is repeated by mistake.
 *
 * @typeParam S - input and output by side, such as `{ us: { input: In; output: Out } }`; a side that is left out
 * cannot be sent to
 * @throws {@link ConfigurationError} `config.invalid` when the definition contradicts itself, and for parameters and
 * headers that identity, host or signature rest on
 * @public
 */
export function defineOperation<S extends Shapes>(definition: OperationDefinition<S>): Operation<S> {
  const { family, schemas, ...data } = definition;
  const plain = frozenCopy(data);
  const { id, path, surface, method, availability } = plain;
  if (!isSurface(surface)) refuse(id, `its surface '${String(surface)}' is unknown`);
  if (!METHODS.has(method))
    refuse(id, `its method '${String(method)}' is not one of ${[...METHODS].join(', ')}`);
  if (!PATH.test(path)) {
    refuse(
      id,
      `its path '${path}' must start with one '/', name parameters as '{name}' and hold nothing but names: no query, fragment, '.', '..', '%' or backslash`,
    );
  }
  if (!availability.us.available && !availability.global.available) refuse(id, 'it exists on neither side');
  const inPath = [...path.matchAll(/\{([^{}]+)\}/g)].map((match) => match[1] as string);
  const parameters = { ...plain.parameters };
  for (const name of inPath) {
    if ((parameters[name] ?? 'path') !== 'path')
      refuse(id, `'${name}' stands in its path but is placed in the ${parameters[name]}`);
    parameters[name] = 'path';
  }
  for (const [name, place] of Object.entries(parameters)) {
    if (place === 'path' && !inPath.includes(name))
      refuse(id, `'${name}' is placed in the path but '{${name}}' is not in it`);
  }
  assertFreeNames(plain, parameters);
  assertContent(plain);
  assertAlsoInBody(plain, parameters);
  const fault = rateLimitFault(plain.rateLimit) ?? rateLimitFault(family?.rateLimit);
  if (fault !== undefined) refuse(id, `its quota cannot be kept: ${fault}`);
  return Object.freeze({
    ...(plain as OperationDefinition<S>),
    family,
    schemas,
    specVersion: 'v1' as const,
    parameters: Object.freeze(parameters),
    effect: plain.effect ?? (method === 'GET' ? 'read' : 'write'),
    labels: plain.labels ?? frozenCopy({ request: [], response: [] }),
    lifeCycle: plain.lifeCycle ?? Object.freeze({}),
  });
}

/** No input may take the place of what identity, host and signature rest on. */
function assertFreeNames(
  definition: Pick<Operation, 'id' | 'identifier' | 'authentication' | 'idempotency' | 'paging'>,
  parameters: Operation['parameters'],
): void {
  const { id, idempotency, paging } = definition;
  const placed: [name: string, place: string | undefined][] = Object.entries(parameters);
  if (idempotency !== undefined) placed.push([idempotency.name, idempotency.place]);
  for (const name of [paging?.cursor, paging?.size?.name])
    if (name !== undefined) placed.push([name, undefined]);
  for (const [name, place] of placed) {
    if (isReservedParameter(name, definition))
      refuse(
        id,
        `its parameter '${name}' is reserved: the transport sets it from the credentials and the shop`,
      );
    if (place === 'header' && isGuardedHeader(name))
      refuse(
        id,
        `'${name}' cannot be a header of its own: identity, host and length of a request come from the transport`,
      );
  }
}

function assertContent({
  id,
  method,
  content,
  userTypes,
}: Pick<Operation, 'id' | 'method' | 'content' | 'userTypes'>): void {
  if (content !== undefined && !CONTENTS.has(content))
    refuse(id, `its content '${String(content)}' is not one of ${[...CONTENTS].join(', ')}`);
  if (content === 'multipart' && (method === 'GET' || method === 'DELETE'))
    refuse(id, `a ${method} has no body, so its content cannot be 'multipart'`);
  const unknown = userTypes?.find((type) => !isUserType(type));
  if (unknown !== undefined || userTypes?.length === 0)
    refuse(id, `'userTypes' takes ${USER_TYPES.join(', ')}, at least one`);
}

function assertAlsoInBody(
  {
    id,
    method,
    content,
    alsoInBody,
    idempotency,
  }: Pick<Operation, 'id' | 'method' | 'content' | 'alsoInBody' | 'idempotency'>,
  parameters: Operation['parameters'],
): void {
  const takesBody = method !== 'GET' && method !== 'DELETE';
  const hasBody = content !== 'none' && (takesBody || Object.values(parameters).includes('body'));
  if (idempotency?.place === 'body' && !hasBody)
    refuse(id, 'its idempotency key is placed in the body, which its requests do not have');
  if (alsoInBody === undefined) return;
  if (!Array.isArray(alsoInBody)) refuse(id, "'alsoInBody' takes a list of names");
  if (alsoInBody.length > 0 && !hasBody)
    refuse(id, "'alsoInBody' names parameters for a body, which its requests do not have");
  for (const name of alsoInBody as readonly unknown[]) {
    const place = typeof name === 'string' && Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    if (place !== 'path' && place !== 'query')
      refuse(id, `'alsoInBody' names '${String(name)}', which is placed in neither path nor query`);
  }
}

function refuse(id: string, why: string): never {
  throw new ConfigurationError({ message: `Operation '${id}' cannot be defined: ${why}.` });
}
