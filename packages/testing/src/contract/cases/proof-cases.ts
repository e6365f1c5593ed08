import type { LogEntry } from '@twinshore/core';
import { expect } from 'vitest';
import type { ContractCase } from '../contract-case.ts';
import { claimedCredentials, contractFixtures, provedCredentials } from '../contract-fixtures.ts';
import type { ContractWorld } from '../contract-world.ts';
import { refusal, success } from '../kit/answers.ts';
import { asked } from '../kit/asked.ts';
import { CONTRACT_CODES } from '../kit/contract-codes.ts';
import { contractFamily, shopsOperation } from '../kit/contract-family.ts';
import { getItem, searchItems } from '../kit/contract-operations.ts';
import { handClock } from '../kit/hand-clock.ts';
import { refused } from '../kit/refused.ts';

const START = 1_800_000_000_000;
const MINUTE = 60_000;

const otherPrefixed = (world: ContractWorld) =>
  claimedCredentials(world.region, { accessToken: contractFixtures(world.otherSide).tokens.accessToken });

/** What a transport believes about credentials, and why. */
export const proofCases: readonly ContractCase[] = [
  {
    id: 'proof.before_first_call',
    title: 'asks for the shops before the first call of credentials made by hand, and once',
    async run(world) {
      world.answer(success({ shops: [world.fixtures.shop] }), success({ id: '1' }), success({ id: '2' }));
      const transport = world.transport({ credentials: claimedCredentials(world.region) });
      expect(transport.shops()).toEqual([]);
      expect(transport.describe().credentials[0]?.basis).toBe('claimed');
      await transport.send(getItem, { item_id: '1' });
      await transport.send(getItem, { item_id: '2' });
      expect(asked(world)).toEqual([shopsOperation.id, getItem.id, getItem.id]);
      expect(transport.shops().map(({ id }) => id)).toEqual([world.fixtures.shop.id]);
      expect(transport.describe().credentials[0]?.basis).toBe('proved');
    },
  },
  {
    id: 'proof.on_demand',
    title: 'proves the credentials when asked to, and gives the shops',
    async run(world) {
      world.answer(success({ shops: [world.fixtures.shop] }), success({ shops: [world.fixtures.sibling] }));
      const transport = world.transport({
        credentials: claimedCredentials(world.region),
        families: [contractFamily],
      });
      expect((await transport.prove()).map(({ id }) => id)).toEqual([world.fixtures.shop.id]);
      expect((await transport.prove()).map(({ id }) => id)).toEqual([world.fixtures.sibling.id]);
      expect(asked(world)).toEqual([shopsOperation.id, shopsOperation.id]);
    },
  },
  {
    id: 'proof.single_flight',
    title: 'asks once for calls that start together',
    async run(world) {
      world.answer(
        success({ shops: [world.fixtures.shop] }),
        ...['1', '2', '3'].map((id) => success({ id })),
      );
      const transport = world.transport({ credentials: claimedCredentials(world.region) });
      await Promise.all(['1', '2', '3'].map((item_id) => transport.send(getItem, { item_id })));
      expect(asked(world).filter((id) => id === shopsOperation.id)).toHaveLength(1);
    },
  },
  {
    id: 'proof.other_side',
    title: 'goes no further when the shops turn out to be on the other side',
    async run(world) {
      const foreign = contractFixtures(world.otherSide).shop;
      world.answer(success({ shops: [foreign] }));
      const transport = world.transport({ credentials: claimedCredentials(world.region) });
      const error = await refused(transport.send(getItem, { item_id: '1' }), 'region.mismatch');
      expect(error.message).not.toContain(foreign.cipher);
      expect(asked(world)).toEqual([shopsOperation.id]);
    },
  },
  {
    id: 'proof.none',
    title: 'goes no further when the token covers no shop at all',
    async run(world) {
      world.answer(success({ shops: [] }));
      const transport = world.transport({ credentials: claimedCredentials(world.region) });
      await refused(transport.send(getItem, { item_id: '1' }), 'region.mismatch', 'region.unknown');
      expect(asked(world)).toEqual([shopsOperation.id]);
    },
  },
  {
    id: 'proof.unknown_market',
    title: 'takes no shop whose market is on no side it knows',
    async run(world) {
      const odd = { ...world.fixtures.shop, id: '9', market: 'PR', region: undefined };
      world.answer(success({ shops: [odd] }));
      const transport = world.transport({ credentials: claimedCredentials(world.region) });
      await refused(
        transport.send(getItem, { item_id: '1' }, { shop: '9' }),
        'region.unknown',
        'region.mismatch',
      );
      expect(asked(world)).toEqual([shopsOperation.id]);
    },
  },
  {
    id: 'proof.failed_is_retried',
    title: 'asks again with the next call when asking failed',
    async run(world) {
      world.answer(
        refusal(CONTRACT_CODES.unauthorized),
        success({ shops: [world.fixtures.shop] }),
        success({ id: '1' }),
      );
      const transport = world.transport({ credentials: claimedCredentials(world.region), maxRetries: 0 });
      await refused(transport.send(getItem, { item_id: '1' }), 'contract.unauthorized');
      expect(await transport.send(getItem, { item_id: '1' })).toMatchObject({ id: '1' });
    },
  },
  {
    id: 'proof.token_with_its_shops',
    title: 'never sends the token of one grant for a shop of another',
    needs: ['wire'],
    async run(world) {
      const { shop, stranger } = world.fixtures;
      const first = provedCredentials(world.region, {
        shops: [shop],
        tokens: { accessToken: 'secret-access-first' },
      });
      const second = provedCredentials(world.region, {
        shops: [stranger],
        tokens: { accessToken: 'secret-access-second' },
      });
      const transport = world.transport({ credentials: [first, second] });
      world.answer(success({ id: '1' }), success({ id: '2' }));
      await transport.send(getItem, { item_id: '1' }, { shop: stranger.id });
      await transport.send(getItem, { item_id: '2' }, { shop: shop.id });
      expect(
        world.calls.map(({ headers, query }) => [headers['x-contract-token'], query.shop_cipher]),
      ).toEqual([
        ['secret-access-second', stranger.cipher],
        ['secret-access-first', shop.cipher],
      ]);
    },
  },
  {
    id: 'prefix.refused',
    title: 'refuses an unproved token that looks like one of the other side, before sending',
    async run(world) {
      const transport = world.transport({ credentials: otherPrefixed(world) });
      const error = await refused(transport.send(getItem, { item_id: '1' }), 'region.mismatch');
      expect(error.message).toMatch(/several/);
      expect(error.message).not.toContain('secret-access');
      await refused(
        async () =>
          world.transport({ credentials: otherPrefixed(world), families: [contractFamily] }).prove(),
        'region.mismatch',
      );
      expect([world.sent, world.far.bytes]).toEqual([0, 0]);
    },
  },
  {
    id: 'prefix.warn',
    title: 'only warns about it when told so, and lets the proof decide',
    async run(world) {
      const entries: LogEntry[] = [];
      world.answer(success({ shops: [world.fixtures.shop] }), success({ id: '1' }));
      const logger = { log: (entry: LogEntry) => void entries.push(entry) };
      const transport = world.transport({ credentials: otherPrefixed(world), prefixRule: 'warn', logger });
      expect(await transport.send(getItem, { item_id: '1' })).toMatchObject({ id: '1' });
      expect(entries.filter(({ level, event }) => level === 'warn' && event.includes('prefix'))).toHaveLength(
        1,
      );
    },
  },
  {
    id: 'prefix.ignore',
    title: 'ignores prefixes when told so, and still lets the proof decide',
    async run(world) {
      world.answer(success({ shops: [contractFixtures(world.otherSide).shop] }));
      const transport = world.transport({ credentials: otherPrefixed(world), prefixRule: 'ignore' });
      await refused(transport.send(getItem, { item_id: '1' }), 'region.mismatch');
      expect(asked(world)).toEqual([shopsOperation.id]);
    },
  },
  {
    id: 'prefix.overruled',
    title: 'lets a proof overrule the prefix',
    async run(world) {
      const { accessToken } = contractFixtures(world.otherSide).tokens;
      world.answer(success({ id: '1' }));
      const transport = world.transport({
        credentials: provedCredentials(world.region, { tokens: { accessToken } }),
      });
      expect(await transport.send(getItem, { item_id: '1' })).toMatchObject({ id: '1' });
    },
  },
  {
    id: 'empty_page.proved_again',
    title: 'proves the credentials again before it gives an empty first page, when the proof is old',
    async run(world) {
      const clock = handClock(START);
      const credentials = provedCredentials(world.region, { provedAtMs: START });
      clock.advance(16 * MINUTE);
      world.answer(success({ items: [] }), success({ shops: [world.fixtures.shop] }), success({ items: [] }));
      const transport = world.transport({ clock, credentials });
      expect((await transport.send(searchItems, {})).items).toEqual([]);
      expect(asked(world)).toEqual([searchItems.id, shopsOperation.id]);
      expect((await transport.send(searchItems, {})).items).toEqual([]);
      expect(asked(world)).toHaveLength(3);
    },
  },
  {
    id: 'empty_page.proof_fails',
    title: 'gives no empty page when the new proof says the shop is not there',
    async run(world) {
      const clock = handClock(START);
      const credentials = provedCredentials(world.region, { provedAtMs: START });
      clock.advance(16 * MINUTE);
      world.answer(success({ items: [] }), success({ shops: [world.fixtures.stranger] }));
      await refused(
        world.transport({ clock, credentials }).send(searchItems, {}),
        'region.mismatch',
        'region.unknown',
      );
      world.answer(success({ items: [] }), success({ shops: [contractFixtures(world.otherSide).shop] }));
      await refused(
        world.transport({ clock, credentials }).send(searchItems, {}),
        'region.mismatch',
        'region.unknown',
      );
    },
  },
  {
    id: 'empty_page.fresh',
    title: 'believes an empty page while the proof is fresh, and a later page that is empty',
    async run(world) {
      const clock = handClock(START);
      const credentials = provedCredentials(world.region, { provedAtMs: START });
      const transport = world.transport({ clock, credentials });
      clock.advance(14 * MINUTE);
      world.answer(success({ items: [] }));
      expect((await transport.send(searchItems, {})).items).toEqual([]);
      clock.advance(20 * MINUTE);
      world.answer(success({ items: [] }));
      expect((await transport.send(searchItems, { page_token: 'second' })).items).toEqual([]);
      world.answer(success({ items: [{ id: '1' }] }));
      expect((await transport.send(searchItems, {})).items).toHaveLength(1);
      expect(asked(world)).toEqual([searchItems.id, searchItems.id, searchItems.id]);
    },
  },
  {
    id: 'empty_page.age_is_a_setting',
    title: 'takes the age of a proof from proofMaxAgeMs',
    async run(world) {
      const clock = handClock(START);
      const credentials = provedCredentials(world.region, { provedAtMs: START });
      clock.advance(2000);
      world.answer(success({ items: [] }), success({ shops: [world.fixtures.shop] }));
      await world.transport({ clock, credentials, proofMaxAgeMs: 1000 }).send(searchItems, {});
      expect(asked(world)).toEqual([searchItems.id, shopsOperation.id]);
    },
  },
];
