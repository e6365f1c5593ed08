import type { EndpointOverrides, Surface } from '@twinshore/core';
import { describe, expect, it } from 'vitest';
import { madeUpTable } from '../__fixtures__/made-up-table.ts';
import { thrownBy } from '../__fixtures__/thrown-by.ts';
import { createEndpointResolver } from './create-endpoint-resolver.ts';

const us = createEndpointResolver('us', madeUpTable('us'));

describe('createEndpointResolver', () => {
  it('gives the same frozen answer every time', () => {
    const url = us.origin('shop.api');
    expect(us.origin('shop.api', 'US')).toBe(url);
    expect(Object.isFrozen(url)).toBe(true);
    expect(() => {
      url.host = 'evil.example';
    }).toThrow(TypeError);
    expect(() => {
      url.href = 'https://evil.example';
    }).toThrow(TypeError);
    url.searchParams.set('x', '1');
    expect(new URL('/path', us.origin('shop.api')).href).toBe('https://shop-api.us.example/path');
    expect(String(us.origin('shop.api'))).toBe('https://shop-api.us.example/');
  });

  it('refuses what it does not know, and what lies on the other side', async () => {
    expect((await thrownBy(() => us.origin('shop.other' as Surface))).code).toBe('region.unknown');
    expect((await thrownBy(() => us.origin('shop.api', 'GB'))).code).toBe('region.mismatch');
    expect((await thrownBy(() => us.origin('shop.api', 'XX' as 'GB'))).code).toBe('region.unknown');
    expect((await thrownBy(() => us.origin('shop.api', null as unknown as 'US'))).code).toBe(
      'region.unknown',
    );
    expect((await thrownBy(() => us.owns('shop.other' as Surface, new URL('https://x.example')))).code).toBe(
      'region.unknown',
    );
    expect((await thrownBy(() => us.describe('toString' as Surface))).code).toBe('region.unknown');
  });

  it('refuses a table or overrides of the other side, or of no side', async () => {
    const origins = { 'shop.api': 'https://gateway.example' };
    expect((await thrownBy(() => createEndpointResolver('us', madeUpTable('global') as never))).code).toBe(
      'region.mismatch',
    );
    const other = { region: 'global', origins } as unknown as EndpointOverrides<'us'>;
    expect((await thrownBy(() => createEndpointResolver('us', madeUpTable('us'), other))).code).toBe(
      'region.mismatch',
    );
    const none = { origins } as unknown as EndpointOverrides<'us'>;
    expect((await thrownBy(() => createEndpointResolver('us', madeUpTable('us'), none))).code).toBe(
      'region.unknown',
    );
    const unknown = {
      region: 'us',
      origins: { 'shop.other': 'https://gateway.example' },
    } as unknown as EndpointOverrides<'us'>;
    expect((await thrownBy(() => createEndpointResolver('us', madeUpTable('us'), unknown))).code).toBe(
      'region.unknown',
    );
    expect((await thrownBy(() => createEndpointResolver('moon' as 'us', madeUpTable('us')))).code).toBe(
      'region.unknown',
    );
  });

  it('replaces a surface as a whole: no other host of it stays reachable', () => {
    const replaced = createEndpointResolver('us', madeUpTable('us'), {
      region: 'us',
      origins: { 'shop.files': 'http://127.0.0.1:4010' },
    });
    expect(replaced.origin('shop.files').origin).toBe('http://127.0.0.1:4010');
    expect(replaced.owns('shop.files', new URL('http://127.0.0.1:4010/a'))).toBe(true);
    expect(replaced.owns('shop.files', new URL('http://127.0.0.1:4011/a'))).toBe(false);
    expect(replaced.owns('shop.files', new URL('https://files.us.example/a'))).toBe(false);
    expect(replaced.owns('shop.files', new URL('https://a.cdn.us.example/a'))).toBe(false);
    expect(replaced.describe('shop.files')).toMatchObject({ overridden: true, source: "option 'endpoints'" });
    expect(us.owns('shop.files', new URL('https://files.us.example/a'))).toBe(true);
    expect(us.owns('shop.files', new URL('https://a.cdn.us.example/a'))).toBe(true);
    expect(us.owns('shop.files', new URL('https://cdn.us.example/a'))).toBe(false);
    expect(us.describe('shop.files')).toMatchObject({ overridden: false, source: 'made up' });
  });
});
