import { join } from 'node:path';
import type { Plugin } from 'vite';
import { applyMutant } from './apply-mutant.ts';
import { mutants } from './mutants.ts';

/** Told on the error output once a test has loaded the mutated file, so that a mutant nobody loads is no kill. */
export const APPLIED = 'twinshore mutant applied:';

/** Changes one source file while it is loaded; which one is said by the environment variable `TWINSHORE_MUTANT`. */
export function mutantPlugin(root: string, id: string | undefined): Plugin {
  const mutant = mutants.find((one) => one.id === id);
  if (id !== undefined && mutant === undefined) throw new Error(`There is no mutant '${id}'.`);
  const file = mutant && join(root, mutant.file);
  return {
    name: 'twinshore-mutant',
    enforce: 'pre',
    transform(source, path) {
      if (mutant === undefined || path.replace(/\?.*$/, '') !== file) return undefined;
      process.stderr.write(`${APPLIED} ${mutant.id}\n`);
      return { code: applyMutant(mutant, source), map: null };
    },
  };
}
