import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { registerSources } from './sources/register.mjs';

registerSources();
const { generatedDocs } = await import('./generated-docs.ts');

const root = fileURLToPath(new URL('..', import.meta.url));
const checkOnly = process.argv.includes('--check');
const stale = [];

for (const { path, text } of await generatedDocs()) {
  const file = join(root, path);
  if (existsSync(file) && readFileSync(file, 'utf8').replaceAll('\r\n', '\n') === text) continue;
  stale.push(path);
  if (checkOnly) continue;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(`wrote ${path}`);
}

if (checkOnly && stale.length > 0) {
  console.error(
    `Not what the tables say: ${stale.join(', ')}. Run \`node tooling/generate-docs.mjs\` and commit the result.`,
  );
  process.exitCode = 1;
}
