import { describe, expect, it } from 'vitest';
import { mutants } from './mutants.ts';
import { runMutants } from './run-mutants.ts';

const HALF_AN_HOUR_MS = 30 * 60 * 1000;

describe('mutants', () => {
  it('are all killed, and nothing fails without them', { timeout: HALF_AN_HOUR_MS }, async () => {
    const results = await runMutants(mutants, (line) => console.log(line));
    expect(results.filter(({ state }) => state !== 'killed')).toEqual([]);
    console.log(`Mutants: ${results.length} killed, 0 not`);
  });
});
