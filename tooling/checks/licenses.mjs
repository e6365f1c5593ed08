import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishedPackages } from '../published-packages.mjs';
import { root } from '../run-tool.mjs';

/** npm packs only a licence that lies in the package's own folder: each copy equals the root's. */
export function checkLicenses() {
  const expected = readFileSync(join(root, 'LICENSE'), 'utf8');
  const wrong = publishedPackages().filter(({ folder, manifest }) => {
    return manifest.license !== 'Apache-2.0' || readFileSync(join(folder, 'LICENSE'), 'utf8') !== expected;
  });
  if (wrong.length > 0)
    throw new Error(`LICENSE differs in ${wrong.map(({ manifest }) => manifest.name).join(', ')}`);
  return 'one text';
}
