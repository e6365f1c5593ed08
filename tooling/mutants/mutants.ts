import { coreMutants } from './lists/core-mutants.ts';
import type { Mutant } from './mutant.ts';

/** Every guard that is taken away in turn, package by package. */
export const mutants: readonly Mutant[] = [...coreMutants];
