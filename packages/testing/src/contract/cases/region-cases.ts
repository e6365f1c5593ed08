import { type Region, regionOfMarket } from '@twinshore/core';
import { expect } from 'vitest';
import type { ContractCase } from '../contract-case.ts';
import { claimedCredentials, contractFixtures, provedCredentials } from '../contract-fixtures.ts';
import { success } from '../kit/answers.ts';
import { asked } from '../kit/asked.ts';
import { shopsOperation } from '../kit/contract-family.ts';
import { getItem } from '../kit/contract-operations.ts';
import { refused } from '../kit/refused.ts';

/** Everything that names a side, or ought to. */
export const regionCases: readonly ContractCase[] = [
  {
    id: 'region.stated',
    title: 'states its side and version',
    async run(world) {
      const transport = world.transport();
      expect([transport.specVersion, transport.region]).toEqual(['v1', world.region]);
      expect([transport.endpoints.specVersion, transport.endpoints.region]).toEqual(['v1', world.region]);
    },
  },
  {
    id: 'region.credentials_of_other_side',
    title: 'refuses credentials of the other side at construction',
    async run(world) {
      for (const credentials of [provedCredentials(world.otherSide), claimedCredentials(world.otherSide)]) {
        await refused(() => world.transport({ credentials: credentials as never }), 'region.mismatch');
        await refused(
          () => world.transport({ credentials: [provedCredentials(world.region), credentials] as never }),
          'region.mismatch',
        );
      }
      expect(world.sent).toBe(0);
    },
  },
  {
    id: 'region.credentials_without_side',
    title: 'refuses credentials that name no side',
    async run(world) {
      const { region: _region, ...rest } = claimedCredentials(world.region);
      for (const region of [undefined, '', 'US', 'eu', null]) {
        await refused(
          () => world.transport({ credentials: { ...rest, region } as never }),
          'region.unknown',
          'region.mismatch',
        );
      }
      expect(world.sent).toBe(0);
    },
  },
  {
    id: 'region.endpoints_of_other_side',
    title: 'refuses endpoints that name the other side, or none',
    async run(world) {
      await refused(
        () => world.transport({ endpoints: world.endpoints({}, world.otherSide) }),
        'region.mismatch',
      );
      const { origins } = world.endpoints();
      await refused(
        () => world.transport({ endpoints: { origins } as never }),
        'region.unknown',
        'region.mismatch',
      );
    },
  },
  {
    id: 'region.endpoints_unsafe',
    title: 'refuses endpoints that are no plain, safe origin',
    needs: ['wire'],
    async run(world) {
      const unsafe = [
        'http://api.example.com',
        'https://user:password@api.example.com',
        'https://api.example.com/path',
      ];
      for (const origin of [...unsafe, 'ftp://127.0.0.1', 'api.example.com', '']) {
        await refused(
          () => world.transport({ endpoints: world.endpoints({ 'shop.api': origin }) }),
          'config.invalid',
        );
      }
      await refused(
        () =>
          world.transport({
            endpoints: { region: world.region, origins: { 'shop.apis': 'https://a.example' } as never },
          }),
        'region.unknown',
      );
    },
  },
  {
    id: 'region.unknown_surface',
    title: 'refuses a surface it does not know',
    async run(world) {
      const { endpoints } = world.transport();
      for (const surface of ['shop.apis', '', 'toString', '__proto__', undefined]) {
        await refused(() => endpoints.origin(surface as never), 'region.unknown');
      }
    },
  },
  {
    id: 'region.unknown_market',
    title: 'refuses a market it does not know, and one of the other side',
    async run(world) {
      const { endpoints } = world.transport();
      const foreign = contractFixtures(world.otherSide).market;
      for (const market of ['XX', 'us', 'UK', '', 'PR']) {
        await refused(() => endpoints.origin('shop.api', market as never), 'region.unknown');
      }
      await refused(() => endpoints.origin('shop.api', foreign), 'region.mismatch');
      expect(endpoints.origin('shop.api', world.fixtures.market).origin).toBe(world.server.origin);
    },
  },
  {
    id: 'region.origin_is_a_copy',
    title: 'gives origins that a caller cannot bend for others',
    async run(world) {
      const { endpoints } = world.transport();
      const origin = endpoints.origin('shop.api');
      try {
        origin.host = 'elsewhere.invalid';
      } catch {
        // A frozen origin is as good as a copy.
      }
      expect(endpoints.origin('shop.api').origin).toBe(world.server.origin);
      world.answer(success({ id: '1' }));
      await world.transport().send(getItem, { item_id: '1' });
      expect(world.sent).toBe(1);
    },
  },
  {
    id: 'region.unknown_shop',
    title: 'refuses a shop that the credentials do not cover, before sending',
    async run(world) {
      const transport = world.transport();
      const { stranger } = world.fixtures;
      const foreign = contractFixtures(world.otherSide).shop;
      for (const shop of [stranger.id, foreign.id, 'nobody', '']) {
        await refused(
          () => transport.send(getItem, { item_id: '1' }, { shop }),
          'region.unknown',
          'region.mismatch',
        );
      }
      expect([world.sent, world.far.bytes]).toEqual([0, 0]);
    },
  },
  {
    id: 'region.shop_not_said',
    title: 'asks which shop is meant when there are several, and guesses none',
    async run(world) {
      const { shop, sibling } = world.fixtures;
      const transport = world.transport({
        credentials: provedCredentials(world.region, { shops: [shop, sibling] }),
      });
      await refused(() => transport.send(getItem, { item_id: '1' }), 'config.invalid');
      expect(world.sent).toBe(0);
      world.answer(success({ id: '1' }));
      await transport.send(getItem, { item_id: '1' }, { shop: sibling.id });
      if (world.wire) expect(world.calls[0]?.query.shop_cipher).toBe(sibling.cipher);
      else expect(world.handled[0]?.shop?.id).toBe(sibling.id);
    },
  },
  {
    id: 'region.no_credentials',
    title: 'refuses a call that needs credentials when it has none',
    async run(world) {
      const transport = world.transport({ credentials: [] });
      await refused(() => transport.send(getItem, { item_id: '1' }), 'config.invalid');
      expect(world.sent).toBe(0);
    },
  },
  {
    id: 'region.shops_of_own_side_only',
    title: 'covers the shops of its own side of a grant that has both',
    async run(world) {
      const foreign = contractFixtures(world.otherSide).shop;
      const credentials = provedCredentials<Region>(world.region, { shops: [foreign, world.fixtures.shop] });
      const transport = world.transport({ credentials });
      expect(transport.shops().map(({ id }) => id)).toEqual([world.fixtures.shop.id]);
      await refused(
        () => transport.send(getItem, { item_id: '1' }, { shop: foreign.id }),
        'region.unknown',
        'region.mismatch',
      );
      expect(world.sent).toBe(0);
    },
  },
  {
    id: 'region.proof_put_together',
    title: 'believes no proof that somebody put together, and sends no token for a shop it was not given for',
    async run(world) {
      const { app, shop, stranger } = world.fixtures;
      const copy = {
        ...provedCredentials(world.region),
        proof: { shops: [stranger], provedAtMs: Date.now() },
      };
      for (const forged of [copy, { ...copy, app }]) {
        world.answer(success({ shops: [shop] }));
        await refused(
          async () =>
            world
              .transport({ credentials: forged as never, prefixRule: 'ignore' })
              .send(getItem, { item_id: '1' }, { shop: stranger.id }),
          'region.unknown',
          'config.invalid',
        );
      }
      expect(asked(world).filter((id) => id !== shopsOperation.id)).toEqual([]);
    },
  },
  {
    id: 'region.proof_that_lies',
    title: 'refuses a proof whose shops lie on the other side, whatever it says of itself',
    async run(world) {
      const foreign = contractFixtures(world.otherSide).shop;
      expect(regionOfMarket(foreign.market as 'GB')).toBe(world.otherSide);
      const forged = { ...provedCredentials(world.region) };
      for (const shop of [foreign, { ...foreign, region: world.region }]) {
        const credentials = { ...forged, proof: { shops: [shop], provedAtMs: Date.now() } };
        // A transport that believes no proof but a grant's may ask anew, and is told the same lie.
        world.answer(success({ shops: [shop] }));
        await refused(
          async () => {
            const transport = world.transport({ credentials: credentials as never });
            return transport.send(getItem, { item_id: '1' }, { shop: shop.id });
          },
          'region.mismatch',
          'region.unknown',
        );
      }
      expect(asked(world).filter((id) => id !== shopsOperation.id)).toEqual([]);
    },
  },
];
