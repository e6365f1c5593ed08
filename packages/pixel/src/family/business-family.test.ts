import { type AdaptContext, eventCredentials, type WireRequest } from '@twinshore/core';
import { describe, expect, test } from 'vitest';
import { eventsTrack } from '../operations/events-track.ts';
import { businessFamily } from './business-family.ts';

const credentials = eventCredentials({ region: 'us', accessToken: 'token-of-us', sources: ['C4US', 'C"4'] });
const context: AdaptContext = {
  operation: eventsTrack,
  region: 'us',
  credentials,
  shop: undefined,
  accessToken: undefined,
  timestampSeconds: 1_790_000_000,
};

function request(body: WireRequest['body']): WireRequest {
  return {
    method: 'POST',
    origin: 'https://host.example',
    path: '/p/',
    query: {},
    headers: { 'x-a': '1' },
    body,
  };
}

describe('adapt', () => {
  test('puts the token into its header and leaves the rest alone', async () => {
    const adapted = await businessFamily.adapt(request('{"a":1}'), context);
    expect(adapted).toEqual({
      ...request('{"a":1}'),
      headers: { 'x-a': '1', 'access-token': 'token-of-us' },
    });
  });

  test('uses the token of this attempt when there is one', async () => {
    const adapted = await businessFamily.adapt(request(undefined), { ...context, accessToken: 'fresh' });
    expect(adapted.headers['access-token']).toBe('fresh');
  });

  test('without a token nothing goes on', () => {
    expect(() => businessFamily.adapt(request(undefined), { ...context, credentials: undefined })).toThrow(
      expect.objectContaining({ code: 'config.invalid' }),
    );
  });

  test.each([
    ['as the client writes it', '{"event_source":"web","event_source_id":"C4GLOBAL","data":[]}'],
    ['in another order', '{"data":[],"event_source_id":"C4GLOBAL"}'],
    [
      'with the declared one inside the data',
      '{"data":[{"event_source":"web","event_source_id":"C4US"}],"event_source_id":"C4GLOBAL"}',
    ],
    ['as bytes', new TextEncoder().encode('{"event_source":"web","event_source_id":"C4GLOBAL"}')],
    ['with an escape', '{"event_source":"web","event_source_id":"C4\\u0047LOBAL"}'],
  ])('an event source that is not declared is refused, written %s', (_how, body) => {
    expect(() => businessFamily.adapt(request(body), context)).toThrow(
      expect.objectContaining({
        name: 'RegionUnknownError',
        code: 'region.unknown',
        region: 'us',
        message: expect.stringContaining("'C4GLOBAL'"),
      }),
    );
  });

  test.each([
    '{"event_source":"web","event_source_id":"C4US","data":[]}',
    '{"event_source":"web","event_source_id":"C\\"4","data":[]}',
    '{"event_source_id":"C4US"}',
  ])('a declared event source passes: %s', (body) => {
    expect(businessFamily.adapt(request(body), context)).toMatchObject({ body });
  });
});

describe('envelope', () => {
  test('reads code, message, data and request id', () => {
    const body = { code: 0, message: 'OK', request_id: '2026', data: {} };
    expect(businessFamily.envelope(body)).toEqual({ code: 0, message: 'OK', data: {}, requestId: '2026' });
  });

  test.each([undefined, null, 'OK', 7, [], {}, { code: '0' }, { code: 0.5 }, { message: 'OK' }])(
    '%j is none',
    (body) => {
      expect(businessFamily.envelope(body)).toBeUndefined();
    },
  );
});
