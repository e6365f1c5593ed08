import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyMutant } from './apply-mutant.ts';
import type { Mutant } from './mutant.ts';
import { runTests } from './run-tests.ts';

const root = join(import.meta.dirname, '../..');

/** What became of a mutant. Only `killed` is good. */
export interface MutantResult {
  readonly id: string;
  /**
   * `killed`: a test failed. `survived`: all passed. `not-loaded`: no test loads the mutated file. `broken`: the
   * mutated file cannot be loaded, which proves nothing. `endless`: the tests did not end.
   */
  readonly state: 'killed' | 'survived' | 'not-loaded' | 'broken' | 'endless';
  /** The test that noticed, or what went wrong. */
  readonly by: string;
  readonly seconds: number;
}

/** All tests that any mutant has, in one run. */
const LIMIT_OF_ALL_MS = 600_000;

/** Two at a time: more only get in each other's way on small machines. */
const AT_ONCE = 2;

/** Runs the tests of every mutant, after having made sure that they pass without. */
export async function runMutants(
  chosen: readonly Mutant[],
  tell: (line: string) => void = () => undefined,
): Promise<readonly MutantResult[]> {
  // All of them before the first run, so that a list that lags behind the sources is noticed at once.
  for (const mutant of chosen) applyMutant(mutant, readFileSync(join(root, mutant.file), 'utf8'));
  await assertSound(chosen);

  const waiting = [...chosen];
  const results: MutantResult[] = [];
  const work = async (): Promise<void> => {
    for (let mutant = waiting.shift(); mutant !== undefined; mutant = waiting.shift()) {
      const result = await runMutant(mutant);
      results.push(result);
      tell(
        `${result.state.padEnd(10)} ${result.id.padEnd(44)} ${result.seconds.toFixed(1).padStart(5)} s  ${result.by}`,
      );
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return chosen.map(({ id }) => results.find((result) => result.id === id) as MutantResult);
}

/** The tests have to pass as long as nothing is mutated. */
async function assertSound(chosen: readonly Mutant[]): Promise<void> {
  const files = [...new Set(chosen.flatMap(({ tests }) => tests))];
  const run = await runTests(files, { limitMs: LIMIT_OF_ALL_MS });
  if (run.failed.length + run.broken.length > 0 || run.passed === 0) {
    const names = [...run.failed, ...run.broken].join('\n  ');
    throw new Error(`Without any mutant these fail:\n  ${names}\n${run.output}`);
  }
}

async function runMutant({ id, tests, only }: Mutant): Promise<MutantResult> {
  const { passed, failed, broken, applied, endless, seconds, output } = await runTests(tests, {
    mutant: id,
    only,
  });
  const result = (state: MutantResult['state'], by: string): MutantResult => ({ id, state, by, seconds });
  if (endless) return result('endless', output.slice(-300));
  if (!applied) return result('not-loaded', output.slice(-300));
  const [first] = failed;
  if (first !== undefined) return result('killed', first);
  if (broken.length > 0) return result('broken', `${broken.join(', ')}\n${output}`);
  if (passed === 0) return result('broken', `no test ran\n${output}`);
  return result('survived', `${passed} tests passed`);
}
