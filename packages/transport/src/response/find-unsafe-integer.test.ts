import { describe, expect, it } from 'vitest';
import { findUnsafeInteger } from './find-unsafe-integer.ts';

describe('findUnsafeInteger', () => {
  it.each([
    ['{"id":9007199254740992}', 'id'],
    ['{"id":9007199254740993}', 'id'],
    ['{"id":-9007199254740993}', 'id'],
    ['{"id": \n 5764610000000000100}', 'id'],
    ['{"data":{"orders":[{"id":"1"},{"id":5764610000000000100}]}}', 'data.orders[1].id'],
    ['{"ids":[1,2,5764610000000000100]}', 'ids[2]'],
    ['{"note":"say \\"id\\": 5764610000000000100","id":5764610000000000100}', 'id'],
    ['{"id":9007199254740993.0}', 'id'],
    ['{"id":12345678901234567.5}', 'id'],
    ['{"id":5.764610000000000100e18}', 'id'],
    ['{"id":1000000000000000.1e2}', 'id'],
    ['{"id":"1000000000000000","of":-1000000000000000E400}', 'of'],
    ['[[5764610000000000100]]', '[0][0]'],
    ['[5764610000000000100]', '[0]'],
    ['{"orders":{"Jane Roe":5764610000000000100}}', 'orders.?'],
    ['{"a@b.example":{"id":5764610000000000100}}', '?.id'],
    ['{"5550109999":{"id":5764610000000000100}}', '?.id'],
    ['{"Jane":[5764610000000000100]}', '?[0]'],
    ['{"a":[{"b":1}],"c":{"d":5764610000000000100}}', 'c.d'],
  ])('finds the number in %s', (json, path) => {
    expect(JSON.parse(json)).toBeDefined();
    expect(findUnsafeInteger(json)).toBe(path);
  });

  it.each([
    '{"id":"5764610000000000100"}',
    '{"id":9007199254740991}',
    '{"id":1000000000000000}',
    '{"note":"order 5764610000000000100, and,5764610000000000100 [5764610000000000100"}',
    '{"note":"quoted \\": 5764610000000000100"}',
    '{"note":"ends with a backslash \\\\","id":"5764610000000000100"}',
    '{"price":0.12345678901234567890}',
    '{"price":1234567890123456.5}',
    '{"price":1234567890123456e-3}',
    '{"price":9.007199254740991e15}',
    '{"5764610000000000100":1}',
    '{}',
  ])('lets %s pass', (json) => {
    expect(JSON.parse(json)).toBeDefined();
    expect(findUnsafeInteger(json)).toBeUndefined();
  });

  it('does not run out of stack on a text with millions of escapes', () => {
    const note = JSON.stringify('\n"\\'.repeat(2_000_000));
    expect(findUnsafeInteger(`{"note":${note},"id":5764610000000000100}`)).toBe('id');
    expect(findUnsafeInteger(`{"at":1000000000000000,"note":${note}}`)).toBeUndefined();
  });

  it('stays fast on a long text full of suspects', () => {
    const text = `{"note":"${' 5764610000000000100'.repeat(100_000)}"}`;
    expect(findUnsafeInteger(text)).toBeUndefined();
  });
});
