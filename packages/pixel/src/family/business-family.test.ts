import { type AdaptContext, eventCredentials, type WireRequest } from '@twinshore/core';
import { describe, expect, test } from 'vitest';
import { eventsTrack } from '../operations/events-track.ts';
import { businessFamily } from './business-family.ts';

const credentials = eventCredentials({ region: 'us', accessToken: 'token-of-us', sources: ['C4US'] });
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

  test('an operation without authentication gets no token', () => {
    const open = { ...eventsTrack, authentication: 'none' as const };
    expect(businessFamily.adapt(request('{}'), { ...context, operation: open })).toEqual(request('{}'));
  });

  test('without a token nothing goes on', () => {
    expect(() => businessFamily.adapt(request(undefined), { ...context, credentials: undefined })).toThrow(
      expect.objectContaining({ code: 'config.invalid' }),
    );
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
