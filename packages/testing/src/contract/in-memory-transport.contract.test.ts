import { createInMemoryTransport } from '../fake/create-in-memory-transport.ts';
import { describeTransportContract } from './describe-transport-contract.ts';

describeTransportContract(
  'in memory, us',
  ({ region, options, handler, files }) => createInMemoryTransport({ region, ...options, handler, files }),
  { region: 'us', capabilities: [] },
);

describeTransportContract(
  'in memory, global',
  ({ region, options, handler, files }) => createInMemoryTransport({ region, ...options, handler, files }),
  { region: 'global', capabilities: [] },
);
