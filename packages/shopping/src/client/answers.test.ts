import {
  isResident,
  type LogEntry,
  type Operation,
  otherRegion,
  type Region,
  ResponseValidationError,
  resident,
} from '@twinshore/core';
import { describe, expect, it, vi } from 'vitest';
import { leastValue, valueWith } from '../__fixtures__/least-value.ts';
import { globalOrderData, usOrderData } from '../__fixtures__/orders.ts';
import { accountFor, scriptedTransport } from '../__fixtures__/scripted-shops.ts';
import { orders } from '../generated/orders/index.ts';
import { createGlobalShop, createUsShop } from '../index.ts';
import { SHOP_OPERATIONS } from '../operations.ts';
import { loadShapes, readShape, type Shape } from '../shapes.ts';

// All checks of the catalogue are loaded here, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

function us(data: unknown, log: LogEntry[] = []) {
  const { transport } = scriptedTransport('us', () => data, { logger: { log: (entry) => log.push(entry) } });
  return createUsShop(transport, { orders });
}

const without = (name: keyof typeof usOrderData) => {
  const { [name]: _left, ...rest } = usOrderData;
  return rest;
};

describe('an answer that lacks what is always there', () => {
  it.each(['id', 'status'] as const)(
    'is refused: %s, with where, which request and what it looked like',
    async (name) => {
      const error = await us({ orders: [usOrderData, without(name)] })
        .orders.get([usOrderData.id])
        .catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(ResponseValidationError);
      expect(error).toMatchObject({
        code: 'response.invalid',
        operation: 'shop.orders.get',
        region: 'us',
        requestId: 'request-1',
        status: 200,
        issues: [{ path: ['orders', 1, name], message: 'is missing' }],
      });
      const { message, body = '' } = error as ResponseValidationError;
      expect(message).toContain(`orders.1.${name}: is missing`);
      expect(message).toContain('request-1');
      expect(JSON.parse(body)).toMatchObject({
        data: { orders: [{ recipient_address: { name: '[text of 10]' }, create_time: '[number]' }, {}] },
      });
      for (const secret of ['David', '1199', 'v2b2V5', 'San Jose', 'Please ship', usOrderData.user_id])
        expect(`${message}${body}${JSON.stringify(error)}`).not.toContain(secret);
    },
  );

  it('is refused as null, and in another type', async () => {
    for (const [field, wrong] of [
      ['id', null],
      ['id', 5],
      ['status', false],
      ['line_items', {}],
      ['buyer_email', 7],
    ]) {
      const call = us({ orders: [{ ...usOrderData, [field as string]: wrong }] }).orders.get(usOrderData.id);
      await expect(call).rejects.toMatchObject({
        code: 'response.invalid',
        issues: [{ path: ['orders', 0, field] }],
      });
    }
  });

  it('is refused by every operation that names such a field', async () => {
    let names = 0;
    for (const { operation, shape } of await outputs()) {
      const whole = leastValue(shape);
      expect(await issuesOf(operation, whole)).toEqual([]);
      const read = readShape(shape);
      for (const field of read.is === 'object' ? read.fields.filter(({ required }) => required) : []) {
        names += 1;
        for (const absent of [undefined, null]) {
          const issues = await issuesOf(operation, { ...(whole as object), [field.name]: absent });
          expect(issues).toEqual([{ path: [field.name], message: 'is missing' }]);
        }
      }
    }
    expect(names).toBeGreaterThan(50);
  });
});

describe('an answer that lacks what may be missing', () => {
  it('is read, whatever else of it is missing or null', async () => {
    const bare = { id: usOrderData.id, status: 'UNPAID' };
    expect(await us({ orders: [bare] }).orders.get(usOrderData.id)).toEqual(bare);
    const nothing = Object.fromEntries(Object.keys(usOrderData).map((name) => [name, null]));
    expect(await us({ orders: [{ ...nothing, ...bare }] }).orders.get(usOrderData.id)).toMatchObject({
      ...bare,
      buyer_email: null,
    });
  });

  it('is read by every operation', async () => {
    for (const { operation, shape } of await outputs()) {
      const read = readShape(shape);
      const optional = read.is === 'object' ? read.fields.filter(({ required }) => !required) : [];
      const nulls = Object.fromEntries(optional.map(({ name }) => [name, null]));
      expect(await issuesOf(operation, { ...nulls, ...(leastValue(shape) as object) })).toEqual([]);
    }
  });
});

describe('an answer with what nobody declared', () => {
  it('keeps a new value of an enumeration, and tells of it once', async () => {
    const log: LogEntry[] = [];
    const shop = us({ orders: [{ ...usOrderData, status: 'TELEPORTED' }] }, log);
    expect((await shop.orders.get(usOrderData.id)).status).toBe('TELEPORTED');
    expect((await shop.orders.get(usOrderData.id)).status).toBe('TELEPORTED');
    const told = log.filter(({ event }) => event === 'response.unknown_value');
    expect(told).toMatchObject([
      {
        level: 'warn',
        fields: { region: 'us', operation: 'shop.orders.get', path: 'orders[].status', value: 'TELEPORTED' },
      },
    ]);
  });

  it('tells of no value that is known', async () => {
    const log: LogEntry[] = [];
    await us({ orders: [usOrderData] }, log).orders.get(usOrderData.id);
    expect(log.filter(({ event }) => event === 'response.unknown_value')).toEqual([]);
  });

  it('names the place of every new value, in every operation', async () => {
    let found = 0;
    for (const { operation, shape } of (await outputs()).filter(
      ({ operation: { id } }) => !DECLARED_BY_HAND.has(id),
    )) {
      const places = [...openWords(shape, '')];
      found += places.length;
      const side = await operation.schemas();
      const schema = (side.us ?? side.global)?.output['~standard'];
      const result = await schema?.validate(withNewWords(shape));
      const notices = result !== undefined && 'notices' in result ? result.notices : undefined;
      expect((notices ?? []).map(({ path }) => path).sort()).toEqual(places.sort());
      expect(new Set(notices?.map(({ value }) => value))).toEqual(
        new Set(places.length === 0 ? [] : ['NEW_VALUE']),
      );
    }
    expect(found).toBeGreaterThan(200);
  });

  it('keeps unknown fields, at any depth', async () => {
    const order = await us({
      orders: [{ ...usOrderData, payment: { ...usOrderData.payment, surprise: [1] } }],
      beside: true,
    }).orders.get({ ids: [usOrderData.id] });
    expect(order).toMatchObject({
      beside: true,
      orders: [{ announced_next_year: { anything: true }, payment: { surprise: [1] } }],
    });
  });
});

describe('buyer data', () => {
  const closing = SHOP_OPERATIONS.filter(({ labels }) =>
    labels.response.some(({ label }) => label.startsWith('buyer.')),
  );

  it('comes with these operations, in these places', () => {
    const places = closing.map(({ id, labels }) => [
      id,
      ...labels.response
        .filter(({ label }) => label.startsWith('buyer.'))
        .map(({ path, label }) => `${path}: ${label}`),
    ]);
    expect(places).toMatchInlineSnapshot(`
      [
        [
          "shop.orders.search",
          "orders[].buyer_avatar: buyer.avatar",
          "orders[].buyer_email: buyer.email",
          "orders[].buyer_message: buyer.message",
          "orders[].buyer_nickname: buyer.nickname",
          "orders[].cpf: buyer.tax_id",
          "orders[].cpf_name: buyer.tax_name",
          "orders[].line_items[].room_id: buyer.live_room",
          "orders[].recipient_address: buyer.address",
          "orders[].user_id: buyer.id",
        ],
        [
          "shop.orders.get",
          "orders[].buyer_avatar: buyer.avatar",
          "orders[].buyer_email: buyer.email",
          "orders[].buyer_message: buyer.message",
          "orders[].buyer_nickname: buyer.nickname",
          "orders[].cpf: buyer.tax_id",
          "orders[].cpf_name: buyer.tax_name",
          "orders[].line_items[].room_id: buyer.live_room",
          "orders[].payment_auth_code: buyer.payment_code",
          "orders[].recipient_address: buyer.address",
          "orders[].user_id: buyer.id",
        ],
        [
          "shop.orders.get@202309",
          "orders[].buyer_avatar: buyer.avatar",
          "orders[].buyer_email: buyer.email",
          "orders[].buyer_message: buyer.message",
          "orders[].buyer_nickname: buyer.nickname",
          "orders[].cpf: buyer.tax_id",
          "orders[].cpf_name: buyer.tax_name",
          "orders[].line_items[].room_id: buyer.live_room",
          "orders[].payment_auth_code: buyer.payment_code",
          "orders[].recipient_address: buyer.address",
          "orders[].user_id: buyer.id",
        ],
        [
          "shop.orders.get_privileged",
          "orders[].buyer_email: buyer.email",
          "orders[].buyer_message: buyer.message",
          "orders[].cpf: buyer.tax_id",
          "orders[].recipient_address: buyer.address",
          "orders[].user_id: buyer.id",
        ],
        [
          "shop.fulfillment.packages.get",
          "recipient_address: buyer.address",
        ],
        [
          "shop.returns.records",
          "records[].images: buyer.media",
          "records[].note: buyer.message",
          "records[].videos: buyer.media",
        ],
        [
          "shop.logistics.addresses.standardize",
          "standardization_result.standardized_address: buyer.address",
        ],
        [
          "shop.customer_service.conversations.list",
          "conversations[].latest_message.content: buyer.message",
          "conversations[].latest_message.sender.avatar: buyer.avatar",
          "conversations[].latest_message.sender.im_user_id: buyer.im_id",
          "conversations[].latest_message.sender.nickname: buyer.nickname",
          "conversations[].participants[].avatar: buyer.avatar",
          "conversations[].participants[].im_user_id: buyer.im_id",
          "conversations[].participants[].nickname: buyer.nickname",
          "conversations[].participants[].user_id: buyer.id",
        ],
        [
          "shop.customer_service.conversations.get",
          "conversation.participants[].avatar: buyer.avatar",
          "conversation.participants[].im_user_id: buyer.im_id",
          "conversation.participants[].nickname: buyer.nickname",
          "conversation.participants[].user_id: buyer.id",
        ],
        [
          "shop.customer_service.messages.list",
          "messages[].content: buyer.message",
          "messages[].data: buyer.message",
          "messages[].sender.avatar: buyer.avatar",
          "messages[].sender.im_user_id: buyer.im_id",
          "messages[].sender.nickname: buyer.nickname",
        ],
        [
          "shop.customer_engagement.messages.send",
          "errors[].detail.buyer_email: buyer.email",
        ],
      ]
    `);
  });

  it.each(
    closing.flatMap((operation) =>
      sidesOf(operation).map((region) => ({ operation, region, id: operation.id })),
    ),
  )('of $id is closed in region $region', async ({ operation, region }) => {
    const input = leastValue((await loadShapes(operation.id))?.input ?? {});
    const answer = withBuyers(await outputShape(operation), operation);
    const { transport } = scriptedTransport(region, () => answer, accountFor(operation, region));
    const data = await transport.send(operation, input as never);
    const shown = JSON.stringify(data);
    expect(shown).not.toContain('SECRET');
    for (const { path, label } of operation.labels.response.filter((one) => one.label.startsWith('buyer.'))) {
      const found = at(data, path);
      expect(found.length).toBeGreaterThan(0);
      for (const value of found) {
        expect(isResident(value)).toBe(true);
        expect(String(value)).toBe(`[${region}:${label}]`);
        expect(
          JSON.stringify(
            await (value as { reveal(use: object): Promise<unknown> }).reveal({ purpose: 'a test' }),
          ),
        ).toContain('SECRET');
      }
    }
  });

  const taking = SHOP_OPERATIONS.flatMap((operation) =>
    operation.labels.request
      .filter(({ label }) => label.startsWith('buyer.'))
      .flatMap(({ path, label }) =>
        sidesOf(operation).map((region) => ({ operation, region, path, label, id: operation.id })),
      ),
  );

  it('goes with these operations', () => {
    expect([...new Set(taking.map(({ id, path }) => `${id}: ${path}`))]).toMatchInlineSnapshot(`
      [
        "shop.orders.search: buyer_user_id",
        "shop.returns.search: buyer_user_ids",
        "shop.returns.cancellations.search: buyer_user_ids",
        "shop.logistics.addresses.standardize: address",
        "shop.customer_service.conversations.create: buyer_user_id",
        "shop.customer_engagement.messages.send: buyer_emails",
        "shop.fbt.outbounds.create: consignee",
        "shop.reviews.import@202410: product_review.review_records[].reviewer_display_name",
        "shop.reviews.import: product_review.review_records[].reviewer_display_name",
      ]
    `);
  });

  it.each(taking)(
    'goes closed into $path of $id in region $region, from its own side only',
    async ({ operation, region, path, label }) => {
      const shape = (await loadShapes(operation.id))?.input ?? {};
      const plain = valueWith(shape, path, (value) => value);
      const closedOn = (side: Region) => valueWith(shape, path, (value) => resident(side, label, value));
      const { transport, sent } = scriptedTransport(region, () => ({}), accountFor(operation, region));
      const send = (input: unknown) =>
        transport.send(operation, input as never).catch((error: { code: string }) => {
          // The answer is no answer to this; what counts is what was sent.
          if (error.code !== 'response.invalid') throw error;
        });
      await send(plain);
      await send(closedOn(region));
      expect(sent).toHaveLength(2);
      expect(sent[1]).toEqual({ ...sent[0], query: expect.anything() });
      await expect(send(closedOn(otherRegion(region)))).rejects.toMatchObject({
        code: 'residency.violation',
      });
      expect(sent).toHaveLength(2);
    },
  );

  it('of one side is refused by the other, in any direction and by send itself', async () => {
    const usShop = us({ orders: [usOrderData] });
    const { transport, sent } = scriptedTransport('global', () => ({ orders: [globalOrderData] }));
    const globalShop = createGlobalShop(transport, { orders });
    const american = (await usShop.orders.get(usOrderData.id)).user_id as never;
    const foreign = (await globalShop.orders.get(globalOrderData.id)).user_id as never;
    const before = sent.length;
    const refused = { code: 'residency.violation' };
    await expect(globalShop.orders.search({ buyer_user_id: american })).rejects.toMatchObject(refused);
    await expect(usShop.orders.search({ buyer_user_id: foreign })).rejects.toMatchObject(refused);
    const search = SHOP_OPERATIONS.find(({ id }) => id === 'shop.orders.search') as Operation;
    const input = { page_size: 1, buyer_user_id: american };
    await expect(transport.send(search, input as never)).rejects.toMatchObject(refused);
    await expect(globalShop.request(search, input as never)).rejects.toMatchObject(refused);
    expect(sent).toHaveLength(before);
  });
});

function sidesOf({ availability }: Operation): Region[] {
  return (['us', 'global'] as const).filter((region) => availability[region].available);
}

async function outputShape({ id }: Operation): Promise<Shape> {
  return (await loadShapes(id))?.output ?? 'any';
}

/** Their answers are for the family itself, which tells shops of a new kind apart by nothing. */
const DECLARED_BY_HAND = new Set(['shop.token.get', 'shop.token.refresh', 'shop.authorization.shops']);

/** The operations that answer with data. */
async function outputs() {
  const all = SHOP_OPERATIONS.map(async (operation) => ({ operation, shape: await outputShape(operation) }));
  return (await Promise.all(all)).filter(({ shape }) => shape !== 'any');
}

async function issuesOf(operation: Operation, data: unknown) {
  const side = await operation.schemas();
  const result = await (side.us ?? side.global)?.output['~standard'].validate(data);
  return result?.issues ?? [];
}

/** Paths of enumerations, in the grammar of labels. */
function* openWords(shape: Shape, path: string): Generator<string> {
  const read = readShape(shape);
  if (read.is === 'list') yield* openWords(read.item, `${path}[]`);
  else if (read.is === 'leaf') {
    if (read.kind === 'text' && read.values !== undefined && read.range === undefined) yield path;
  } else
    for (const { name, shape: part } of read.fields)
      yield* openWords(part, path === '' ? name : `${path}.${name}`);
}

/** A whole answer, one item in each list, with a new value in each enumeration. */
function withNewWords(shape: Shape): unknown {
  const read = readShape(shape);
  if (read.is === 'list') return [withNewWords(read.item)];
  if (read.is === 'leaf')
    return read.kind === 'text' && read.values !== undefined ? 'NEW_VALUE' : leastValue(shape);
  return Object.fromEntries(read.fields.map(({ name, shape: part }) => [name, withNewWords(part)]));
}

/** A whole answer in which every text below a label of a buyer says SECRET. */
function withBuyers(shape: Shape, { labels }: Operation): unknown {
  const closing = labels.response.filter(({ label }) => label.startsWith('buyer.'));
  const closed = closing.map(({ path }) => path);
  // What decides routing stays readable beside the closed group.
  const kept = closing.flatMap(({ path, routing }) => (routing?.keep ?? []).map((name) => `${path}.${name}`));
  const fill = (part: Shape, path: string, inside: boolean): unknown => {
    const within = inside || closed.includes(path);
    const read = readShape(part);
    if (read.is === 'list') return [fill(read.item, `${path}[]`, within)];
    if (read.is === 'leaf')
      return within && read.kind === 'text' && !kept.includes(path) ? 'SECRET' : leastValue(part);
    return Object.fromEntries(
      read.fields.map(({ name, shape: field }) => [
        name,
        fill(field, path === '' ? name : `${path}.${name}`, within),
      ]),
    );
  };
  return fill(shape, '', false);
}

/** Everything at a path with `[]` after lists. */
function at(data: unknown, path: string): unknown[] {
  return path.split('.').reduce<unknown[]>(
    (parts, key) => {
      const name = key.replace(/(?:\[\])+$/, '');
      const found = parts.map((part) => (part as Record<string, unknown>)[name]);
      return key.endsWith('[]') ? found.flat() : found;
    },
    [data],
  );
}
