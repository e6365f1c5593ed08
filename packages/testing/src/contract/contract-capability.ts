/**
 * What an implementation of `Transport` may lack without breaking the contract. Cases that need something an
 * implementation does not name are not run for it.
 *
 * - `wire`: calls travel as HTTP, so that their form on the wire and broken answers can be tested
 * - `retries`: failed attempts are repeated
 * - `timeouts`: attempts and calls end after a set time
 * - `refresh`: expired access tokens are replaced
 * - `proxy`: connections can go through an egress proxy
 *
 * @public
 */
export const CONTRACT_CAPABILITIES = ['wire', 'retries', 'timeouts', 'refresh', 'proxy'] as const;

/**
 * The name of a capability.
 *
 * @public
 */
export type ContractCapability = (typeof CONTRACT_CAPABILITIES)[number];
