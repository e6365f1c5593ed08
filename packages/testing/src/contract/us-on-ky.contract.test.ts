import { kyEngine } from '@twinshore/transport/ky';
import { createUsTransport } from '@twinshore/transport-us';
import { CONTRACT_CAPABILITIES } from './contract-capability.ts';
import { describeTransportContract } from './describe-transport-contract.ts';

describeTransportContract(
  'us on ky',
  ({ options }) => createUsTransport({ ...options, backoff: { baseMs: 1, jitterMs: 1 }, engine: kyEngine() }),
  {
    region: 'us',
    // The runtime's own fetch takes no proxy, and the engine refuses one instead of going round it.
    capabilities: CONTRACT_CAPABILITIES.filter((capability) => capability !== 'proxy'),
    knownGaps: [],
  },
);
