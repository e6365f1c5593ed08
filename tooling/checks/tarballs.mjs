import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publishedPackages } from '../published-packages.mjs';
import { runNode, runNpm, toolScript } from '../run-tool.mjs';

let packing;

/** Packs every package that has sources, once per run, into a temporary folder. */
export function packTarballs() {
  packing ??= pack();
  return packing;
}

async function pack() {
  const target = mkdtempSync(join(tmpdir(), 'twinshore-tarballs-'));
  process.once('exit', () => rmSync(target, { recursive: true, force: true }));
  const packages = publishedPackages().filter(({ written }) => written);
  if (packages.length === 0) return [];
  const workspaces = packages.map(({ manifest }) => `--workspace=${manifest.name}`);
  await runNpm(['pack', ...workspaces, `--pack-destination=${target}`, '--ignore-scripts', '--silent']);
  return packages.map((entry) => {
    const { name, version } = entry.manifest;
    return { ...entry, tarball: join(target, `${name.slice(1).replace('/', '-')}-${version}.tgz`) };
  });
}

/** publint on what would be published. */
export async function checkPublint() {
  return forEachTarball(({ tarball }) => runNode(toolScript('publint'), [tarball, '--strict']));
}

/** The types resolve for ESM and CJS importers alike. Node before `exports` maps (node10) is not supported. */
export async function checkTypesResolution() {
  const script = toolScript('@arethetypeswrong/cli', 'attw');
  return forEachTarball(({ tarball }) =>
    runNode(script, [tarball, '--profile', 'node16', '--format', 'ascii', '--no-emoji']),
  );
}

async function forEachTarball(check) {
  const problems = [];
  const tarballs = await packTarballs();
  for (const packed of tarballs) {
    await check(packed).catch((error) => problems.push(`${packed.manifest.name}\n${error.message}`));
  }
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return `${tarballs.length} tarballs`;
}
