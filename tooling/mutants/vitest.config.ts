import { join } from 'node:path';
import { defaultServerConditions } from 'vite';
import { defineConfig } from 'vitest/config';
import { readManifest } from '../package-entries.mjs';
import { mutantPlugin } from './mutant-plugin.ts';

const root = join(import.meta.dirname, '../..');
const conditions = ['source', ...defaultServerConditions];

/** The tests of one mutant: the sources as they are, but for one guard. */
export default defineConfig({
  root,
  plugins: [mutantPlugin(root, process.env.TWINSHORE_MUTANT)],
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: ['source', 'node', 'module-sync'] } },
  define: { __TWINSHORE_VERSION__: JSON.stringify(readManifest(join(root, 'packages/core')).version) },
  test: {
    include: ['packages/*/src/**/*.test.ts', 'tooling/shop-catalogue/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/*.long.test.ts'],
    pool: 'threads',
    // A mutant may make a call wait for ever; that is a failure like any other, but must not take long.
    testTimeout: 4000,
  },
});
