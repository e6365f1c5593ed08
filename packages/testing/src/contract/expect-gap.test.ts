import { describe, expect, it } from 'vitest';
import { expectGap } from './expect-gap.ts';

describe('expectGap', () => {
  it('passes while the case fails', async () => {
    await expectGap('some.case', () => Promise.reject(new Error('still open')));
  });

  it('fails once the case passes', async () => {
    await expect(expectGap('some.case', async () => undefined)).rejects.toThrow("'some.case' passes now");
  });
});
