import { expect, it } from 'vitest';
import { prefixHint } from './prefix.ts';

it.each([
  ['TTP_pwSm2AAAAABmmtFz1xlyKMnwg74T2GJ5s0', 'us'],
  ['ROW_p_xBGgAAAAAd8z6aVQw0', 'global'],
  ['GCP_XF90igAAAABh00qsWgtvOiGFNqyubMt3', 'global'],
])('reads the hint of %s', (value, region) => {
  expect(prefixHint(value)).toMatchObject({ region, confidence: 'several' });
});

it.each(['', 'TTP', 'ttp_x', 'xTTP_', 'act.abc'])('finds none in %j', (value) => {
  expect(prefixHint(value)).toBeUndefined();
});
