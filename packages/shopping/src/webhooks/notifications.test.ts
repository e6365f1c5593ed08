import { createHmac } from 'node:crypto';
import { reveal } from '@twinshore/core';
import { describe, expect, it } from 'vitest';
import { createShopWebhooks, SHOP_WEBHOOKS, type WebhookFact } from '../webhooks.ts';
import documented from './__fixtures__/documented-notifications.json' with { type: 'json' };
import { GIVEN, RAW, SAMPLE_DATA } from './__fixtures__/sample-notifications.ts';

const app = { key: 'us-key', secret: 'us-secret' };
const webhooks = createShopWebhooks({ us: app });
const FACTS: readonly WebhookFact[] = SHOP_WEBHOOKS;
const known = FACTS.flatMap((fact) => (fact.fields === undefined ? [] : [{ ...fact, fields: fact.fields }]));

function receive(type: number, subject: string, data: string) {
  const body = `{"type":${type},"tts_notification_id":"7327112393057371911","${subject}":"7494049642642441623","timestamp":1764000000,"data":${data}}`;
  const signature = createHmac('sha256', app.secret)
    .update(app.key + body)
    .digest('hex');
  return webhooks.parse({ body, signature });
}

/** Every value at a path of the table. */
function at(value: unknown, steps: readonly string[]): unknown[] {
  const [step, ...rest] = steps;
  if (step === undefined) return value === undefined ? [] : [value];
  if (step === '[]') return Array.isArray(value) ? value.flatMap((item) => at(item, rest)) : [];
  return typeof value === 'object' && value !== null
    ? at((value as Record<string, unknown>)[step], rest)
    : [];
}

function put(value: unknown, path: string, given: unknown): void {
  const steps = path.split('.');
  const last = steps.pop() as string;
  const holder = steps.reduce((one, step) => (one as Record<string, unknown>)[step], value);
  (holder as Record<string, unknown>)[last] = given;
}

const TYPE_OF = {
  id: 'string',
  text: 'string',
  count: 'number',
  seconds: 'number',
  flag: 'boolean',
} as const;

describe('the table', () => {
  it('has every notification that is known, by number, name, event type and subject', () => {
    const rows = FACTS.map(({ type, event, eventType = null, subject }) => [type, event, eventType, subject]);
    expect(rows).toEqual(documented.map((row) => [row.type, row.name, row.event_type, row.subject]));
  });

  it.each(known)('has every property of $type $event, and no other', ({ type, fields, ids, labels = [] }) => {
    const row = documented.find((one) => one.type === type);
    const lines = (row?.data ?? []).map((line) => line.match(/^(\S+):(\S+)$/)?.slice(1) as [string, string]);
    const leaves = lines.filter(
      ([path]) =>
        !lines.some(([other]) => /^(?:\[\])?\./.test(other.slice(path.length)) && other.startsWith(path)),
    );
    expect(Object.keys(fields)).toEqual(
      leaves.map(([path, kind]) => (kind.startsWith('[]') ? `${path}[]` : path)),
    );
    const elsewhere = /^sender\.(?:im_user_id|sender_im_user_id|nickname|avatar)$/;
    const labelled = labels.map((label) => label.path).filter((path) => !elsewhere.test(path));
    for (const path of [...ids, ...labelled]) expect(fields).toHaveProperty([path]);
  });

  it('knows of no data of the others', () => {
    const others = documented.filter((row) => row.data.length === 0).map(({ type }) => type);
    expect(FACTS.filter(({ fields }) => fields === undefined).map(({ type }) => type)).toEqual(others);
  });

  it.each(known)('calls what is an id of $type $event an id', ({ fields }) => {
    for (const [path, kind] of Object.entries(fields)) {
      expect([path, kind === 'id']).toEqual([path, /(?:^|[._])id(?:s|_list)?(?:\[\])?$/.test(path)]);
    }
  });
});

describe.each(known)('$type $event', ({ type, event, subject, fields, labels = [] }) => {
  const sample = SAMPLE_DATA[type] ?? '';
  const sent = sample.replace(/(?<=[:[,])(\d{16,})/g, '"$1"');

  it('is given with documented types, whole ids and one spelling', async () => {
    const webhook = receive(type, subject, sample);
    expect(webhook).toMatchObject({ region: 'us', type, event, [subject]: '7494049642642441623' });
    const expected: unknown = JSON.parse(sent);
    for (const [path, given] of Object.entries(GIVEN[type] ?? {})) put(expected, path, given);
    expect(await reveal(webhook.data, { purpose: 'test' })).toEqual(expected);
    expect(webhook.raw).toEqual(RAW[type]);
  });

  it('has every property of the table in the sample, in its type', async () => {
    const data = await reveal(receive(type, subject, sample).data, { purpose: 'test' });
    for (const [path, kind] of Object.entries(fields)) {
      const values = at(data, path.match(/\[\]|\w+/g) ?? []);
      expect([path, values.length > 0]).toEqual([path, true]);
      for (const value of values) expect([path, typeof value]).toEqual([path, TYPE_OF[kind]]);
    }
  });

  it('has its personal data closed', () => {
    const webhook = receive(type, subject, sample);
    const text = JSON.stringify(webhook.data);
    for (const { path, label } of labels.filter((one) => one.path in fields)) {
      const [value] = at(JSON.parse(sent), path.split('.'));
      expect(text).not.toContain(JSON.stringify(String(value)));
      expect(text).toContain(`[us:${label}]`);
    }
  });

  it.each(['shop_id', 'seller_open_id', 'creator_open_id'].filter((other) => other !== subject))(
    'is refused about a %s',
    (other) => {
      expect(() => receive(type, other, sample)).toThrowError(
        expect.objectContaining({ code: 'webhook.payload_invalid' }),
      );
    },
  );
});

describe('one spelling', () => {
  it.each([
    [1, 'order_status', 'CANCELLED', 'CANCELLED'],
    [1, 'order_status', 'CANCELED', 'CANCELLED'],
    [1, 'order_status', 'IN_TRANSIT', 'IN_TRANSIT'],
    [1, 'order_status', 'PARTIALLY_SHIPPING', 'PARTIALLY_SHIPPING'],
    [4, 'sc_type', 'CANCEL_SPLIT', 'CANCEL_SPLIT'],
    [4, 'sc_type', 'SPLIT_BY_SKU_CANCEL', 'SPLIT_BY_SKU_CANCEL'],
    [11, 'cancel_status', 'CANCELLATION_REQUEST_CANCELLED', 'CANCELLATION_REQUEST_CANCELLED'],
    [11, 'cancel_status', 'CANCELLATION_REQUEST_PENDING', 'CANCELLATION_REQUEST_PENDING'],
    [12, 'return_status', 'RETURN_OR_REFUND_REQUEST_CANCEL', 'RETURN_OR_REFUND_REQUEST_CANCEL'],
    [12, 'return_status', 'RETURN_OR_REFUND_REQUEST_CANCELED', 'RETURN_OR_REFUND_REQUEST_CANCEL'],
    [12, 'return_status', 'REFUND_OR_RETURN_REQUEST_CANCEL', 'RETURN_OR_REFUND_REQUEST_CANCEL'],
    [12, 'return_status', 'REFUND_OR_RETURN_REQUEST_REJECT', 'REFUND_OR_RETURN_REQUEST_REJECT'],
    [12, 'return_status', 'RETURN_OR_REFUND_REQUEST_REJECT', 'REFUND_OR_RETURN_REQUEST_REJECT'],
    [12, 'return_status', 'REPLACEMENT_REQUEST_CANCELLED', 'REPLACEMENT_REQUEST_CANCEL'],
    [12, 'return_status', 'SOMETHING_NEW', 'SOMETHING_NEW'],
  ])('of type %i: %s %s is %s', (type, field, sent, given) => {
    const data = { ...JSON.parse(SAMPLE_DATA[type] ?? ''), [field]: sent };
    const webhook = receive(type, 'shop_id', JSON.stringify(data));
    expect((webhook.data as unknown as Record<string, unknown>)[field]).toBe(given);
    expect(webhook.raw).toEqual(sent === given ? undefined : { [field]: sent });
  });

  it.each([
    [
      37,
      '{"product_id":"1","audit":{"pre_approved_reason":["A","B"]}}',
      { audit: { pre_approved_reasons: ['A', 'B'] } },
    ],
    [
      37,
      '{"product_id":"1","audit":{"pre_approved_reasons":["A"]}}',
      { audit: { pre_approved_reasons: ['A'] } },
    ],
    [
      37,
      '{"product_id":"1","audit":{"pre_approved_reasons":["A"],"pre_approved_reason":"B"}}',
      { audit: { pre_approved_reasons: ['A'] } },
    ],
    [37, '{"product_id":"1","audit":null}', { audit: null }],
    [
      46,
      '{"translation_task":{"target_language":"fr-FR"}}',
      { translation_task: { target_language: 'fr-FR' } },
    ],
    [42, '{"combined_listing_id":"1","products":{"id":2}}', { products: { id: 2 } }],
  ])('of names, in type %i: %s', (type, sent, given) => {
    expect(receive(type, 'shop_id', sent).data).toMatchObject(given);
  });
});
