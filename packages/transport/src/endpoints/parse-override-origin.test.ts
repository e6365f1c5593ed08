import { describe, expect, it } from 'vitest';
import { thrownBy } from '../__fixtures__/thrown-by.ts';
import { parseOverrideOrigin } from './parse-override-origin.ts';

describe('parseOverrideOrigin', () => {
  it.each([
    ['https://gateway.example', 'https://gateway.example'],
    ['https://gateway.example/', 'https://gateway.example'],
    ['https://GATEWAY.example:8443', 'https://gateway.example:8443'],
    ['http://localhost:4010', 'http://localhost:4010'],
    ['http://127.0.0.1:4010', 'http://127.0.0.1:4010'],
    ['http://127.8.9.10', 'http://127.8.9.10'],
    ['http://[::1]:4010', 'http://[::1]:4010'],
  ])('takes %s', (given, origin) => {
    expect(parseOverrideOrigin('us', 'shop.api', given)).toBe(origin);
  });

  it.each([
    'http://gateway.example',
    'http://10.0.0.1',
    'http://128.0.0.1',
    'http://localhost.evil.example',
    'http://127.0.0.1.evil.example',
    'http://[::2]',
    'http://0.0.0.0',
    'ftp://localhost',
    'https://user@gateway.example',
    'https://user:password@gateway.example',
    'https://gateway.example/api',
    'https://gateway.example?x=1',
    'https://gateway.example/?',
    'https://gateway.example#top',
    'gateway.example',
    '//gateway.example',
    '',
    undefined,
    null,
    42,
  ])('refuses %j', async (given) => {
    const error = await thrownBy(() => parseOverrideOrigin('us', 'shop.api', given));
    expect(error.code).toBe('config.invalid');
    expect(error.message).toContain("surface 'shop.api'");
    expect(error.message).not.toContain('password@');
  });
});
