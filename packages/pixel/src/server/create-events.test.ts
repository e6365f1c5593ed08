import { createHash } from 'node:crypto';
import { inspect } from 'node:util';
import { resident } from '@twinshore/core';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { fakeTransport } from '../__fixtures__/fake-transport.ts';
import type { WebEvent } from '../events/web-event.ts';
import { createEvents } from './create-events.ts';
import { eventIdsOf } from './event-ids-of.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const page = { url: 'https://shop.example/thanks?step=3' };
const purchase: WebEvent<'us'> = { event: 'Purchase', page, properties: { currency: 'USD', value: 19.9 } };
const web = { source: 'web', sourceId: 'C4SOURCE' } as const;

describe('track', () => {
  test('sends one event with everything normalised and hashed, and gives a receipt', async () => {
    const { transport, sent } = fakeTransport('us');
    const events = createEvents(transport, {
      ...web,
      partnerName: 'Shop',
      clock: { now: () => 1_790_000_000_999 },
    });
    const receipt = await events.track({
      ...purchase,
      event_id: 'order-1',
      user: {
        email: ' ALICE_abc@gmail.com ',
        phone: ['(+1)2133734253', '+1 213 373 4254'],
        external_id: 'User_123',
        city: 'New York',
        ip: '8.8.8.8',
        user_agent: 'Mozilla/5.0',
        locale: 'en-US',
        ttclid: 'E.C.P.abc',
      },
    });
    expect(receipt).toEqual({
      region: 'us',
      region_basis: 'declared',
      accepted: 1,
      event_ids: ['order-1'],
      request_id: 'r-1',
      omitted: [],
    });
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({
      method: 'POST',
      path: '/open_api/v1.3/event/track/',
      headers: { 'access-token': 'token' },
      json: { event_source: 'web', event_source_id: 'C4SOURCE', partner_name: 'Shop' },
    });
    expect(sent[0]?.json.data).toEqual([
      {
        event: 'Purchase',
        event_time: 1_790_000_000,
        event_id: 'order-1',
        user: {
          email: '848a771458438fc2ec420560d769fb9b9b86851ee338ec56517baabd79d3bb4f',
          phone: ['9f7ec22d72092cd3c0b58726ed9c2d91b92e51a3f29837508fb2948bb22dd2fd', sha256('+12133734254')],
          external_id: sha256('User_123'),
          city: 'newyork',
          ip: '8.8.8.8',
          user_agent: 'Mozilla/5.0',
          locale: 'en-US',
          ttclid: 'E.C.P.abc',
        },
        properties: { currency: 'USD', value: 19.9 },
        page,
      },
    ]);
  });

  test('makes up ids and times that are missing, and tells the ids', async () => {
    const { transport, sent } = fakeTransport('us');
    const { event_ids } = await createEvents(transport, web).track([
      purchase,
      { ...purchase, event_time: 7 },
    ]);
    expect(new Set(event_ids).size).toBe(2);
    expect(sent[0]?.json.data.map(({ event_id }) => event_id)).toEqual(event_ids);
    expect(sent[0]?.json.data[0]?.event_time).toBeGreaterThan(1_790_000_000);
    expect(sent[0]?.json.data[1]?.event_time).toBe(7);
  });

  test('sends a test code of the client or of the call', async () => {
    const { transport, sent } = fakeTransport('us');
    const events = createEvents(transport, { ...web, testEventCode: 'T1' });
    await events.track(purchase);
    await events.track(purchase, { testEventCode: 'T2' });
    expect(sent.map(({ json }) => json.test_event_code)).toEqual(['T1', 'T2']);
  });

  test('sends the settings of normalisation', async () => {
    const { transport, sent } = fakeTransport('us');
    const events = createEvents(transport, {
      ...web,
      externalIdCase: 'lower',
      places: 'hashed',
      defaultCountry: 'US',
    });
    await events.track({ ...purchase, user: { external_id: 'A', city: 'New York', phone: '213 373 4253' } });
    expect(sent[0]?.json.data[0]?.user).toEqual({
      external_id: sha256('a'),
      city: sha256('newyork'),
      phone: '9f7ec22d72092cd3c0b58726ed9c2d91b92e51a3f29837508fb2948bb22dd2fd',
    });
  });

  test('sends limited data use only when told, and what the event says wins', async () => {
    const silent = fakeTransport('us');
    await createEvents(silent.transport, web).track(purchase);
    expect(silent.sent[0]?.json.data[0]).not.toHaveProperty('limited_data_use');
    const limited = fakeTransport('us');
    const events = createEvents(limited.transport, { ...web, limitedDataUse: true });
    await events.track([purchase, { ...purchase, limited_data_use: false }]);
    expect(limited.sent[0]?.json.data.map((event) => event.limited_data_use)).toEqual([true, false]);
  });

  test('sends events of the other three sources', async () => {
    const app = fakeTransport('global', { sources: ['7001'] });
    await createEvents(app.transport, { source: 'app', sourceId: '7001' }).track({
      event: 'LaunchAPP',
      app: { app_id: 'com.example' },
      user: { gaid: '38400000-8CF0-11BD-B23E-10B96E40000D', att_status: 'NOT_APPLICABLE' },
      ad: { callback: 'x' },
    });
    expect(app.sent[0]?.json.data[0]).toMatchObject({
      user: { gaid: sha256('38400000-8cf0-11bd-b23e-10b96e40000d'), att_status: 'NOT_APPLICABLE' },
    });
    const offline = fakeTransport('global', { sources: ['7002'] });
    await createEvents(offline.transport, { source: 'offline', sourceId: '7002' }).track({
      event: 'Purchase',
      user: { email: 'a@b.example' },
      properties: { event_channel: 'in_store' },
    });
    expect(offline.sent[0]?.json).toMatchObject({ event_source: 'offline' });
    const crm = fakeTransport('global', { sources: ['7003'] });
    await createEvents(crm.transport, { source: 'crm', sourceId: '7003' }).track({
      event: 'QualifiedLead',
      lead: { lead_id: '7224195155857866754' },
    });
    expect(crm.sent[0]?.json.data[0]).toMatchObject({ lead: { lead_id: '7224195155857866754' } });
  });

  test('leaves undefined fields out and sends no null and no empty user', async () => {
    const { transport, sent } = fakeTransport('us');
    await createEvents(transport, web).track({
      ...purchase,
      event_id: undefined,
      user: { email: undefined },
      properties: undefined,
    });
    expect(Object.keys(sent[0]?.json.data[0] ?? {}).sort()).toEqual([
      'event',
      'event_id',
      'event_time',
      'page',
    ]);
  });

  test('gives the response when asked', async () => {
    const { transport } = fakeTransport('us');
    const { data, response } = await createEvents(transport, web).track(purchase).withResponse();
    expect(data.accepted).toBe(1);
    expect(response).toMatchObject({ status: 200, requestId: 'r-1', operation: 'events.track' });
  });

  test('starts at once, awaited or not', async () => {
    const { transport, sent } = fakeTransport('us');
    void createEvents(transport, web).track(purchase);
    await vi.waitFor(() => expect(sent).toHaveLength(1));
  });
});

describe('resident values', () => {
  test('of the own side are hashed without a reveal', async () => {
    const { transport, sent } = fakeTransport('us');
    const append = vi.fn();
    const email = resident('us', 'buyer.email', ' ALICE_abc@gmail.com ', {
      evidence: { append },
      requirement: 'required',
    });
    await createEvents(transport, web).track({
      ...purchase,
      user: { email, phone: [resident('us', 'buyer.phone', '+12133734253')] },
    });
    expect(sent[0]?.json.data[0]?.user).toEqual({
      email: '848a771458438fc2ec420560d769fb9b9b86851ee338ec56517baabd79d3bb4f',
      phone: ['9f7ec22d72092cd3c0b58726ed9c2d91b92e51a3f29837508fb2948bb22dd2fd'],
    });
    expect(append).not.toHaveBeenCalled();
  });

  test.each([
    ['us', 'global'],
    ['global', 'us'],
  ] as const)('of side %s are refused on side %s before anything is hashed or sent', async (from, to) => {
    const { transport, sent, inputs, logged } = fakeTransport(to);
    const phoneParser = vi.fn(() => '+12133734253');
    const events = createEvents(transport, { ...web, phoneParser });
    const foreign = resident(from, 'buyer.email', 'alice@example.com');
    const attempt = events.track([
      { event: 'Purchase', page, user: { phone: '+12133734253' } },
      { event: 'Purchase', page, user: { email: foreign } },
    ]);
    await expect(attempt).rejects.toMatchObject({
      name: 'ResidencyViolationError',
      code: 'residency.violation',
      region: to,
    });
    await expect(attempt).rejects.not.toThrow('alice');
    expect(phoneParser).not.toHaveBeenCalled();
    expect([sent, inputs, logged]).toEqual([[], [], []]);
  });

  test('are refused anywhere in an event, not only in its user', async () => {
    const { transport, sent } = fakeTransport('global');
    const description = resident('us', 'buyer.message', 'please ring') as unknown as string;
    await expect(
      createEvents(transport, web).track({
        event: 'Purchase',
        page,
        properties: { contents: [{ description }] },
      }),
    ).rejects.toMatchObject({ code: 'residency.violation' });
    expect(sent).toEqual([]);
  });

  test('that were turned into text are refused', async () => {
    const { transport, sent } = fakeTransport('us');
    const external_id = resident('us', 'buyer.id', '77').toString();
    await expect(
      createEvents(transport, web).track({ ...purchase, user: { external_id } }),
    ).rejects.toMatchObject({
      code: 'request.invalid',
    });
    expect(sent).toEqual([]);
  });

  test('neither plain values nor digests are readable on the way to the wire', async () => {
    const { transport, inputs } = fakeTransport('us');
    await createEvents(transport, web).track({
      ...purchase,
      user: { email: 'alice@example.com', ip: '8.8.4.4', city: 'Berlin' },
    });
    const seen = JSON.stringify(inputs) + inspect(inputs, { depth: 9, showHidden: true });
    for (const hidden of ['alice', sha256('alice@example.com'), '8.8.4.4', 'berlin'])
      expect(seen).not.toContain(hidden);
    expect(seen).toContain('[us:buyer.email]');
  });
});

describe('the region of an event source', () => {
  test('must be declared in the credentials of the transport', () => {
    const { transport } = fakeTransport('us', { sources: ['C4OTHER'] });
    expect(() => createEvents(transport, web)).toThrow(
      expect.objectContaining({ name: 'RegionUnknownError', code: 'region.unknown', region: 'us' }),
    );
  });

  test('is unknown without event credentials', () => {
    const { transport } = fakeTransport('us', { sources: [] });
    expect(() => createEvents(transport, web)).toThrow(expect.objectContaining({ code: 'region.unknown' }));
  });

  test('is left to a transport that does not tell its sources', () => {
    const { transport } = fakeTransport('us', { sources: ['C4OTHER'], describesSources: false });
    expect(createEvents(transport, web)).toMatchObject({ region: 'us', source: 'web', sourceId: 'C4SOURCE' });
  });

  test('is that of the transport’s endpoints, too', () => {
    const { transport } = fakeTransport('us');
    const of = (region: string) => ({ ...transport, endpoints: { region } as never });
    expect(() => createEvents(of('global'), web)).toThrow(
      expect.objectContaining({ code: 'region.mismatch', region: 'us' }),
    );
    expect(createEvents(of('us'), web).region).toBe('us');
  });

  test('is unknown for a transport without a region', () => {
    const { transport } = fakeTransport('mars' as 'us', { sources: [] });
    expect(() => createEvents(transport, web)).toThrow(expect.objectContaining({ code: 'region.unknown' }));
  });
});

describe('a value that cannot be used', () => {
  const bad = {
    ...purchase,
    user: { email: 'alice@example.com', phone: ['+0000000000', '+12133734253'], ip: '10.0.0.1' },
  };

  test('is left out, told in the receipt and warned of; the rest of the batch goes', async () => {
    const { transport, sent, logged } = fakeTransport('us');
    const receipt = await createEvents(transport, web).track([purchase, bad]);
    expect(receipt.accepted).toBe(2);
    expect(receipt.omitted).toEqual([
      { event_index: 1, field: 'phone', refusal: 'not_a_phone_number' },
      { event_index: 1, field: 'ip', refusal: 'not_a_public_ip_address' },
    ]);
    expect(sent[0]?.json.data[1]?.user).toEqual({
      email: sha256('alice@example.com'),
      phone: ['9f7ec22d72092cd3c0b58726ed9c2d91b92e51a3f29837508fb2948bb22dd2fd'],
    });
    expect(logged.map(({ event, fields }) => ({ event, field: fields?.field }))).toEqual([
      { event: 'events.identity_omitted', field: 'phone' },
      { event: 'events.identity_omitted', field: 'ip' },
    ]);
    expect(JSON.stringify([logged, receipt])).not.toMatch(/0000000|10\.0\.0|alice/);
  });

  test('is an error on request, which tells every place and no value', async () => {
    const { transport, sent } = fakeTransport('us');
    const events = createEvents(transport, { ...web, invalidIdentity: 'refuse' });
    const error = await events.track([purchase, bad]).then(undefined, (reason: unknown) => reason);
    expect(error).toMatchObject({
      name: 'RequestInvalidError',
      code: 'request.invalid',
      issues: [{ path: [1, 'user', 'phone'] }, { path: [1, 'user', 'ip'] }],
      message: expect.stringContaining('[1].user.phone: '),
    });
    expect(JSON.stringify(error) + inspect(error)).not.toMatch(/0000000|10\.0\.0|alice/);
    expect(sent).toEqual([]);
  });

  test('null in a list counts as one', async () => {
    const { transport } = fakeTransport('us');
    const user = { email: [null] } as never;
    const receipt = await createEvents(transport, web).track({ ...purchase, user });
    expect(receipt.omitted).toEqual([{ event_index: 0, field: 'email', refusal: 'not_text' }]);
  });

  test('null is absent, and not sent', async () => {
    const { transport, sent } = fakeTransport('us');
    const events = createEvents(transport, { ...web, invalidIdentity: 'refuse' });
    const receipt = await events.track([
      { ...purchase, user: { email: null, locale: null, ip: null, phone: '+12133734253' } },
      { ...purchase, user: { email: null } },
    ]);
    expect(receipt.omitted).toEqual([]);
    expect(Object.keys(sent[0]?.json.data[0]?.user ?? {})).toEqual(['phone']);
    expect(sent[0]?.json.data[1]).not.toHaveProperty('user');
  });
});

describe('events that are wrong are refused and nothing is sent', () => {
  const cases: [string, unknown][] = [
    ['a reserved name', { ...purchase, event: 'Checkout' }],
    ['a name with a blank', { ...purchase, event: 'my event' }],
    ['no name', { page }],
    ['a numeric id', { ...purchase, event_id: 17 }],
    ['an empty id', { ...purchase, event_id: '' }],
    ['a time in milliseconds', { ...purchase, event_time: Date.now() }],
    ['a time with a fraction', { ...purchase, event_time: 1_790_000_000.5 }],
    ['a time as text', { ...purchase, event_time: '1790000000' }],
    ['no page', { event: 'Purchase' }],
    ['a page without an address', { event: 'Purchase', page: { url: 'thanks' } }],
    ['a misspelt property', { ...purchase, properties: { contents_ids: ['1'] } }],
    ['a null', { ...purchase, properties: { currency: null } }],
    ['a currency nobody knows', { ...purchase, properties: { currency: 'XXX' } }],
    ['a field of another source', { ...purchase, user: { idfa: '6D92078A-8246-4BA4-AE5B-76104861E7DC' } }],
    ['a user that is text', { ...purchase, user: 'alice' }],
    ['nothing', null],
    ['text', 'Purchase'],
    ['a list in a list', [[purchase]]],
    ['a lead', { ...purchase, lead: { lead_id: '1' } }],
  ];

  const noNumber = { ...purchase, properties: { value: Number.NaN } };
  const noName = { page } as never;
  test.each([
    ['properties.value', noNumber, ['properties', 'value']],
    ['[0].properties.value', [noNumber], [0, 'properties', 'value']],
    ['[1].properties.value', [purchase, noNumber], [1, 'properties', 'value']],
    ['event', { ...purchase, event: 'Checkout' }, ['event']],
    ['[0].event', [{ ...purchase, event: 'Checkout' }], [0, 'event']],
    ['event', noName, ['event']],
    ['[1]', [purchase, null as never], [1]],
  ])('told as %s', async (where, events, path) => {
    const { transport } = fakeTransport('us');
    await expect(createEvents(transport, web).track(events)).rejects.toMatchObject({
      code: 'request.invalid',
      operation: 'events.track',
      issues: [{ path }],
      message: expect.stringContaining(`Events cannot be sent: ${where}: `),
    });
  });

  test.each(cases)('%s', async (_what, event) => {
    const { transport, sent } = fakeTransport('us');
    await expect(createEvents(transport, web).track(event as WebEvent<'us'>)).rejects.toMatchObject({
      code: 'request.invalid',
    });
    expect(sent).toEqual([]);
  });

  test('no events, or more than a thousand', async () => {
    const { transport, sent } = fakeTransport('us');
    const events = createEvents(transport, web);
    await expect(events.track([])).rejects.toMatchObject({ code: 'request.invalid' });
    await expect(events.track(Array.from({ length: 1001 }, () => purchase))).rejects.toThrow(/1001 events/);
    expect(sent).toEqual([]);
    expect((await events.track(Array.from({ length: 1000 }, () => purchase))).accepted).toBe(1000);
  });

  test('an app event without its app and a lead event without its lead', async () => {
    const { transport } = fakeTransport('us', { sources: ['1'] });
    const app = createEvents(transport, { source: 'app', sourceId: '1' });
    await expect(app.track({ event: 'Login' } as never)).rejects.toMatchObject({ code: 'request.invalid' });
    const crm = createEvents(transport, { source: 'crm', sourceId: '1' });
    await expect(crm.track({ event: 'Lead' } as never)).rejects.toMatchObject({ code: 'request.invalid' });
  });
});

describe('names', () => {
  test('of old go under their present name, with one warning', async () => {
    const { transport, sent, logged } = fakeTransport('us');
    const events = createEvents(transport, web);
    await events.track([
      { ...purchase, event: 'CompletePayment' },
      { ...purchase, event: 'CompletePayment' },
    ]);
    await events.track({ ...purchase, event: 'SubmitForm' });
    expect(sent.flatMap(({ json }) => json.data.map(({ event }) => event))).toEqual([
      'Purchase',
      'Purchase',
      'Lead',
    ]);
    expect(logged.map(({ event, fields }) => [event, fields?.name])).toEqual([
      ['events.name_renamed', 'CompletePayment'],
      ['events.name_renamed', 'SubmitForm'],
    ]);
  });

  test('of old stay on request', async () => {
    const { transport, sent } = fakeTransport('us');
    await createEvents(transport, { ...web, legacyNames: 'keep' }).track({
      ...purchase,
      event: 'CompletePayment',
    });
    expect(sent[0]?.json.data[0]?.event).toBe('CompletePayment');
  });

  test('on their way out and names that resemble a standard one are warned of', async () => {
    const logger = { log: vi.fn() };
    const { transport, logged } = fakeTransport('us');
    const events = createEvents(transport, { ...web, logger });
    await events.track([
      { ...purchase, event: 'PlaceAnOrder' },
      { ...purchase, event: 'purchase' },
      purchase,
    ]);
    expect(logger.log.mock.calls.map(([entry]) => [entry.event, entry.fields.name])).toEqual([
      ['events.name_deprecated', 'PlaceAnOrder'],
      ['events.name_resembles_standard', 'purchase'],
    ]);
    expect(logged).toEqual([]);
  });
});

describe('an answer whose body says no is a typed error, although its status is 200', () => {
  test.each([
    [20001, 'events.partial_success', false],
    [40001, 'events.no_permission', false],
    [40002, 'events.invalid_request', false],
    [40100, 'events.rate_limited', true],
    [40105, 'events.token_invalid', false],
    [50000, 'events.server_error', true],
  ])('%i', async (code, ours, retryable) => {
    const answer = () => ({ body: { code, message: 'no', request_id: 'r-9', data: {} } });
    const { transport } = fakeTransport('us', { answer });
    await expect(createEvents(transport, web).track(purchase)).rejects.toMatchObject({
      code: ours,
      apiCode: code,
      status: 200,
      requestId: 'r-9',
      retryable,
    });
  });

  test('and tells the ids to send the events again under', async () => {
    const { transport, sent } = fakeTransport('us', {
      answer: () => ({ body: { code: 20001, message: 'some' } }),
    });
    const error = await createEvents(transport, web)
      .track([purchase, { ...purchase, event_id: 'mine' }])
      .catch((reason: unknown) => reason);
    expect(eventIdsOf(error)).toEqual(sent[0]?.json.data.map(({ event_id }) => event_id));
    expect(eventIdsOf(error)?.[1]).toBe('mine');
    expect(eventIdsOf(new Error('another'))).toBeUndefined();
    expect(eventIdsOf('text')).toBeUndefined();
  });

  test('and reaches whoever asked for the response', async () => {
    const { transport } = fakeTransport('us', { answer: () => ({ body: { code: 40105, message: 'no' } }) });
    await expect(createEvents(transport, web).track(purchase).withResponse()).rejects.toMatchObject({
      code: 'events.token_invalid',
    });
  });

  test('a success without data is one', async () => {
    const { transport } = fakeTransport('us', { answer: () => ({ body: { code: 0, message: 'OK' } }) });
    expect(await createEvents(transport, web).track(purchase)).toMatchObject({
      accepted: 1,
      request_id: undefined,
    });
  });
});

describe('retries', () => {
  const app = { source: 'app', sourceId: 'C4SOURCE' } as const;
  const login = { event: 'Login', app: { app_id: '1' } } as const;

  test('are left to the transport, and off for app events unless asked for', async () => {
    const { transport, options } = fakeTransport('us');
    await createEvents(transport, web).track(purchase);
    await createEvents(transport, app).track(login);
    await createEvents(transport, app).track(login, { maxRetries: 1, timeoutMs: 5 });
    expect(options).toEqual([{}, { maxRetries: 0 }, { maxRetries: 1, timeoutMs: 5 }]);
  });
});

describe('options that cannot work are refused', () => {
  test.each([
    [{ source: 'mail', sourceId: 'C4SOURCE' }],
    [{ source: 'web', sourceId: '' }],
    [{ source: 'offline', sourceId: 'C4SOURCE', limitedDataUse: true }],
  ])('%j', (options) => {
    const { transport } = fakeTransport('us');
    expect(() => createEvents(transport, options as never)).toThrow(
      expect.objectContaining({ code: 'config.invalid' }),
    );
  });
});

describe('without libphonenumber-js', () => {
  afterEach(() => {
    vi.doUnmock('libphonenumber-js');
    vi.resetModules();
  });

  test('a default country is an error that says what to install, and international numbers need none', async () => {
    vi.resetModules();
    vi.doMock('libphonenumber-js', () => {
      throw new Error("Cannot find package 'libphonenumber-js'");
    });
    const { createEvents: create } = await import('./create-events.ts');
    const { transport, sent } = fakeTransport('us');
    await expect(create(transport, { ...web, defaultCountry: 'US' }).track(purchase)).rejects.toMatchObject({
      name: 'RequestInvalidError',
      code: 'request.invalid',
      message: expect.stringContaining('npm install libphonenumber-js'),
    });
    expect(sent).toEqual([]);
    await create(transport, web).track({ ...purchase, user: { phone: '+12133734253' } });
    expect(sent).toHaveLength(1);
  });
});
