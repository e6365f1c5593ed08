import type { ApiFamily } from '@twinshore/core';
import { expect } from 'vitest';
import type { ContractCase } from '../contract-case.ts';
import { refusal, success } from '../kit/answers.ts';
import { CONTRACT_CODES } from '../kit/contract-codes.ts';
import { contractFamily, TOKEN_HEADER } from '../kit/contract-family.ts';
import {
  closedMarketItem,
  createItem,
  getItem,
  globalOnlyItem,
  searchItems,
  usOnlyItem,
} from '../kit/contract-operations.ts';
import { refused } from '../kit/refused.ts';

/** A call that goes well, and calls that are refused for what they are. */
export const callCases: readonly ContractCase[] = [
  {
    id: 'call.happy_path',
    title: 'sends a typed call and gives its data',
    async run(world) {
      world.answer(success({ id: '1', name: 'One', later: { kept: true } }));
      const item = await world.transport().send(getItem, { item_id: '1' });
      expect(item).toMatchObject({ id: '1', name: 'One', later: { kept: true } });
      expect(world.sent).toBe(1);
    },
  },
  {
    id: 'call.parameters_in_place',
    title: 'puts every parameter in its place: path, query, header, body',
    needs: ['wire'],
    async run(world) {
      world.answer(success({ id: '1' }), success({ items: [{ id: '1' }] }));
      const transport = world.transport();
      await transport.send(getItem, { item_id: 'a:b ü', view: 'x y&z', trace: 't-1' });
      await transport.send(searchItems, { page_size: 5, status: 'NEW' });
      const [get, search] = world.calls;
      expect(get).toMatchObject({ method: 'GET', path: '/contract/202601/items/a%3Ab%20%C3%BC', body: '' });
      expect(get?.query).toMatchObject({ view: 'x y&z', shop_cipher: world.fixtures.shop.cipher });
      expect(get?.query).not.toHaveProperty('item_id');
      expect(get?.headers).toMatchObject({ trace: 't-1', [TOKEN_HEADER]: world.fixtures.tokens.accessToken });
      expect(search).toMatchObject({ method: 'POST', path: '/contract/202601/items/search' });
      expect(search?.query).toMatchObject({ page_size: '5' });
      expect(JSON.parse(search?.body ?? '')).toEqual({ status: 'NEW' });
      expect(search?.headers['content-type']).toMatch(/^application\/json/);
    },
  },
  {
    id: 'call.path_stays_inside',
    title: 'keeps a path parameter inside its segment',
    needs: ['wire'],
    async run(world) {
      const transport = world.transport();
      for (const item_id of ['../../other', '..', '.', '', 'a/../../b', '%2e%2e', 'a?b=c', 'a#b', 'a\\b']) {
        world.answer(success({ id: '1' }));
        const outcome = await transport.send(getItem, { item_id }).then(
          () => 'sent',
          (error: { code?: string }) => error.code,
        );
        expect(['sent', 'request.invalid'], item_id).toContain(outcome);
      }
      expect(world.sent).toBeGreaterThan(0);
      for (const { path, query } of world.calls) {
        expect(path).toMatch(/^\/contract\/202601\/items\/[^/]+$/);
        expect(query).not.toHaveProperty('b');
      }
    },
  },
  {
    id: 'call.with_response',
    title: 'tells about the response beside the data',
    async run(world) {
      world.answer(success({ id: '1' }, { headers: { 'x-served-by': 'test' } }));
      const { data, response } = await world.transport().send(getItem, { item_id: '1' }).withResponse();
      expect(data).toMatchObject({ id: '1' });
      expect(response).toMatchObject({
        operation: getItem.id,
        region: world.region,
        status: 200,
        attempts: 1,
      });
      expect(response.origin).toBe(world.server.origin);
      expect(response.durationMs).toBeGreaterThanOrEqual(0);
      expect(response.idempotencyKey).toBeUndefined();
      if (!world.wire) return;
      expect(response.requestId).toBe('request-1');
      expect(response.headers['x-served-by']).toBe('test');
    },
  },
  {
    id: 'call.with_response_of_failure',
    title: 'fails withResponse() like the call itself',
    async run(world) {
      world.answer(refusal(CONTRACT_CODES.invalidRequest));
      await refused(
        world.transport().send(createItem, { name: 'x' }).withResponse(),
        'contract.invalid_request',
      );
    },
  },
  {
    id: 'call.input_checked',
    title: 'refuses an input that does not fit, before anything is sent',
    async run(world) {
      const transport = world.transport();
      await refused(transport.send(getItem, { item_id: 7 } as never), 'request.invalid');
      await refused(transport.send(getItem, { item_id: '1', unknown: 1 } as never), 'request.invalid');
      await refused(transport.send(getItem, undefined as never), 'request.invalid');
      expect(world.sent).toBe(0);
    },
  },
  {
    id: 'call.output_checked',
    title: 'refuses an answer that is not what the operation gives',
    async run(world) {
      world.answer(success({ name: 'no id' }));
      const error = await refused(world.transport().send(getItem, { item_id: '1' }), 'response.invalid');
      expect(error.message).toContain('id');
    },
  },
  {
    id: 'call.refusal_typed',
    title: 'turns the platform’s refusal into an error with its code and request id',
    async run(world) {
      world.answer(refusal(CONTRACT_CODES.invalidRequest, { status: 400 }));
      const error = await refused(
        world.transport().send(createItem, { name: 'x' }),
        'contract.invalid_request',
      );
      expect(error).toMatchObject({ operation: createItem.id, region: world.region });
      if (!world.wire) return;
      expect(error).toMatchObject({
        apiCode: CONTRACT_CODES.invalidRequest,
        status: 400,
        requestId: 'request-2',
      });
      expect(error.message).toContain('Send what is asked for');
    },
  },
  {
    id: 'call.body_code_wins',
    title: 'believes the body’s code over the HTTP status',
    needs: ['wire'],
    async run(world) {
      world.answer(
        refusal(CONTRACT_CODES.invalidRequest, { status: 200 }),
        success({ id: '1' }, { status: 500 }),
      );
      const transport = world.transport({ maxRetries: 0 });
      await refused(transport.send(getItem, { item_id: '1' }), 'contract.invalid_request');
      expect(await transport.send(getItem, { item_id: '1' })).toMatchObject({ id: '1' });
    },
  },
  {
    id: 'call.side_checked',
    title: 'refuses an operation of the other side and names what to use',
    async run(world) {
      const [here, there] =
        world.region === 'us' ? [usOnlyItem, globalOnlyItem] : [globalOnlyItem, usOnlyItem];
      const transport = world.transport();
      const error = await refused(
        () => transport.send(there as never, { item_id: '1' } as never),
        'operation.unavailable',
      );
      expect(error.message).toContain(here.id);
      expect(world.sent).toBe(0);
      world.answer(success({ id: '1' }));
      expect(await transport.send(here as never, { item_id: '1' } as never)).toMatchObject({ id: '1' });
    },
  },
  {
    id: 'call.family_bound',
    title: 'sends nothing where an API family points to a host of its own choice',
    needs: ['wire'],
    async run(world) {
      const family: ApiFamily = {
        ...contractFamily,
        adapt: async (request, context) => ({
          ...(await contractFamily.adapt(request, context)),
          origin: world.far.origin,
        }),
      };
      const operation = { ...getItem, id: 'contract.items.elsewhere_by_family', family };
      await refused(world.transport({ maxRetries: 0 }).send(operation, { item_id: '1' }), 'egress.refused');
      expect([world.sent, world.far.bytes]).toEqual([0, 0]);
    },
  },
  {
    id: 'call.market_checked',
    title: 'refuses an operation that the shop’s market does not have',
    async run(world) {
      await refused(world.transport().send(closedMarketItem, { item_id: '1' }), 'operation.unavailable');
      expect(world.sent).toBe(0);
    },
  },
];
