import { expect, test } from 'vitest';
import { explain } from './explain.ts';

const PHONE_DIGEST = '9f7ec22d72092cd3c0b58726ed9c2d91b92e51a3f29837508fb2948bb22dd2fd';

test('a trace tells the steps and whether each changed anything', () => {
  expect(explain('phone', '(+1)2133734253')).toEqual({
    field: 'phone',
    outcome: 'hashed',
    steps: [
      { step: 'trim', changed: false },
      { step: 'remove_trunk_zero', changed: false },
      { step: 'remove_phone_separators', changed: true },
      { step: 'sha256', changed: true },
    ],
  });
});

test('a trace names the setting that chose a step', () => {
  expect(explain('external_id', 'A', { externalIdCase: 'lower' }).steps).toContainEqual({
    step: 'lowercase',
    changed: true,
    setting: 'externalIdCase=lower',
  });
});

test('a trace of a refused value says why and how to mend it', () => {
  expect(explain('phone', '+0000000000')).toMatchObject({
    outcome: 'refused',
    refusal: 'not_a_phone_number',
    advice: expect.stringContaining('E.164'),
  });
});

test('a digest and values are shown only when asked for', () => {
  expect(explain('phone', '(+1)2133734253', { show: 'hash' })).toMatchObject({ sha256: PHONE_DIGEST });
  expect(JSON.stringify(explain('phone', '(+1)2133734253', { show: 'hash' }))).not.toContain('2133734253');
  const { steps } = explain('phone', '(+1)2133734253', { show: 'values' });
  expect(steps.map(({ value }) => value)).toEqual([
    '(+1)2133734253',
    '(+1)2133734253',
    '+12133734253',
    PHONE_DIGEST,
  ]);
});

test('a plain field has no digest to show', () => {
  expect(explain('city', 'Berlin', { show: 'hash' })).not.toHaveProperty('sha256');
});
