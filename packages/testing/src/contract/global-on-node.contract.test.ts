import { nodeEngine } from '@twinshore/transport/node';
import { createGlobalTransport } from '@twinshore/transport-global';
import { CONTRACT_CAPABILITIES } from './contract-capability.ts';
import { describeTransportContract } from './describe-transport-contract.ts';

describeTransportContract(
  'global on node:http',
  ({ options: { proxy, ...options } }) =>
    createGlobalTransport({ ...options, backoff: { baseMs: 1, jitterMs: 1 }, engine: nodeEngine({ proxy }) }),
  {
    region: 'global',
    capabilities: CONTRACT_CAPABILITIES,
    knownGaps: [],
  },
);
