import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { applyMutant } from './apply-mutant.ts';
import { mutants } from './mutants.ts';

const root = join(import.meta.dirname, '../..');

describe('the list of mutants', () => {
  it('holds at least 40, each under a name of its own', () => {
    const ids = mutants.map(({ id }) => id);
    expect(ids.length).toBeGreaterThanOrEqual(40);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it.each(mutants)('finds the guard of $id once, and changes it', (mutant) => {
    const source = readFileSync(join(root, mutant.file), 'utf8');
    expect(applyMutant(mutant, source)).not.toBe(source);
    for (const test of mutant.tests) expect(existsSync(join(root, test)), test).toBe(true);
  });

  it('refuses a guard that is not there, or there twice', () => {
    const mutant = { id: 'x', file: 'f', find: 'if (a) return;', replace: '', why: '', tests: [] };
    expect(() => applyMutant(mutant, 'if (b) return;')).toThrow('found it 0 times');
    expect(() => applyMutant(mutant, 'if (a) return; if (a) return;')).toThrow('found it 2 times');
    expect(applyMutant(mutant, 'before if (a) return; $& after')).toBe('before  $& after');
  });
});
