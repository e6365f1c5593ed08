import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { publishedPackages } from '../published-packages.mjs';
import { root } from '../run-tool.mjs';

/** Packages of which a US-only or global-only service may install one side: what they may name of which table. */
const SIDES = {
  '@twinshore/transport-us': 'us',
  '@twinshore/transport-global': 'global',
  '@twinshore/core': undefined,
  '@twinshore/transport': undefined,
  '@twinshore/shopping': undefined,
  '@twinshore/pixel': undefined,
  '@twinshore/stores': undefined,
};

/**
 * Searches every built entry, with all it brings along, for hosts it must not carry: those of the other side's table
 * that its own does not have, and any host at all in packages that resolve through a transport.
 */
export async function checkForeignHosts() {
  const tables = { us: await hostsOf('us'), global: await hostsOf('global') };
  const found = [];
  let searched = 0;
  for (const { folder, manifest, entries } of publishedPackages()) {
    if (!(manifest.name in SIDES)) continue;
    const side = SIDES[manifest.name];
    const foreign = [...tables.us, ...tables.global].filter(
      (host) => side === undefined || !tables[side].has(host),
    );
    for (const { name } of entries) {
      const text = await bundled(join(folder, 'dist', `${name}.mjs`));
      searched += 1;
      for (const host of new Set(foreign))
        if (text.includes(host)) found.push(`${manifest.name} dist/${name}.mjs: ${host}`);
    }
  }
  if (found.length > 0) throw new Error(`Hosts where none of them belongs:\n${found.join('\n')}`);
  return `${searched} entries`;
}

async function hostsOf(region) {
  const entry = pathToFileURL(join(root, `packages/transport-${region}/dist/index.mjs`));
  const { surfaces } = (await import(entry))[`${region}Endpoints`];
  return new Set(
    Object.values(surfaces).flatMap(({ origin, alternatives = [], suffixes = [] }) => [
      ...[origin, ...alternatives].map((one) => new URL(one).host),
      ...suffixes,
    ]),
  );
}

async function bundled(entry) {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    conditions: ['import'],
    external: ['libphonenumber-js', 'pg', '@electric-sql/pglite'],
    legalComments: 'none',
    // Names and comments apart, what is left is what runs.
    minify: true,
    logLevel: 'silent',
  });
  return outputFiles.map(({ text }) => text).join('\n');
}
