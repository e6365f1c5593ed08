import { describe, expect, it } from 'vitest';
import { thrownBy } from '../__fixtures__/thrown-by.ts';
import { applyHeaders } from './request-headers.ts';

describe('applyHeaders', () => {
  it('adds, replaces, keeps and removes', () => {
    const headers = { accept: 'application/json', 'user-agent': 'twinshore' };
    applyHeaders(headers, { 'X-Trace': 'abc', accept: undefined, 'User-Agent': null });
    expect(headers).toEqual({ accept: 'application/json', 'x-trace': 'abc' });
  });

  it.each([
    'x-tts-access-token',
    'X-TTS-Access-Token',
    'access-token',
    'Authorization',
    'Cookie',
    'Host',
    'Content-Length',
    'Content-Type',
    'Transfer-Encoding',
    'Connection',
    'Proxy-Authorization',
    'X-Forwarded-Host',
    'x-forwarded-for',
    'Forwarded',
  ])('refuses %s, also to remove it', async (name) => {
    for (const value of ['stolen-value', null]) {
      const headers = {};
      const error = await thrownBy(() => applyHeaders(headers, { [name]: value }));
      expect(error.code).toBe('config.invalid');
      expect(error.message).toContain(name);
      expect(error.message).not.toContain('stolen-value');
      expect(headers).toEqual({});
    }
  });

  it.each(['abc', 5, null])('refuses %j in place of headers', async (added) => {
    expect((await thrownBy(() => applyHeaders({}, added as never))).code).toBe('config.invalid');
  });

  it.each([
    ['x-trace', 'a\r\nhost: evil.example'],
    ['x-trace', 'a\nb'],
    ['x-trace', 'a\u0000b'],
    ['x-trace', '\u20ac'],
    ['x trace', 'a'],
    ['x-trace\r\nhost', 'a'],
    ['', 'a'],
    ['x-mail', '[us:buyer.email]'],
    ['x-number', 5 as never],
  ])('refuses %j: %j', async (name, value) => {
    expect((await thrownBy(() => applyHeaders({}, { [name]: value }))).code).toBe('config.invalid');
  });
});
