import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, type Options } from 'tsup';
import { packageEntries, readManifest } from '../package-entries.mjs';

/** Builds every entry of the package in `folder` as ESM, CJS and types. Entries come from its package.json. */
export function packageBuild(folder: string) {
  const manifest = readManifest(folder);
  const entries = packageEntries(folder);
  for (const entry of entries.filter(({ exists }) => !exists)) {
    console.warn(`${manifest.name}: no source yet for ${entry.subpath} (${entry.source})`);
  }
  const present = entries.filter(({ exists }) => exists);
  if (present.length === 0) return defineConfig([]);

  const isolated = existsSync(join(folder, 'tsconfig.src.json'));
  const options: Options = {
    entry: Object.fromEntries(present.map(({ name, source }) => [name, source])),
    format: ['esm', 'cjs'],
    target: ['node20', 'es2022'],
    platform: 'neutral',
    tsconfig: isolated ? 'tsconfig.src.json' : 'tsconfig.json',
    // tsup sets `baseUrl`, which TypeScript 6 refuses unless told otherwise.
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
    // In both formats: a schema module behind `import()` has to stay a file of its own.
    splitting: true,
    sourcemap: true,
    clean: true,
    external: [...Object.keys(manifest.imports ?? {}), /^node:/],
    define: { __TWINSHORE_VERSION__: JSON.stringify(manifest.version) },
  };
  return defineConfig(options);
}
