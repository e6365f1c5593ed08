import { EgressRefusedError, type WireRequest } from '@twinshore/core';
import { isGuardedHeader } from '@twinshore/core/internal';
import type { OperationPlan } from '../operation/operation-plan.ts';
import { copyValues } from '../request/copy-values.ts';
import type { Draft } from '../request/place-parameters.ts';
import type { CallRecord } from './call-record.ts';

/** Headers by which a family says who is calling and what the body is. */
const OF_FAMILIES: ReadonlySet<string> = new Set([
  'x-tts-access-token',
  'access-token',
  'authorization',
  'cookie',
  'content-type',
  'content-encoding',
]);

/**
 * One `/` in front, then what HTTP allows in a path. Anything else in front would be read as part of the host once
 * the path is written behind it, and engines leave out segments of dots, encoded or not.
 */
const OWN_PATH = /^\/(?!\/)(?!(?:.*\/)?(?:\.|%2e){1,2}(?:\/|$))[!"$->@-[\]-~]*$/i;

/**
 * The last look at a request before it leaves: what a family made of it must go where the region's table says.
 *
 * @returns the request in plain data, each part read once: what was looked at is what is sent, also if a part is
 * computed anew whenever it is read
 * @throws {@link EgressRefusedError} `egress.refused`; nothing was sent
 */
export function assertOwnWire(
  given: WireRequest,
  draft: Draft,
  plan: OperationPlan,
  record: CallRecord,
): WireRequest {
  const wire = plainWire(given);
  if (wire.origin !== plan.origin) refuse("another origin than the region's table", record);
  if (typeof wire.path !== 'string' || !OWN_PATH.test(wire.path))
    refuse("a path that does not stay on its host: it must begin with one '/'", record);
  for (const name in wire.query)
    if (typeof wire.query[name] !== 'string') refuse('a query value that is no text', record);
  for (const name in wire.headers) {
    if (typeof wire.headers[name] !== 'string') refuse('a header value that is no text', record);
    if (draft.headers[name] !== undefined) continue;
    const lower = name.toLowerCase();
    if (!OF_FAMILIES.has(lower) && isGuardedHeader(lower))
      refuse(`the header '${lower}', on which host or length rest`, record);
  }
  return wire;
}

function plainWire(given: WireRequest | undefined): WireRequest {
  const { method, origin, path, query, headers, body } = (given ?? {}) as WireRequest;
  return { method, origin, path, query: copyValues(query), headers: copyValues(headers), body };
}

function refuse(what: string, { operation, region, attempts }: CallRecord): never {
  throw new EgressRefusedError({
    region,
    operation,
    attempts,
    message: `The API family of ${operation} gave its request ${what}. Nothing was sent.`,
  });
}
