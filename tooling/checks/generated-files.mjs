import { join } from 'node:path';
import { publishedPackages } from '../published-packages.mjs';
import { root, runNode } from '../run-tool.mjs';

/** The committed catalogue is what snapshot and overlays say, and the documents are what the tables say today. */
export async function checkGeneratedFiles() {
  if (publishedPackages().some(({ written }) => !written)) return 'left out until every package has sources';
  await runNode(join(root, 'tooling/generate-shop.mjs'), ['--check']);
  await runNode(join(root, 'tooling/generate-docs.mjs'), ['--check']);
  return 'up to date';
}
