import type { RecordedCall } from '../../server/recorded-call.ts';
import type { ContractWorld } from '../contract-world.ts';
import { contractSignature } from './contract-signature.ts';

/** Whether a call carries the signature of the very bytes that arrived. */
export function signedRightly(world: ContractWorld, call: RecordedCall): boolean {
  return contractSignature(world.fixtures.app.secret, { ...call, body: call.bytes }) === call.query.sign;
}
