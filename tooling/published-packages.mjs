import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { packageEntries, readManifest } from './package-entries.mjs';
import { root } from './run-tool.mjs';

/** Every published package: its folder, manifest and the entries that have a source. */
export function publishedPackages() {
  return readdirSync(join(root, 'packages'))
    .sort()
    .map((name) => {
      const folder = join(root, 'packages', name);
      const manifest = readManifest(folder);
      const entries = packageEntries(folder);
      return { folder, manifest, entries, written: entries.some(({ exists }) => exists) };
    })
    .filter(({ manifest }) => !manifest.private);
}

/** The import specifiers of a package's public entries that have a source. */
export function publicSpecifiers({ manifest, entries }) {
  return entries
    .filter(({ subpath, exists }) => exists && subpath.startsWith('.'))
    .map((entry) => publicSpecifier(manifest, entry));
}

/** What an importer writes for an entry: `@twinshore/shopping/orders`. */
export function publicSpecifier(manifest, { subpath }) {
  return manifest.name + subpath.slice(1);
}
