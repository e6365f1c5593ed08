import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, type Options } from 'tsup';
import { packageEntries, readManifest } from '../package-entries.mjs';

interface BuildOptions {
  /** The package's entries share no state, so each holds all it needs: one file to load in place of several. */
  readonly apart?: boolean;
  /**
   * Most of the package is generated: no source maps, no white space in code, while names stay as they are; and types
   * are left to `write-types.mjs`, because bundling them takes more memory than a machine has.
   */
  readonly compact?: boolean;
}

/** Builds every entry of the package in `folder` as ESM, CJS and types. Entries come from its package.json. */
export function packageBuild(folder: string, { apart = false, compact = false }: BuildOptions = {}) {
  const manifest = readManifest(folder);
  const entries = packageEntries(folder);
  for (const entry of entries.filter(({ exists }) => !exists)) {
    console.warn(`${manifest.name}: no source yet for ${entry.subpath} (${entry.source})`);
  }
  const present = entries.filter(({ exists }) => exists);
  if (present.length === 0) return defineConfig([]);

  // Here, and not by tsup: builds that run side by side would clean away each other's files.
  rmSync(join(folder, 'dist'), { recursive: true, force: true });
  const entry = Object.fromEntries(present.map(({ name, source }) => [name, source]));
  const isolated = existsSync(join(folder, 'tsconfig.src.json'));
  const common: Options = {
    format: ['esm', 'cjs'],
    // Node finds the nearest package.json again for every import of a `.js` file, and for none of an `.mjs` file.
    outExtension: ({ format }) =>
      format === 'esm' ? { js: '.mjs', dts: '.d.ts' } : { js: '.cjs', dts: '.d.cts' },
    tsconfig: isolated ? 'tsconfig.src.json' : 'tsconfig.json',
  };
  const code: Options = {
    ...common,
    target: ['node20', 'es2022'],
    platform: 'neutral',
    // In both formats: a schema module behind `import()` has to stay a file of its own.
    splitting: true,
    sourcemap: !compact,
    ...(compact
      ? {
          esbuildOptions(options) {
            options.minifyWhitespace = true;
            options.minifySyntax = true;
          },
        }
      : {}),
    external: [...Object.keys(manifest.imports ?? {}), /^node:/],
    define: { __TWINSHORE_VERSION__: JSON.stringify(manifest.version) },
  };
  // One set of types for both formats; `write-require-types.mjs` writes what `require` needs beside it.
  const types: Options = {
    ...common,
    format: ['esm'],
    entry,
    // tsup sets `baseUrl`, which TypeScript 6 refuses unless told otherwise.
    dts: { only: true, compilerOptions: { ignoreDeprecations: '6.0' } },
  };
  const groups = apart ? Object.entries(entry).map(([name, source]) => ({ [name]: source })) : [entry];
  return defineConfig([...groups.map((group) => ({ ...code, entry: group })), ...(compact ? [] : [types])]);
}
