import type { Region } from '@twinshore/core';
import { type EvidenceRecord, isResident, resident } from '@twinshore/core';
import { expect } from 'vitest';
import type { ContractCase } from '../contract-case.ts';
import type { ContractOptions } from '../contract-setup.ts';
import type { ContractWorld } from '../contract-world.ts';
import { success } from '../kit/answers.ts';
import { createItem, getItem, searchItems } from '../kit/contract-operations.ts';
import type { Item } from '../kit/contract-shapes.ts';
import { refused } from '../kit/refused.ts';

const EMAIL = 'jane@buyer.example';

const ADDRESS = {
  full_address: '1 Secret Street',
  region_code: 'XX',
  district_info: [
    { address_level: 'L0', address_name: 'Country' },
    { address_level: 'L3', address_name: 'Quarter' },
  ],
};

async function fetchItem(world: ContractWorld, options?: ContractOptions<Region>): Promise<Item<Region>> {
  world.answer(success({ id: '1', owner_email: EMAIL, ship_to: structuredClone(ADDRESS) }));
  return world.transport(options).send(getItem, { item_id: '1' });
}

/** Personal data on its way through a transport. */
export const residencyCases: readonly ContractCase[] = [
  {
    id: 'residency.wrapped',
    title: 'wraps personal data as values of its own side',
    async run(world) {
      const item = await fetchItem(world);
      expect(isResident(item.owner_email)).toBe(true);
      expect(item.owner_email).toMatchObject({ region: world.region, label: 'buyer.email' });
      expect(String(item.owner_email)).toBe(`[${world.region}:buyer.email]`);
      expect(JSON.stringify(item)).not.toMatch(/jane@|Secret Street/);
      expect(await item.owner_email?.reveal({ purpose: 'a test' })).toBe(EMAIL);
    },
  },
  {
    id: 'residency.wrapped_in_lists',
    title: 'wraps personal data inside lists, and leaves absent fields absent',
    async run(world) {
      world.answer(
        success({ items: [{ id: '1', owner_email: EMAIL }, { id: '2' }, { id: '3', owner_email: null }] }),
      );
      const { items } = await world.transport().send(searchItems, {});
      expect(isResident(items[0]?.owner_email)).toBe(true);
      expect(items[1]).toEqual({ id: '2' });
      expect(isResident(items[2]?.owner_email)).toBe(false);
    },
  },
  {
    id: 'residency.routing_readable',
    title: 'wraps a group as one value and keeps what decides routing readable beside it',
    async run(world) {
      const item = await fetchItem(world);
      expect(isResident(item.ship_to)).toBe(true);
      expect(item.ship_to_routing).toEqual({
        region_code: 'XX',
        district_info: [{ address_level: 'L0', address_name: 'Country' }],
      });
      expect(await item.ship_to?.reveal({ purpose: 'a test' })).toEqual(ADDRESS);
    },
  },
  {
    id: 'residency.own_side_opens',
    title: 'opens a value of its own side on the way out, without a reveal',
    async run(world) {
      const records: EvidenceRecord[] = [];
      const evidence = { append: async (record: EvidenceRecord) => void records.push(record) };
      const item = await fetchItem(world, { evidence });
      world.answer(success({ id: '2' }));
      await world
        .transport({ evidence })
        .send(createItem, { name: 'x', owner_email: item.owner_email as never });
      expect(records).toEqual([]);
      if (world.wire)
        expect(JSON.parse(world.calls[1]?.body ?? '')).toEqual({ name: 'x', owner_email: EMAIL });
      else expect(world.handled[1]?.input).toEqual({ name: 'x', owner_email: EMAIL });
      expect(isResident(item.owner_email)).toBe(true);
    },
  },
  {
    id: 'residency.other_side_refused',
    title: 'refuses a value of the other side anywhere in an input',
    async run(world) {
      const foreign = resident(world.otherSide, 'buyer.email', EMAIL) as never;
      const transport = world.transport();
      const error = await refused(
        () => transport.send(createItem, { name: 'x', owner_email: foreign }),
        'residency.violation',
      );
      expect(error.message).not.toContain(EMAIL);
      await refused(
        () => transport.send(getItem, { item_id: foreign }),
        'residency.violation',
        'request.invalid',
      );
      expect([world.sent, world.far.bytes]).toEqual([0, 0]);
    },
  },
  {
    id: 'residency.other_side_refused_by_middleware',
    title: 'refuses a value of the other side that middleware put into an input',
    async run(world) {
      const foreign = resident(world.otherSide, 'buyer.email', EMAIL);
      const transport = world.transport({
        middleware: [
          {
            name: 'mixer',
            handle: (request, next) => next({ ...request, input: { name: 'x', owner_email: foreign } }),
          },
        ],
      });
      await refused(transport.send(createItem, { name: 'x' }), 'residency.violation');
      expect(world.sent).toBe(0);
    },
  },
  {
    id: 'residency.placeholder_refused',
    title: 'refuses a value that was turned into text on the way',
    async run(world) {
      const item = await fetchItem(world);
      const before = world.sent;
      const transport = world.transport();
      await refused(
        () => transport.send(createItem, { name: `for ${String(item.owner_email)}` }),
        'request.invalid',
      );
      expect(world.sent).toBe(before);
    },
  },
  {
    id: 'residency.reveal_recorded',
    title: 'records a reveal where the transport was told to',
    async run(world) {
      const records: EvidenceRecord[] = [];
      const evidence = { append: async (record: EvidenceRecord) => void records.push(record) };
      const item = await fetchItem(world, { evidence });
      await item.owner_email?.reveal({ purpose: 'refund' });
      expect(records).toEqual([
        expect.objectContaining({
          kind: 'reveal',
          region: world.region,
          purpose: 'refund',
          labels: { 'buyer.email': 1 },
        }),
      ]);
      expect(JSON.stringify(records)).not.toContain(EMAIL);
      expect(world.transport({ evidence }).describe().evidence).toBe('recorded');
    },
  },
  {
    id: 'residency.evidence_required',
    title: 'keeps personal data closed when recording is required and impossible',
    async run(world) {
      const item = await fetchItem(world, { evidenceRequirement: 'required' });
      await refused(async () => item.owner_email?.reveal({ purpose: 'refund' }), 'evidence.required');
      const broken = { append: () => Promise.reject(new Error('disk full')) };
      const second = await fetchItem(world, { evidence: broken, evidenceRequirement: 'required' });
      await expect(second.owner_email?.reveal({ purpose: 'refund' })).rejects.toThrow();
    },
  },
];
