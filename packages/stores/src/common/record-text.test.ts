import { describe, expect, it } from 'vitest';
import { tokenRecord } from '../__fixtures__/stores-battery.ts';
import { readRecord, writeRecord } from './record-text.ts';

const text = writeRecord('us', 'k', tokenRecord('1'));
const changed = (changes: Record<string, unknown>) => JSON.stringify({ ...JSON.parse(text), ...changes });

describe('the text of a record', () => {
  it('is read as it was written', () => {
    expect(readRecord(text, 'us')).toEqual({ key: 'k', ...tokenRecord('1') });
  });

  it('of one side is not read on the other', () => {
    expect(() => readRecord(text, 'global')).toThrowError(
      expect.objectContaining({ code: 'region.mismatch' }),
    );
    expect(() => readRecord(changed({ region: undefined }), 'us')).toThrowError(
      expect.objectContaining({ code: 'region.mismatch' }),
    );
  });

  it('of a newer version is not guessed at', () => {
    expect(() => readRecord(changed({ form: 2 }), 'us')).toThrowError(
      expect.objectContaining({ code: 'stored.version_unknown' }),
    );
  });

  it.each([
    '',
    'null',
    '[]',
    '{}',
    text.slice(0, -1),
    changed({ form: 0 }),
    changed({ key: 1 }),
    changed({ tokens: null }),
    changed({ status: 'fine' }),
    changed({ statusSinceMs: '1' }),
    changed({ shops: {} }),
    changed({ shops: [null] }),
  ])('is refused when it is something else: %s', (other) => {
    expect(() => readRecord(other, 'us')).toThrowError(expect.objectContaining({ code: 'stored.invalid' }));
  });
});
