import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publicSpecifiers, publishedPackages } from '../published-packages.mjs';
import { root, runNode, runNpm } from '../run-tool.mjs';
import { checkConsumerTypes } from './consumer-types.mjs';
import { packTarballs } from './tarballs.mjs';

// vitest refuses to be imported outside a test run.
const insideTheirTool = ['@twinshore/testing/vitest'];

/** Installs the tarballs as a stranger would and imports every entry: ESM, CJS, and both supported compilers. */
export async function checkConsumer() {
  const packed = await packTarballs();
  if (packed.length === 0) return 'nothing to pack yet';
  const folder = mkdtempSync(join(tmpdir(), 'twinshore-consumer-'));
  try {
    return await installAndImport(folder, packed);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function installAndImport(folder, packed) {
  writeFileSync(join(folder, 'package.json'), JSON.stringify(consumerManifest(packed), null, 2));
  await runNpm(['install', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'], {
    cwd: folder,
  });

  const specifiers = packed.flatMap(publicSpecifiers).filter((name) => !insideTheirTool.includes(name));
  const lines = (line) => `${specifiers.map(line).join('\n')}\n`;
  writeFileSync(
    join(folder, 'every-entry.mjs'),
    lines((name) => `await import('${name}');`),
  );
  writeFileSync(
    join(folder, 'every-entry.cjs'),
    lines((name) => `require('${name}');`),
  );
  const scripts = ['every-entry.mjs', 'every-entry.cjs'];
  const unwritten = publishedPackages().filter(({ written }) => !written);
  if (unwritten.length === 0) {
    cpSync(join(root, 'tooling/consumer'), folder, { recursive: true });
    scripts.push('esm.mjs', 'cjs.cjs');
  }
  for (const script of scripts) await runNode(join(folder, script), [], { cwd: folder });
  await checkConsumerTypes(folder, specifiers);

  const names = unwritten.map(({ manifest }) => manifest.name).join(', ');
  return `${specifiers.length} entries${names && `; first call left out, no sources yet: ${names}`}`;
}

/** Third-party versions are those of our lock, so that the check fails for our changes only. */
function consumerManifest(packed) {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const names = packed.flatMap(({ manifest }) =>
    Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies }),
  );
  const thirdParty = new Set([...names.filter((name) => !name.startsWith('@twinshore/')), '@types/node']);
  thirdParty.delete('vitest');
  const ours = packed.map(({ manifest, tarball }) => [manifest.name, `file:${tarball}`]);
  const theirs = [...thirdParty].map((name) => [name, lock.packages[`node_modules/${name}`].version]);
  return {
    name: 'consumer',
    private: true,
    type: 'module',
    dependencies: Object.fromEntries([...ours, ...theirs]),
  };
}
