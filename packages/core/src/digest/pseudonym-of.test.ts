import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { caught } from '../__fixtures__/caught.ts';
import { canonicalText } from './canonical-text.ts';
import { pseudonymOf } from './pseudonym-of.ts';

describe('a pseudonym', () => {
  const base = pseudonymOf('us', 'buyer.id', '7495123');

  it('is the same for the same value, label and region', () => {
    expect(pseudonymOf('us', 'buyer.id', '7495123')).toBe(base);
    expect(base).toMatch(/^[0-9a-f]{32}$/);
  });

  it.each([
    ['region', pseudonymOf('global', 'buyer.id', '7495123')],
    ['label', pseudonymOf('us', 'buyer.email', '7495123')],
    ['value', pseudonymOf('us', 'buyer.id', '7495124')],
    ['type', pseudonymOf('us', 'buyer.id', 7495123)],
  ])('differs with the %s', (_what, other) => {
    expect(other).not.toBe(base);
  });

  it('does not mix up where label and value begin', () => {
    expect(pseudonymOf('us', 'buyer.a', '"\nbuyer.b')).not.toBe(pseudonymOf('us', 'buyer.a\n"', 'buyer.b'));
  });

  it('reads the whole of every character', () => {
    expect(pseudonymOf('us', 'buyer.id', '\u0141')).not.toBe(pseudonymOf('us', 'buyer.id', '\u0041'));
  });

  it('keeps texts apart that UTF-8 would replace alike', () => {
    expect(pseudonymOf('us', 'buyer.id', '\ud800')).not.toBe(pseudonymOf('us', 'buyer.id', '\ufffd'));
    expect(pseudonymOf('us', 'buyer.id', '\ud800')).not.toBe(pseudonymOf('us', 'buyer.id', '\ud801'));
  });

  it('is worthless in another process, which has another key', async () => {
    const slot = Symbol.for('@twinshore/core.process.v1');
    const held = Object.getOwnPropertyDescriptor(globalThis, slot) as PropertyDescriptor;
    Reflect.deleteProperty(globalThis, slot);
    try {
      expect(pseudonymOf('us', 'buyer.id', '7495123')).not.toBe(base);
    } finally {
      Object.defineProperty(globalThis, slot, held);
    }
    expect(pseudonymOf('us', 'buyer.id', '7495123')).toBe(base);
  });

  it('is refused where there are no random bytes for a key', async () => {
    const slot = Symbol.for('@twinshore/core.process.v1');
    const held = Object.getOwnPropertyDescriptor(globalThis, slot) as PropertyDescriptor;
    Reflect.deleteProperty(globalThis, slot);
    vi.stubGlobal('crypto', undefined);
    try {
      expect(await caught(() => pseudonymOf('us', 'buyer.id', '1'))).toMatchObject({
        code: 'config.invalid',
      });
    } finally {
      vi.unstubAllGlobals();
      Object.defineProperty(globalThis, slot, held);
    }
  });
});

describe('canonicalText', () => {
  it('ignores the order of names and what is undefined', () => {
    expect(canonicalText({ b: 1, a: [{ d: null, c: 'x' }], e: undefined })).toBe(
      '{"a":[{"c":"x","d":null}],"b":1}',
    );
  });

  it('is JSON that reads back as the same data', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalText(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});
