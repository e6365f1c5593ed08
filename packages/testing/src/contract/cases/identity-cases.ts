import { inspect } from 'node:util';
import { type LogEntry, type Logger, TwinshoreError } from '@twinshore/core';
import { expect } from 'vitest';
import type { ContractCase } from '../contract-case.ts';
import { provedCredentials } from '../contract-fixtures.ts';
import type { ContractWorld } from '../contract-world.ts';
import { refusal, success } from '../kit/answers.ts';
import { CONTRACT_CODES } from '../kit/contract-codes.ts';
import { TOKEN_HEADER } from '../kit/contract-family.ts';
import { createItem, getItem } from '../kit/contract-operations.ts';
import { handClock } from '../kit/hand-clock.ts';
import { signedRightly } from '../kit/signed-rightly.ts';

/** Every secret a transport of the battery holds. */
const secrets = ({ fixtures }: ContractWorld): readonly string[] => [
  fixtures.app.secret,
  fixtures.tokens.accessToken,
  fixtures.tokens.refreshToken ?? '',
  fixtures.shop.cipher,
];

const everythingOf = (value: unknown): string =>
  `${inspect(value, { depth: 12, showHidden: true })}\n${JSON.stringify(value)}\n${value instanceof Error ? value.message : ''}`;

/** Who a request says it is from, and what nobody else learns. */
export const identityCases: readonly ContractCase[] = [
  {
    id: 'sign.exact_bytes',
    title: 'signs the exact bytes it sends',
    needs: ['wire'],
    async run(world) {
      world.answer(success({ id: '1' }), success({ id: '2' }));
      const transport = world.transport();
      await transport.send(createItem, { name: 'Zoë “quoted” \u2028 \\ /', note: '<&>' });
      await transport.send(getItem, { item_id: 'ü', view: 'a+b c&d=é' });
      expect(world.calls).toHaveLength(2);
      for (const call of world.calls) expect(signedRightly(world, call), call.path).toBe(true);
      expect(world.calls[0]?.bytes.byteLength).toBeGreaterThan(world.calls[0]?.body.length ?? 0);
    },
  },
  {
    id: 'sign.each_attempt',
    title: 'stamps and signs every attempt anew',
    needs: ['wire', 'retries'],
    async run(world) {
      const clock = handClock(1_800_000_000_000);
      world.server.respond(() => {
        clock.advance(7000);
        return world.calls.length < 3 ? refusal(CONTRACT_CODES.transient) : success({ id: '1' });
      });
      const credentials = provedCredentials(world.region, { provedAtMs: clock.now() });
      await world.transport({ clock, credentials }).send(getItem, { item_id: '1' });
      expect(world.calls.map(({ query }) => query.timestamp)).toEqual([
        '1800000000',
        '1800000007',
        '1800000014',
      ]);
      expect(new Set(world.calls.map(({ query }) => query.sign)).size).toBe(3);
      for (const call of world.calls) expect(signedRightly(world, call)).toBe(true);
    },
  },
  {
    id: 'headers.added_and_removed',
    title: 'adds the headers of a call, and removes those that are null',
    needs: ['wire'],
    async run(world) {
      world.answer(success({ id: '1' }));
      const headers = { 'X-Extra': 'yes', trace: null, accept: undefined };
      await world.transport().send(getItem, { item_id: '1', trace: 't-1' }, { headers });
      expect(world.calls[0]?.headers).toMatchObject({ 'x-extra': 'yes' });
      expect(world.calls[0]?.headers).not.toHaveProperty('trace');
    },
  },
  ...[TOKEN_HEADER, 'Authorization', 'Host', 'Cookie', 'x-tts-access-token', 'Access-Token'].map(
    (name): ContractCase => ({
      id: `headers.no_identity_${name.toLowerCase().replaceAll('-', '_')}`,
      title: `lets no caller say who it is: ${name}`,
      needs: ['wire'],
      async run(world) {
        world.answer(success({ id: '1' }));
        await world
          .transport()
          .send(getItem, { item_id: '1' }, { headers: { [name]: 'smuggled.invalid' } })
          .catch((error: unknown) => {
            expect(TwinshoreError.isInstance(error), String(error)).toBe(true);
          });
        expect(JSON.stringify(world.calls.map(({ headers }) => headers))).not.toContain('smuggled');
      },
    }),
  ),
  {
    id: 'describe.complete',
    title: 'describes side, engine, hosts and credentials',
    async run(world) {
      const description = world.transport().describe();
      expect(description).toMatchObject({
        specVersion: 'v1',
        region: world.region,
        evidence: 'none',
        proxy: undefined,
      });
      expect(description.engine).toMatch(/\w/);
      expect(description.endpoints['shop.api']).toMatchObject({
        origin: world.server.origin,
        overridden: true,
      });
      expect(description.credentials).toEqual([
        expect.objectContaining({
          family: 'shop',
          region: world.region,
          basis: 'proved',
          shops: [{ id: world.fixtures.shop.id, market: world.fixtures.market }],
        }),
      ]);
    },
  },
  {
    id: 'describe.no_secret',
    title: 'holds no secret in describe(), nor when the transport itself is printed',
    async run(world) {
      const transport = world.transport();
      const shown =
        everythingOf(transport.describe()) + inspect(transport, { depth: 12 }) + JSON.stringify(transport);
      for (const secret of secrets(world)) expect(shown).not.toContain(secret);
    },
  },
  {
    id: 'redaction.errors',
    title: 'holds no secret and no body in errors, whatever went wrong',
    needs: ['wire'],
    async run(world) {
      world.answer(
        refusal(CONTRACT_CODES.unauthorized, { status: 401 }),
        {
          kind: 'json',
          // Some platforms repeat in their words what they were sent.
          body: {
            code: CONTRACT_CODES.invalidRequest,
            message: `${secrets(world).join(' and ')} of jane@buyer.example do not fit`,
            data: null,
          },
        },
        { kind: 'html', status: 200 },
        { kind: 'html', status: 502 },
        { kind: 'reset' },
        { kind: 'truncated', text: '{"code":0,"data":{"owner_email":"jane@buyer.example"' },
        { kind: 'redirect', location: `${world.far.origin}/?access_token=secret-in-link` },
        success({ owner_email: 'jane@buyer.example' }),
        { kind: 'hang' },
      );
      const transport = world.transport({ maxRetries: 0, timeoutMs: 300 });
      for (let index = 0; index < 9; index += 1) {
        const error = await transport.send(getItem, { item_id: '1' }).then(
          () => undefined,
          (failure: unknown) => failure,
        );
        expect(TwinshoreError.isInstance(error), `answer ${index}: ${String(error)}`).toBe(true);
        const shown = everythingOf(error);
        for (const secret of [...secrets(world), 'secret-in-link', 'jane@buyer.example']) {
          expect(shown, `answer ${index}`).not.toContain(secret);
        }
      }
    },
  },
  {
    id: 'redaction.logs',
    title: 'logs no secret and no personal data',
    needs: ['wire', 'retries'],
    async run(world) {
      const entries: LogEntry[] = [];
      const logger: Logger = { log: (entry) => entries.push(entry) };
      world.answer(
        { kind: 'reset' },
        refusal(CONTRACT_CODES.transient),
        success({ id: '1', owner_email: 'j@buyer.example' }),
      );
      const item = await world.transport({ logger }).send(getItem, { item_id: '1' });
      await item.owner_email?.reveal({ purpose: 'a test of logging' });
      const shown = everythingOf(entries);
      for (const secret of [...secrets(world), 'j@buyer.example']) expect(shown).not.toContain(secret);
    },
  },
  {
    id: 'identity.two_callers',
    title: 'keeps the callers of concurrent calls apart',
    needs: ['wire'],
    async run(world) {
      const { shop, sibling } = world.fixtures;
      const credentials = provedCredentials(world.region, { shops: [shop, sibling] });
      world.server.respond((call) => success({ id: call.path.split('/').at(-1) }));
      const transport = world.transport({ credentials });
      const shops = [shop, sibling, shop, sibling, sibling, shop];
      const items = await Promise.all(
        shops.map(({ id }, index) => transport.send(getItem, { item_id: `${id}-${index}` }, { shop: id })),
      );
      expect(items.map(({ id }) => id)).toEqual(shops.map(({ id }, index) => `${id}-${index}`));
      for (const { path, query } of world.calls) {
        const owner = shops.find(({ id }) => path.includes(id));
        expect(query.shop_cipher).toBe(owner?.cipher);
      }
    },
  },
];
