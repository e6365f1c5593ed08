import { RegionMismatchError } from '@twinshore/core';
import { describe, expect, it } from 'vitest';
import type { RegionCell } from './region-spec.ts';
import { runCell } from './run-cell.ts';

const crossing: RegionCell = { from: 'us', to: 'global', crossing: true };
const staying: RegionCell = { from: 'us', to: 'us', crossing: false };

const cell = (run: () => unknown, refusal = 'region.mismatch') =>
  runCell({ side: () => 0, run, refusal }, crossing, 0, 0);

const refuse = () => {
  throw new RegionMismatchError({ message: 'the other side' });
};

describe('runCell', () => {
  it('takes a typed refusal with the expected code', async () => {
    await cell(refuse);
    await cell(async () => refuse());
  });

  it('fails a crossing that succeeds', async () => {
    await expect(cell(() => 'sent')).rejects.toThrow('the crossing us→global succeeded');
  });

  it('fails a crossing that is refused by accident', async () => {
    await expect(cell(() => Promise.reject(new TypeError('x is not a function')))).rejects.toThrow(
      'not a typed refusal',
    );
    await expect(cell(refuse, 'residency.violation')).rejects.toThrow();
  });

  it('fails a call within one side that is refused', async () => {
    await expect(
      runCell({ side: () => 0, run: refuse, refusal: 'region.mismatch' }, staying, 0, 0),
    ).rejects.toThrow();
  });

  it('makes further checks of a refusal', async () => {
    const spec = {
      side: () => 0,
      run: refuse,
      refusal: 'region.mismatch',
      afterRefusal: () => expect(1).toBe(2),
    };
    await expect(runCell(spec, crossing, 0, 0)).rejects.toThrow();
  });
});
