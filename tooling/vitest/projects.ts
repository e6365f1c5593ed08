import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { defaultServerConditions } from 'vite';
import { defaultExclude, defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { readManifest } from '../package-entries.mjs';

const root = join(import.meta.dirname, '../..');

const longTests = '**/*.long.test.ts';

/** Every folder of a workspace that has sources, named after the folder: `vitest --project core`. And the tooling. */
function testedFolders(): { name: string; folder: string; tests: string }[] {
  const workspaces = ['packages', 'examples'].flatMap((group) =>
    readdirSync(join(root, group))
      .map((name) => ({ name, folder: join(root, group, name), tests: 'src/' }))
      .filter(({ folder }) => existsSync(join(folder, 'src'))),
  );
  return [...workspaces, { name: 'tooling', folder: join(root, 'tooling'), tests: '' }];
}

/** One project per workspace, plus one that type-checks all `*.test-d.ts` in a single compiler run. */
export function testConfig(length: 'short' | 'long') {
  const conditions = ['source', ...defaultServerConditions];
  const projects: TestProjectInlineConfiguration[] = testedFolders().map(({ name, folder, tests }) => ({
    extends: true,
    test: {
      name,
      root: folder,
      include: [`${tests}${length === 'long' ? longTests : '**/*.test.ts'}`],
      exclude: length === 'long' ? defaultExclude : [...defaultExclude, longTests],
    },
  }));
  if (length === 'short') {
    projects.push({
      extends: true,
      test: {
        name: 'types',
        root,
        include: [],
        typecheck: {
          enabled: true,
          only: true,
          include: ['packages/*/src/**/*.test-d.ts'],
          tsconfig: join(root, 'tsconfig.type-tests.json'),
        },
      },
    });
  }
  // Where .ci/run wants the results as JSON, so that it can run the same command as everyone else.
  const report = process.env.TWINSHORE_TEST_REPORT;
  return defineConfig({
    // Workspaces resolve to their sources, so that a test never needs a build.
    resolve: { conditions },
    ssr: { resolve: { conditions, externalConditions: ['source', 'node', 'module-sync'] } },
    define: { __TWINSHORE_VERSION__: JSON.stringify(readManifest(join(root, 'packages/core')).version) },
    test: {
      projects,
      pool: 'threads',
      passWithNoTests: true,
      testTimeout: length === 'long' ? 300_000 : 10_000,
      reporters: [
        'default',
        join(root, 'tooling/vitest/missing-parts-reporter.ts'),
        ...(report === undefined
          ? []
          : [['json', { outputFile: report }] as ['json', { outputFile: string }]]),
      ],
    },
  });
}
