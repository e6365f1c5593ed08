import { expect } from 'vitest';
import type { ContractCase } from '../contract-case.ts';
import { success } from '../kit/answers.ts';
import { createItem, getItem } from '../kit/contract-operations.ts';
import { refused } from '../kit/refused.ts';
import { signedRightly } from '../kit/signed-rightly.ts';

/** The id that was given, or the code of the refusal. */
const settled = (call: PromiseLike<{ readonly id: string }>): PromiseLike<string | undefined> =>
  call.then(
    ({ id }) => id,
    (error: { readonly code?: string }) => error.code,
  );

const TEN_MEGABYTES = 10 * 1024 * 1024;

/** Answers that are not what they should be. */
export const answerCases: readonly ContractCase[] = [
  {
    id: 'answer.html_with_200',
    title: 'refuses HTML where JSON was promised, and says so',
    needs: ['wire'],
    async run(world) {
      world.answer({ kind: 'html', status: 200 });
      const error = await refused(world.transport().send(createItem, { name: 'x' }), 'response.not_json');
      expect(error).toMatchObject({ status: 200, operation: createItem.id, region: world.region });
    },
  },
  {
    id: 'answer.html_with_502',
    title: 'takes an HTML error page for what its status says',
    needs: ['wire'],
    async run(world) {
      world.answer({ kind: 'html', status: 502 });
      const error = await refused(
        world.transport({ maxRetries: 0 }).send(createItem, { name: 'x' }),
        'contract.server_fault',
        'response.not_json',
      );
      expect(error).toMatchObject({ status: 502 });
    },
  },
  {
    id: 'answer.not_an_envelope',
    title: 'refuses JSON of another form',
    needs: ['wire'],
    async run(world) {
      world.answer({ kind: 'json', body: ['no', 'envelope'] });
      await refused(
        world.transport({ maxRetries: 0 }).send(getItem, { item_id: '1' }),
        'response.invalid',
        'contract.rejected',
      );
    },
  },
  {
    id: 'answer.broken_json',
    title: 'refuses text that breaks off inside JSON though the connection ended well',
    needs: ['wire'],
    async run(world) {
      world.answer({ kind: 'json', text: '{"code":0,"data":{"id":' });
      await refused(
        world.transport({ maxRetries: 0 }).send(getItem, { item_id: '1' }),
        'response.not_json',
        'response.truncated',
      );
    },
  },
  ...(['length', 'chunk'] as const).map(
    (how): ContractCase => ({
      id: `answer.truncated_by_${how}`,
      title: `refuses a body that was cut short (announced by ${how === 'length' ? 'its length' : 'chunks'})`,
      needs: ['wire'],
      async run(world) {
        world.answer({ kind: 'truncated', text: '{"code":0,"message":"Success","data":{"id":"1"', how });
        await refused(
          world.transport({ maxRetries: 0 }).send(createItem, { name: 'x' }),
          'response.truncated',
        );
      },
    }),
  ),
  {
    id: 'answer.ten_megabytes',
    title: 'refuses a body of 10 MB, and does not read it to its end',
    needs: ['wire'],
    async run(world) {
      world.answer({ kind: 'huge', size: TEN_MEGABYTES });
      const error = await refused(world.transport().send(createItem, { name: 'x' }), 'response.too_large');
      expect(error.message).toMatch(/maxResponseBytes/);
    },
  },
  {
    id: 'answer.limit_is_a_setting',
    title: 'takes the longest answer from the option, in both directions',
    needs: ['wire'],
    async run(world) {
      world.answer({ kind: 'huge', size: 200_000 });
      await refused(
        world.transport({ maxResponseBytes: 100_000 }).send(createItem, { name: 'x' }),
        'response.too_large',
      );
      world.answer(success({ id: '1', name: 'n'.repeat(TEN_MEGABYTES) }));
      const item = await world
        .transport({ maxResponseBytes: 2 * TEN_MEGABYTES })
        .send(getItem, { item_id: '1' });
      expect(item.name).toHaveLength(TEN_MEGABYTES);
    },
  },
  {
    id: 'answer.unsafe_integer',
    title: 'refuses an id sent as a number that JavaScript cannot hold',
    needs: ['wire'],
    async run(world) {
      world.answer({
        kind: 'json',
        text: '{"code":0,"message":"Success","data":{"id":"1","number":576463173535499480}}',
      });
      const error = await refused(
        world.transport().send(getItem, { item_id: '1' }),
        'response.unsafe_integer',
      );
      expect(error.message).not.toContain('576463173535499');
    },
  },
  {
    id: 'answer.safe_integer',
    title: 'takes the largest number that is exact, and digits inside text',
    needs: ['wire'],
    async run(world) {
      const text = `{"code":0,"message":"Success","data":{"id":"1","name":"\\"9007199254740993","n":${Number.MAX_SAFE_INTEGER},"d":1.25e3}}`;
      world.answer({ kind: 'json', text });
      expect(await world.transport().send(getItem, { item_id: '1' })).toMatchObject({
        name: '"9007199254740993',
        n: Number.MAX_SAFE_INTEGER,
        d: 1250,
      });
    },
  },
  {
    id: 'answer.empty_body',
    title: 'refuses an answer without a body',
    needs: ['wire'],
    async run(world) {
      world.answer({ kind: 'empty' });
      await refused(
        world.transport({ maxRetries: 0 }).send(createItem, { name: 'x' }),
        'response.not_json',
        'response.invalid',
      );
    },
  },
  ...[301, 302, 303, 307, 308].map(
    (status): ContractCase => ({
      id: `redirect.refused_${status}`,
      title: `does not follow a redirect to another host (${status})`,
      needs: ['wire'],
      async run(world) {
        world.answer({ kind: 'redirect', status, location: `${world.far.origin}/contract/202601/items/1` });
        const error = await refused(
          world.transport({ maxRetries: 0 }).send(getItem, { item_id: '1' }),
          'egress.refused',
        );
        expect(error).toMatchObject({ operation: getItem.id, region: world.region });
        expect([world.far.bytes, world.far.connections, world.sent]).toEqual([0, 0, 1]);
      },
    }),
  ),
  {
    id: 'redirect.same_host',
    title: 'follows a read on its own host at most signed anew, and in no circle',
    needs: ['wire'],
    async run(world) {
      const location = '/contract/202601/items/moved';
      world.server.respond(({ path }) =>
        path === location ? success({ id: 'moved' }) : { kind: 'redirect', location },
      );
      const outcome = await settled(world.transport({ maxRetries: 0 }).send(getItem, { item_id: '1' }));
      expect(['moved', 'egress.refused']).toContain(outcome);
      for (const call of world.calls) expect(signedRightly(world, call), call.path).toBe(true);
      world.server.respond(() => ({ kind: 'redirect', location }));
      expect(await settled(world.transport({ maxRetries: 0 }).send(getItem, { item_id: '1' }))).toBe(
        'egress.refused',
      );
      expect(world.sent).toBeLessThan(10);
    },
  },
  {
    id: 'redirect.write_on_same_host',
    title: 'does not repeat a write where its own host points',
    needs: ['wire'],
    async run(world) {
      world.answer({ kind: 'redirect', status: 307, location: '/contract/202601/items/moved' });
      await refused(world.transport().send(createItem, { name: 'x' }), 'egress.refused');
      expect(world.sent).toBe(1);
    },
  },
  {
    id: 'redirect.write_refused',
    title: 'does not carry a write, its body and its token to where a redirect points',
    needs: ['wire'],
    async run(world) {
      world.answer({ kind: 'redirect', status: 307, location: `${world.far.origin}/` });
      await refused(world.transport().send(createItem, { name: 'x' }), 'egress.refused');
      expect([world.far.bytes, world.far.connections, world.sent]).toEqual([0, 0, 1]);
    },
  },
];
