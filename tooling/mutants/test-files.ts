const contract = 'packages/testing/src/contract';
const proof = 'packages/testing/src/proof';

/** The transport contract on each engine, and the misrouting proof; shared by many mutants. */
export const CONTRACT_NODE = `${contract}/us-on-node.contract.test.ts`;
export const CONTRACT_KY = `${contract}/global-on-ky.contract.test.ts`;
export const PROOF_SPLIT = `${proof}/misrouting-split.test.ts`;
export const PROOF_HOSTS = `${proof}/real-hosts.test.ts`;
