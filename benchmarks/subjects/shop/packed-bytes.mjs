import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../../..');

/** Bytes of the files that a package publishes. */
export function packedBytes(folder) {
  const { files } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
  const always = readdirSync(join(root, folder)).filter((name) =>
    /^(?:package\.json|README|LICENSE)/.test(name),
  );
  const listed = files.filter((name) => !name.startsWith('!'));
  return [...always, ...listed].reduce((total, name) => total + bytesBelow(join(root, folder, name)), 0);
}

function bytesBelow(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.size;
  return readdirSync(path).reduce((total, name) => total + bytesBelow(join(path, name)), 0);
}
