import { kyEngine } from '@twinshore/transport/ky';
import { createGlobalTransport } from '@twinshore/transport-global';
import { describe, expect, it } from 'vitest';
import { CONTRACT_CAPABILITIES } from './contract-capability.ts';
import { describeTransportContract } from './describe-transport-contract.ts';

describeTransportContract(
  'global on ky',
  ({ options }) =>
    createGlobalTransport({ ...options, backoff: { baseMs: 1, jitterMs: 1 }, engine: kyEngine() }),
  {
    region: 'global',
    // The runtime's own fetch takes no proxy, and the engine refuses one instead of going round it.
    capabilities: CONTRACT_CAPABILITIES.filter((capability) => capability !== 'proxy'),
    knownGaps: [],
  },
);

describe('a proxy that fetch would go round', () => {
  it('is refused', () => {
    expect(() => kyEngine({ proxy: 'http://127.0.0.1:3128' })).toThrow(
      expect.objectContaining({ code: 'config.invalid' }),
    );
  });
});
