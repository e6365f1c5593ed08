export type { ContractCapability } from './contract/contract-capability.ts';
export { CONTRACT_CAPABILITIES } from './contract/contract-capability.ts';
export type { ContractFactory, ContractOptions, ContractSetup } from './contract/contract-setup.ts';
export type { TransportContractOptions } from './contract/describe-transport-contract.ts';
export { describeTransportContract } from './contract/describe-transport-contract.ts';
export type { KnownGap } from './contract/known-gap.ts';
export { describeRegions } from './regions/describe-regions.ts';
export type { ExpectedRefusal, RegionCell, RegionSpec } from './regions/region-spec.ts';
