import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The entries of a package, read from its `exports` and `imports` maps: the only place where an entry is declared.
 * An entry is any condition object with a `source` file and a built file.
 *
 * @param {string} folder the package's folder
 * @returns {{ subpath: string, name: string, source: string, exists: boolean }[]} `name` is the built path without `dist/` and extension
 */
export function packageEntries(folder) {
  const manifest = readManifest(folder);
  const targets = Object.entries({ ...manifest.exports, ...manifest.imports });
  const entries = new Map();
  for (const [subpath, target] of targets) {
    if (typeof target === 'string') continue;
    for (const { source, built } of sourceAndBuilt(target)) {
      const name = built.replace(/^\.\/dist\//, '').replace(/\.mjs$/, '');
      entries.set(name, { subpath, name, source, exists: existsSync(join(folder, source)) });
    }
  }
  return [...entries.values()];
}

/** @param {string} folder */
export function readManifest(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}

/** One pair, or one pair per platform condition where the source depends on the platform. */
function sourceAndBuilt(target) {
  if (typeof target.source === 'string') return [{ source: target.source, built: target.import.default }];
  return Object.entries(target.source).map(([platform, source]) => ({
    source,
    built: target[platform].import.default,
  }));
}
