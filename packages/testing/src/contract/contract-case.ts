import type { ContractCapability } from './contract-capability.ts';
import type { ContractWorld } from './contract-world.ts';

/** One promise of the contract, with the test of it. */
export interface ContractCase {
  /** Stable, such as `call.happy_path`; named in lists of known gaps. */
  readonly id: string;
  readonly title: string;
  readonly needs?: readonly ContractCapability[];
  /** Throws unless the transport keeps the promise. */
  run(world: ContractWorld): Promise<void>;
}
