import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { theOne } from '../__fixtures__/connect.ts';
import { readReply } from '../__fixtures__/shop-client.ts';
import { type StartedPlatform, startPlatform } from '../platform/start-platform.ts';

const PATH = '/open_api/v1.3/event/track/';
const HASH = '848a771458438fc2ec420560d769fb9b9b86851ee338ec56517baabd79d3bb4f';
let platform: StartedPlatform;

beforeEach(async () => {
  platform = await startPlatform({ clock: { startMs: Date.parse('2026-11-01T00:00:00Z'), frozen: true } });
});
afterEach(() => platform.close());

const source = (region: 'us' | 'global') =>
  theOne(platform.seed.eventSources, (one) => one.region === region);
const purchase = (changes: object = {}) => ({
  event: 'Purchase',
  event_time: platform.clock.seconds(),
  event_id: 'order-1',
  user: { email: HASH },
  page: { url: 'https://shop.example/thanks' },
  properties: { value: 12.5, currency: 'USD', contents: [{ content_id: '1', price: 12.5, quantity: 1 }] },
  ...changes,
});

async function track(
  data: unknown,
  options: {
    region?: 'us' | 'global';
    door?: 'us' | 'global';
    path?: string;
    token?: string;
    body?: object;
    method?: string;
  } = {},
) {
  const { region = 'us', door = region, path = PATH, method = 'POST' } = options;
  const { pixelCode, accessToken } = source(region);
  const token = options.token ?? accessToken;
  const response = await fetch(`${platform.origins[door]['business.api']}${path}`, {
    method,
    headers: { 'content-type': 'application/json', ...(token === '' ? {} : { 'access-token': token }) },
    ...(method === 'POST'
      ? { body: JSON.stringify({ event_source: 'web', event_source_id: pixelCode, data, ...options.body }) }
      : {}),
  });
  return readReply(response);
}

describe('the Events API', () => {
  it('takes events and shows them to the admin', async () => {
    const reply = await track([purchase(), purchase({ event_id: 'order-2' })], {
      body: { test_event_code: 'TEST1' },
    });
    expect(reply).toMatchObject({ status: 200, code: 0, message: 'OK', data: {} });
    expect(platform.admin.events()).toMatchObject([
      {
        region: 'us',
        event: 'Purchase',
        eventId: 'order-1',
        outcome: 'accepted',
        testEventCode: 'TEST1',
        unhashed: [],
      },
      { eventId: 'order-2', outcome: 'accepted' },
    ]);
  });

  it('answers a plain 404 without the slash at the end of the path', async () => {
    const reply = await track([purchase()], { path: PATH.slice(0, -1) });
    expect(reply).toMatchObject({ status: 404, text: '404 page not found' });
    expect((await track([], { method: 'GET' })).status).toBe(405);
  });

  it.each([
    { what: 'no token', options: { token: '' }, code: 40104 },
    { what: 'an unknown token', options: { token: 'nothing' }, code: 40105 },
    { what: 'an unknown source kind', options: { body: { event_source: 'tv' } }, code: 40002 },
    { what: 'no source id', options: { body: { event_source_id: undefined } }, code: 40002 },
    { what: 'another kind than the source’s', options: { body: { event_source: 'offline' } }, code: 40001 },
    { what: 'a pixel of nobody', options: { body: { event_source_id: 'CNOBODY' } }, code: 40001 },
  ])('refuses $what with HTTP 200 and $code', async ({ options, code }) => {
    expect(await track([purchase()], options)).toMatchObject({ status: 200, code });
    expect(platform.admin.events()).toEqual([]);
  });

  it('refuses a pixel that the token may not send for', async () => {
    const reply = await track([purchase()], { body: { event_source_id: source('global').pixelCode } });
    expect(reply).toMatchObject({
      code: 40001,
      message: expect.stringContaining(source('global').pixelCode),
    });
  });

  it.each([
    { what: 'no event name', event: { event: undefined }, path: /data\.1\.event: / },
    { what: 'a reserved name', event: { event: 'Checkout' }, path: /data\.1\.event: / },
    { what: 'no time', event: { event_time: undefined }, path: /data\.1\.event_time: / },
    { what: 'a time as text', event: { event_time: '1700000000' }, path: /data\.1\.event_time: / },
    {
      what: 'a time in milliseconds',
      event: { event_time: 1_700_000_000_000 },
      path: /data\.1\.event_time: /,
    },
    { what: 'a numeric event id', event: { event_id: 7 }, path: /data\.1\.event_id: Not a valid string/ },
    { what: 'no page address', event: { page: {} }, path: /data\.1\.page\.url: / },
    { what: 'an e-mail that is no text', event: { user: { email: 7 } }, path: /data\.1\.user\.email: / },
    { what: 'a value as text', event: { properties: { value: '12' } }, path: /data\.1\.properties\.value: / },
    {
      what: 'an unknown currency',
      event: { properties: { currency: 'XXX' } },
      path: /data\.1\.properties\.currency: /,
    },
    {
      what: 'a numeric content id',
      event: { properties: { contents: [{ content_id: '1' }, { content_id: 2 }] } },
      path: /data\.1\.properties\.contents\.1\.content_id: /,
    },
    { what: 'a null', event: { user: { email: null } }, path: /data\.1\.user\.email: / },
  ])('refuses the whole request for $what and says where', async ({ event, path }) => {
    const reply = await track([purchase(), purchase(event)]);
    expect(reply).toMatchObject({ status: 200, code: 40002, message: expect.stringMatching(path) });
    expect(platform.admin.events()).toEqual([]);
  });

  it('can answer a partial success when the knob says so', async () => {
    platform.admin.setKnobs({ invalidEvent: 'partial' });
    expect(await track([purchase({ event_id: 7 }), purchase()])).toMatchObject({ code: 20001 });
    expect(platform.admin.events()).toHaveLength(1);
  });

  it('refuses more than 1000 events, and none', async () => {
    const events = Array.from({ length: 1001 }, (_, index) => purchase({ event_id: `e-${index}` }));
    expect((await track(events)).code).toBe(40002);
    expect((await track([])).code).toBe(40002);
    expect((await track(events.slice(1))).code).toBe(0);
    expect(platform.admin.events()).toHaveLength(1000);
  });

  it('marks what is not hashed, and refuses it when the knob says so', async () => {
    const plain = purchase({ user: { email: ['alice@example.com', HASH], phone: HASH } });
    expect((await track([plain])).code).toBe(0);
    expect(platform.admin.events()[0]?.unhashed).toEqual(['user.email']);
    platform.admin.setKnobs({ plainIdentifiers: 'refuse' });
    expect(await track([plain])).toMatchObject({
      code: 40002,
      message: expect.stringContaining('user.email'),
    });
  });

  it('refuses old events when the knob says so', async () => {
    const old = purchase({ event_time: platform.clock.seconds() - 100 });
    expect((await track([old])).code).toBe(0);
    platform.admin.setKnobs({ oldestEventSeconds: 99 });
    expect((await track([old])).code).toBe(40002);
  });
});

describe('duplicates', () => {
  const outcomes = () => platform.admin.events().map(({ outcome }) => outcome);

  it('of the same channel count once for 48 hours', async () => {
    await track([purchase()]);
    await platform.clock.advance(48 * 3600_000 - 1);
    await track([purchase()]);
    await platform.clock.advance(1);
    await track([purchase()]);
    expect(outcomes()).toEqual(['accepted', 'duplicate', 'accepted']);
  });

  it('have the same name, id and source', async () => {
    await track([purchase(), purchase({ event: 'AddToCart' }), purchase({ event_id: 'order-2' })]);
    await track([purchase()], { region: 'global' });
    expect(outcomes()).toEqual(Array(4).fill('accepted'));
  });

  it('may have the old name of the event', async () => {
    await track([purchase(), purchase({ event: 'CompletePayment' })]);
    platform.admin.setKnobs({ eventAliasesCountAsOne: false });
    await track([purchase({ event: 'CompletePayment' })]);
    expect(outcomes()).toEqual(['accepted', 'duplicate', 'accepted']);
  });

  it('never are events without an id', async () => {
    await track([purchase({ event_id: undefined }), purchase({ event_id: undefined })]);
    expect(outcomes()).toEqual(['accepted', 'accepted']);
  });

  it('of browser and server become one within 5 minutes, and are dropped after', async () => {
    const { pixelCode } = source('us');
    const pixel = (eventId: string) =>
      platform.admin.receivePixelEvent({ pixelCode, event: 'Purchase', eventId }).outcome;
    expect(pixel('order-1')).toBe('accepted');
    await platform.clock.advance(5 * 60_000 - 1);
    await track([purchase()]);
    expect(pixel('order-1')).toBe('duplicate');
    expect(pixel('order-2')).toBe('accepted');
    await platform.clock.advance(5 * 60_000);
    await track([purchase({ event_id: 'order-2' })]);
    expect(outcomes()).toEqual(['accepted', 'merged', 'duplicate', 'accepted', 'duplicate']);
  });
});

describe('quotas of events', () => {
  it('by the second', async () => {
    platform.admin.setKnobs({ us: { eventsPerSecond: 1 } });
    expect((await track([purchase()])).code).toBe(0);
    const refused = await track([purchase()]);
    expect(refused).toMatchObject({ status: 200, code: 40100, message: expect.stringContaining('QPS') });
    expect(refused.headers.get('retry-after')).toBeNull();
    expect((await track([purchase()], { region: 'global' })).code).toBe(0);
    await platform.clock.advance(1000);
    expect((await track([purchase()])).code).toBe(0);
  });

  it('by the minute, with five minutes of silence', async () => {
    platform.admin.setKnobs({ eventsPerMinute: 1 });
    await track([purchase()]);
    expect((await track([purchase()])).message).toContain('QPM');
    await platform.clock.advance(5 * 60_000 - 1);
    expect((await track([purchase()])).code).toBe(40100);
    await platform.clock.advance(1);
    expect((await track([purchase()])).code).toBe(0);
  });

  it('by the day, until midnight UTC', async () => {
    platform.admin.setKnobs({ eventsPerDay: 1 });
    await platform.clock.advance(3600_000);
    await track([purchase()]);
    await platform.clock.advance(22 * 3600_000);
    expect((await track([purchase()])).message).toContain('QPD');
    await platform.clock.advance(3600_000);
    expect((await track([purchase()])).code).toBe(0);
  });
});

describe('a split Events API', () => {
  it('knows the tokens and pixels of its own side only', async () => {
    await platform.close();
    platform = await startPlatform({ topology: 'split' });
    expect((await track([purchase()], { region: 'us', door: 'global' })).code).toBe(40105);
    expect((await track([purchase()], { region: 'us' })).code).toBe(0);
    expect(platform.admin.requests().map(({ door, code }) => [door, code])).toEqual([
      ['global', 40105],
      ['us', 0],
    ]);
  });
});
