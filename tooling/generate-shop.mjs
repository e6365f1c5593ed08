// Writes `packages/shopping/src/generated` from the pinned OpenAPI snapshot and the overlays. `--check` only compares.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { registerSources } from './sources/register.mjs';

registerSources();
const { generatedShopFiles } = await import('./shop-catalogue/generated-files.ts');

const folder = fileURLToPath(new URL('../packages/shopping/src/generated', import.meta.url));
const checkOnly = process.argv.includes('--check');
const files = generatedShopFiles();
const stale = [];

for (const [path, text] of files) {
  const file = join(folder, path);
  if (existsSync(file) && readFileSync(file, 'utf8').replaceAll('\r\n', '\n') === text) continue;
  stale.push(path);
  if (checkOnly) continue;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
for (const path of existing()) {
  if (files.has(path)) continue;
  stale.push(path);
  if (!checkOnly) rmSync(join(folder, path));
}

if (stale.length === 0) console.log(`${files.size} generated files of the shop catalogue are up to date`);
else if (!checkOnly) console.log(`wrote or removed ${stale.length} of ${files.size} generated files`);
else {
  console.error(
    `${stale.length} generated files are not what snapshot and overlays say: ${stale.slice(0, 10).join(', ')}. Run \`node tooling/generate-shop.mjs\` and commit the result.`,
  );
  process.exitCode = 1;
}

function existing() {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
}
