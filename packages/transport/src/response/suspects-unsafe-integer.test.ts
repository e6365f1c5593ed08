import { describe, expect, it } from 'vitest';
import { findUnsafeInteger } from './find-unsafe-integer.ts';
import { suspectsUnsafeInteger } from './suspects-unsafe-integer.ts';

const suspects = (json: string) => suspectsUnsafeInteger(new TextEncoder().encode(json));

describe('suspectsUnsafeInteger', () => {
  it('finds the number wherever it begins', () => {
    for (let offset = 0; offset < 40; offset++) {
      for (const number of ['9007199254740993', '-9007199254740993', '5764610000000000100', '5'.repeat(40)]) {
        const json = `{"${'x'.repeat(offset)}":${number},"é":1}`;
        expect(suspects(json), json).toBe(true);
        expect(findUnsafeInteger(json), json).toBeDefined();
      }
    }
  });

  it('finds it close behind an id in quotation marks', () => {
    for (let offset = 0; offset < 40; offset++) {
      expect(suspects(`["5764610000000000100"${' '.repeat(offset)},5764610000000000]`)).toBe(true);
      expect(suspects(`{"id":"5764610000000000100","${'x'.repeat(offset)}":9007199254740993}`)).toBe(true);
    }
  });

  it('finds it behind a point, from where an exponent may move it', () => {
    expect(suspects('{"id":5.764610000000000100e18}')).toBe(true);
  });

  it.each([' ', '\n', '\t', '\r\n', ''])('finds it behind %j', (space) => {
    expect(suspects(`{"id":${space}5764610000000000100}`)).toBe(true);
    expect(suspects(`[1,${space}5764610000000000100]`)).toBe(true);
    expect(suspects(`[${space}5764610000000000100]`)).toBe(true);
  });

  it('passes ids in quotation marks, short numbers and digits within words', () => {
    for (let offset = 0; offset < 20; offset++) {
      const pad = 'x'.repeat(offset);
      const json = `{"${pad}":"5764610000000000100","ids":["5764610000000000100"],"t":1700000000123456,"k":"v5764610000000000100"}`;
      expect(suspects(json.replace('1700000000123456', '170000000012345')), json).toBe(false);
    }
    expect(suspects('')).toBe(false);
    expect(suspects('{}')).toBe(false);
  });
});
