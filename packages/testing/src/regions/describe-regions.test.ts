import { type Region, resident } from '@twinshore/core';
import { expect } from 'vitest';
import { provedCredentials } from '../contract/contract-fixtures.ts';
import { createItem } from '../contract/kit/contract-operations.ts';
import { createInMemoryTransport } from '../fake/create-in-memory-transport.ts';
import { describeRegions } from './describe-regions.ts';

const handled: unknown[] = [];

const side = (region: Region) => ({
  region,
  credentials: provedCredentials(region),
  email: resident(region, 'buyer.email', 'jane@buyer.example'),
  transport: createInMemoryTransport<Region>({
    region,
    credentials: provedCredentials(region),
    handler: ({ input }) => {
      handled.push(input);
      return { id: '1' };
    },
  }),
});

// #region
describeRegions('credentials', {
  side,
  run: (from, to) =>
    createInMemoryTransport({ region: to.region, credentials: from.credentials, handler: () => undefined }),
  refusal: 'region.mismatch',
});
// #endregion

describeRegions('personal data', {
  side,
  run: (from, to) => to.transport.send(createItem, { name: 'x', owner_email: from.email as never }),
  refusal: { 'us→global': 'residency.violation', 'global→us': ['residency.violation'] },
  afterRefusal: () => expect(handled).toHaveLength(2),
  close: ({ transport }) => transport.close(),
});
