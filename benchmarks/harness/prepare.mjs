import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, runNode, runNpm, toolScript } from '../../tooling/run-tool.mjs';

const folder = join(root, 'benchmarks');

/** Installs the peers as the lock names them, unless they are there already. */
export async function installPeers() {
  const lock = readFileSync(join(folder, 'package-lock.json'), 'utf8');
  const stamp = join(folder, 'node_modules/.installed-lock.json');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  const { dependencies } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  console.log(`Installing the peers, once: ${Object.keys(dependencies).join(', ')} …`);
  await runNpm(['ci', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder });
  writeFileSync(stamp, lock);
}

/** Builds what is measured: users run the built files, not the sources. */
export async function buildPackages(names) {
  if (names.length === 0) return;
  console.log(`Building ${names.join(', ')} …`);
  const filters = names.map((name) => `--filter=${name}`);
  await runNode(toolScript('turbo'), ['run', 'build', '--output-logs=errors-only', ...filters]);
}
