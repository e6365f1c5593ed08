import { nodeEngine } from '@twinshore/transport/node';
import { createUsTransport } from '@twinshore/transport-us';
import { CONTRACT_CAPABILITIES } from './contract-capability.ts';
import { describeTransportContract } from './describe-transport-contract.ts';

// #region
describeTransportContract(
  'us on node:http',
  ({ options: { proxy, ...options } }) =>
    createUsTransport({ ...options, backoff: { baseMs: 1, jitterMs: 1 }, engine: nodeEngine({ proxy }) }),
  {
    region: 'us',
    capabilities: CONTRACT_CAPABILITIES,
    knownGaps: [],
  },
);
// #endregion
