import { eventCredentials, isResident, type Transport } from '@twinshore/core';
import { createEvents } from '@twinshore/pixel/server';
import { getOrders, searchOrders } from '@twinshore/shopping/orders';
import { signShopRequest } from '@twinshore/shopping/signing';
import { expect } from 'vitest';
import type { CannedResponse } from '../../server/canned-response.ts';
import type { RecordedCall } from '../../server/recorded-call.ts';
import type { ContractCase } from '../contract-case.ts';
import { claimedCredentials, provedCredentials } from '../contract-fixtures.ts';
import type { ContractWorld } from '../contract-world.ts';
import { handClock } from '../kit/hand-clock.ts';
import { refused } from '../kit/refused.ts';

const SOURCE = 'CCONTRACTSOURCE';
const PURCHASE = { event: 'Purchase', page: { url: 'https://shop.example/thanks' } } as const;

const answer = (data: unknown): CannedResponse => ({
  kind: 'json',
  body: { code: 0, message: 'Success', data, request_id: '2026' },
});

const failure = (code: number, status = 200): CannedResponse => ({
  kind: 'json',
  status,
  body: { code, message: 'Refused', data: null, request_id: '2026' },
});

const signedAsShop = ({ fixtures }: ContractWorld, { path, query, bytes, headers }: RecordedCall): boolean =>
  signShopRequest({
    secret: fixtures.app.secret,
    path,
    query,
    body: bytes,
    contentType: headers['content-type'],
  }) === query.sign;

const eventsTransport = (world: ContractWorld): Transport<'us'> =>
  world.transport({
    credentials: eventCredentials({
      region: world.region,
      accessToken: 'secret-access-events',
      sources: [SOURCE],
    }),
  }) as unknown as Transport<'us'>;

/** The platform's own APIs, through the families that ship. */
export const familyCases: readonly ContractCase[] = [
  {
    id: 'shop.order_search',
    title: 'searches orders of TikTok Shop: identified, signed over its bytes, personal data wrapped',
    needs: ['wire'],
    async run(world) {
      const order = {
        id: '576463173535499480',
        status: 'AWAITING_SHIPMENT',
        buyer_email: 'jane@buyer.example',
      };
      world.answer(answer({ orders: [order], next_page_token: '', total_count: 1 }));
      const found = await world
        .transport()
        .send(searchOrders, { page_size: 20, order_status: 'AWAITING_SHIPMENT' });
      const [call] = world.calls;
      expect(call).toMatchObject({ method: 'POST', path: '/order/202309/orders/search' });
      expect(call?.query).toMatchObject({
        app_key: world.fixtures.app.key,
        shop_cipher: world.fixtures.shop.cipher,
        page_size: '20',
      });
      expect(call?.headers).toMatchObject({ 'x-tts-access-token': world.fixtures.tokens.accessToken });
      expect(JSON.parse(call?.body ?? '')).toEqual({ order_status: 'AWAITING_SHIPMENT' });
      expect(call !== undefined && signedAsShop(world, call)).toBe(true);
      expect(found.orders?.[0]?.id).toBe(order.id);
      expect(isResident(found.orders?.[0]?.buyer_email)).toBe(true);
    },
  },
  {
    id: 'shop.proof',
    title: 'proves hand-made credentials through the authorized shops, which know markets and no sides',
    needs: ['wire'],
    async run(world) {
      const { shop } = world.fixtures;
      const { id, cipher, name, code, seller_type } = shop;
      const listed = { id, cipher, name, code, seller_type, region: shop.market };
      world.answer(
        answer({ shops: [listed] }),
        answer({ orders: [{ id: '576463173535499480', status: 'DELIVERED' }] }),
      );
      const transport = world.transport({ credentials: claimedCredentials(world.region) });
      await transport.send(getOrders, { ids: ['576463173535499480'] });
      expect(world.calls.map(({ path }) => path)).toEqual([
        '/authorization/202309/shops',
        '/order/202507/orders',
      ]);
      expect(world.calls[0]?.query).not.toHaveProperty('shop_cipher');
      expect(world.calls[1]?.query.shop_cipher).toBe(cipher);
      for (const call of world.calls) expect(signedAsShop(world, call), call.path).toBe(true);
    },
  },
  {
    id: 'shop.refresh',
    title: 'replaces a seller’s token that the platform calls expired',
    needs: ['wire', 'refresh'],
    async run(world) {
      const ends = Math.floor(Date.now() / 1000) + 600_000;
      world.answer(
        failure(105002, 401),
        answer({
          access_token: 'secret-access-new',
          access_token_expire_in: ends,
          refresh_token: 'secret-refresh-new',
          refresh_token_expire_in: ends,
          open_id: 'o',
          user_type: 0,
        }),
        answer({ orders: [{ id: '1', status: 'DELIVERED' }], total_count: 1 }),
      );
      await world.transport().send(searchOrders, { page_size: 1 });
      expect(world.calls.map(({ path }) => path)).toEqual([
        '/order/202309/orders/search',
        '/api/v2/token/refresh',
        '/order/202309/orders/search',
      ]);
      expect(world.calls[1]?.query).toMatchObject({
        grant_type: 'refresh_token',
        refresh_token: world.fixtures.tokens.refreshToken,
      });
      expect(world.calls[2]?.headers['x-tts-access-token']).toBe('secret-access-new');
    },
  },
  {
    id: 'shop.wrong_side_codes',
    title: 'takes the platform’s word that a token belongs elsewhere for a mismatch of regions, once',
    needs: ['wire'],
    async run(world) {
      world.answer(failure(105004, 401));
      await refused(
        world.transport().send(searchOrders, { page_size: 1 }),
        'region.mismatch',
        'shop.wrong_region',
      );
      expect(world.sent).toBe(1);
    },
  },
  {
    id: 'shop.clock_off',
    title: 'says that the clock is off when a signature is refused and the clocks differ by ten minutes',
    needs: ['wire'],
    async run(world) {
      const clock = handClock(Date.now() - 10 * 60_000);
      const credentials = provedCredentials(world.region, { provedAtMs: clock.now() });
      world.answer(failure(106001, 401), failure(106001, 401));
      const behind = world.transport({ clock, credentials }).send(searchOrders, { page_size: 1 });
      const error = await refused(behind, 'request.clock_skew');
      expect(error.message).toMatch(/\b(59|60)\d s behind/);
      await refused(
        world.transport().send(searchOrders, { page_size: 1 }),
        'shop.signature_refused',
        'request.signature_refused',
      );
      expect(world.sent).toBe(2);
    },
  },
  {
    id: 'business.track',
    title: 'sends an event of a declared source with its own token',
    needs: ['wire'],
    async run(world) {
      world.answer({ kind: 'json', body: { code: 0, message: 'OK', data: {}, request_id: '2026' } });
      const events = createEvents(eventsTransport(world), { source: 'web', sourceId: SOURCE });
      const receipt = await events.track({ ...PURCHASE, event_id: 'e-1' });
      expect(receipt).toMatchObject({ region: world.region, region_basis: 'declared', accepted: 1 });
      expect(world.calls[0]).toMatchObject({ method: 'POST', path: '/open_api/v1.3/event/track/' });
      expect(world.calls[0]?.headers['access-token']).toBe('secret-access-events');
      expect(JSON.parse(world.calls[0]?.body ?? '')).toMatchObject({ event_source_id: SOURCE });
    },
  },
  {
    id: 'business.sources_described',
    title: 'names the declared event sources in describe(), and not their token',
    needs: ['wire'],
    async run(world) {
      const { credentials } = eventsTransport(world).describe();
      expect(credentials).toEqual([
        expect.objectContaining({ family: 'business', basis: 'declared', sources: [SOURCE], shops: [] }),
      ]);
      expect(JSON.stringify(credentials)).not.toContain('secret-access-events');
    },
  },
  {
    id: 'business.undeclared_source',
    title: 'refuses an event source that nobody declared for this side',
    needs: ['wire'],
    async run(world) {
      const transport = eventsTransport(world);
      await refused(
        async () => createEvents(transport, { source: 'web', sourceId: 'CELSEWHERE' }).track(PURCHASE),
        'region.unknown',
      );
      expect(world.sent).toBe(0);
    },
  },
  {
    id: 'business.body_code',
    title: 'believes the code in a body with status 200',
    needs: ['wire', 'retries'],
    async run(world) {
      const events = createEvents(eventsTransport(world), { source: 'web', sourceId: SOURCE });
      world.answer(failure(40105));
      const error = await refused(
        events.track(PURCHASE),
        'events.token_invalid',
        'events.unauthorized',
        'auth.refused',
      );
      expect(error.retryable).toBe(false);
      expect(world.sent).toBe(1);
    },
  },
];
