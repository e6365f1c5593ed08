// node tooling/compare-shop-snapshot.mjs <folder> [--json]: what moved between the pinned OpenAPI snapshot and a newer
// one. The folder is the `paths` folder of the newer one: a JSON file for each first segment of a path.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { registerSources } from './sources/register.mjs';

const USAGE =
  'node tooling/compare-shop-snapshot.mjs <folder> [--json]\nThe folder is the paths/ folder of a newer snapshot.';

const { values, positionals } = readArguments();
const [folder] = positionals;
if (folder === undefined || positionals.length > 1) stop(USAGE);
if (!existsSync(folder)) stop(`There is no folder '${folder}'.\n${USAGE}`);

registerSources();
const { compareSnapshots } = await import('./shop-catalogue/snapshot/compare-snapshots.ts');
const { readSnapshot } = await import('./shop-catalogue/snapshot/snapshot.ts');

const differences = compareSnapshots(readSnapshot(), readNewer());
if (values.json) console.log(JSON.stringify(differences, undefined, 2));
else {
  const { knowledgeOf } = await import('./shop-catalogue/snapshot/knowledge-of.ts');
  const { printDifferences } = await import('./shop-catalogue/snapshot/print-differences.ts');
  console.log(printDifferences(differences, knowledgeOf));
}

/** A release of the tool keeps the folder deeper down; its root will do, too. */
function readNewer() {
  const inside = ['skills/tts-openapi-guide/references/oas/paths', 'paths'].map((path) => join(folder, path));
  const newer = inside.find((path) => existsSync(path)) ?? folder;
  try {
    const operations = readSnapshot(newer);
    if (operations.length > 0) return operations;
  } catch (error) {
    return stop(`'${newer}' does not read as a snapshot: ${error.message}\n${USAGE}`);
  }
  return stop(`'${newer}' holds no JSON file with paths.\n${USAGE}`);
}

function readArguments() {
  try {
    return parseArgs({ allowPositionals: true, options: { json: { type: 'boolean', default: false } } });
  } catch (error) {
    return stop(`${error.message}\n${USAGE}`);
  }
}

function stop(message) {
  console.error(message);
  process.exit(2);
}
