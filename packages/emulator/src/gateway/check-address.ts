import type { Operation } from '@twinshore/core';
import type { Check, GatewayCall } from './gateway-call.ts';
import { Refusal } from './refusal.ts';
import { isOtherVersion } from './served-operations.ts';

/** The path has to exist; a known path with another month stamp is a version that does not. */
export const checkPath: Check = (call) => {
  if (call.matches.length > 0) return;
  if (isOtherVersion(call.path)) throw new Refusal(36009014, `Invalid API version: ${call.path}`);
  throw new Refusal(36009009, `Invalid path: ${call.path}`);
};

/** The method has to be one that the path takes. */
export const checkMethod: Check = (call) => {
  const match = call.matches.find(({ value }) => value.operation.method === call.method);
  if (match === undefined) throw new Refusal(36009010, `Invalid HTTP method: ${call.method}`);
  if (isRetired(match.value.operation, call)) {
    throw new Refusal(36009014, `Invalid API version: ${call.path} is no longer supported`);
  }
  call.served = match.value;
  call.pathParameters = match.parameters;
};

/** The day of an end is the last on which a version answers. */
function isRetired({ lifeCycle }: Operation, { knobs, world }: GatewayCall): boolean {
  if (lifeCycle.sunset === undefined || knobs.retiredVersions === 'answer') return false;
  return new Date(world.clock.now()).toISOString().slice(0, 10) > lifeCycle.sunset;
}
