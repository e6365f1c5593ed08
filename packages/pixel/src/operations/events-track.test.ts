import { describe, expect, test } from 'vitest';
import { businessFamily } from '../family/business-family.ts';
import { IDENTITY_FIELDS } from '../identity/identity-field.ts';
import { eventsTrackInputSchema, eventsTrackOutputSchema } from './events-track.schema.ts';
import { eventsTrack } from './events-track.ts';
import { PIXEL_OPERATIONS } from './pixel-operations.ts';

const digest = 'a'.repeat(64);
const event = {
  event: 'Purchase',
  event_time: 1_790_000_000,
  event_id: 'e-1',
  page: { url: 'https://shop.example/' },
};
const request = (data: unknown[], more: object = {}) => ({
  event_source: 'web',
  event_source_id: 'C4',
  data,
  ...more,
});
const issuesOf = (input: unknown) =>
  eventsTrackInputSchema.safeParse(input).error?.issues.map(({ path, message }) => ({ path, message })) ?? [];

describe('events.track', () => {
  test('is the call of the reference, with its last slash', () => {
    expect(eventsTrack).toMatchObject({
      id: 'events.track',
      method: 'POST',
      path: '/open_api/v1.3/event/track/',
      surface: 'business.api',
      identifier: 'none',
      authentication: 'token',
      effect: 'read',
      parameters: {},
      availability: { us: { available: true }, global: { available: true } },
      rateLimit: { limit: 1000, intervalSeconds: 1 },
    });
    expect(eventsTrack.family).toBe(businessFamily);
    expect(PIXEL_OPERATIONS).toEqual([eventsTrack]);
  });

  test('labels every field of a person, so that it can be found in a request', () => {
    const labels = Object.fromEntries(eventsTrack.labels.request.map(({ path, label }) => [path, label]));
    expect(Object.keys(labels)).toEqual(IDENTITY_FIELDS.map((field) => `data[].user.${field}`));
    expect(labels).toMatchObject({
      'data[].user.email': 'buyer.email',
      'data[].user.external_id': 'buyer.id',
    });
  });

  test('loads the same schemas for both sides, on demand', async () => {
    const { us, global } = await eventsTrack.schemas();
    expect(us?.input).toBe(eventsTrackInputSchema);
    expect(global).toEqual(us);
  });
});

describe('the schema of a request', () => {
  test('takes what the reference shows', () => {
    const user = { email: [digest], phone: digest, ttclid: 'E.C.P.x', ip: '2001:db8::1', locale: 'en' };
    const properties = {
      contents: [{ content_id: '1', price: 9.5, quantity: 2 }],
      currency: 'USD',
      value: 19,
    };
    const input = request([{ ...event, user, properties, limited_data_use: false }], {
      test_event_code: 'T',
    });
    expect(eventsTrackInputSchema.parse(input)).toEqual(input);
  });

  test.each([
    ['a plain e-mail address', { email: 'alice@example.com' }, 'email'],
    ['a digest in capitals', { email: digest.toUpperCase() }, 'email'],
    ['a plain phone number', { phone: '+12133734253' }, 'phone'],
    ['a plain phone number in a list', { phone: [digest, '+12133734253'] }, 'phone'],
    ['a plain id', { external_id: '17' }, 'external_id'],
    ['an empty list', { email: [] }, 'email'],
    ['null', { email: null }, 'email'],
  ])('refuses %s, and says so without repeating it', (_what, user, field) => {
    const issues = issuesOf(request([{ ...event, user }]));
    expect(issues[0]?.path.slice(0, 4)).toEqual(['data', 0, 'user', field]);
    expect(JSON.stringify(issues)).not.toMatch(/alice|2133734253/);
  });

  test('refuses more than a thousand events, and none', () => {
    expect(issuesOf(request(Array.from({ length: 1000 }, () => event)))).toEqual([]);
    expect(issuesOf(request(Array.from({ length: 1001 }, () => event)))[0]?.path).toEqual(['data']);
    expect(issuesOf(request([]))[0]?.path).toEqual(['data']);
  });

  test.each([
    ['an unknown source', { ...request([event]), event_source: 'mail' }],
    ['a source without id', { ...request([event]), event_source_id: '' }],
    ['an event without id', request([{ ...event, event_id: undefined }])],
    ['an event without time', request([{ ...event, event_time: undefined }])],
    ['an event of another source', { ...request([event]), event_source: 'crm' }],
    ['an unknown field', request([event], { pixel_code: 'C4' })],
  ])('refuses %s', (_what, input) => {
    expect(issuesOf(input)).not.toEqual([]);
  });

  test('takes currencies of the app SDK for apps only', () => {
    const { page, ...bare } = event;
    const properties = { currency: 'BGN', value: 1 };
    const ofApp = request([{ ...bare, app: { app_id: '1' }, properties }], { event_source: 'app' });
    expect(issuesOf(ofApp)).toEqual([]);
    expect(issuesOf(request([{ ...bare, page, properties }]))[0]?.path).toEqual([
      'data',
      0,
      'properties',
      'currency',
    ]);
  });
});

describe('the schema of an answer', () => {
  test.each([[undefined], [null], [{}]])('takes %j for nothing', (data) => {
    expect(eventsTrackOutputSchema.parse(data)).toEqual({});
  });

  test('lets fields it does not know pass', () => {
    expect(eventsTrackOutputSchema.parse({ failed: [1] })).toEqual({ failed: [1] });
  });
});
