import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

export const root = join(import.meta.dirname, '..');

/** The script behind a package's bin: started with this Node, it runs the same on every system. */
export function toolScript(packageName, bin = packageName.split('/').at(-1)) {
  const manifestPath = findManifest(packageName);
  const { bin: bins } = JSON.parse(readFileSync(manifestPath, 'utf8'));
  return join(dirname(manifestPath), typeof bins === 'string' ? bins : bins[bin]);
}

/**
 * Runs a script with this Node and collects what it prints.
 * @returns {Promise<string>} its output; rejects with the output as message when it fails
 */
export function runNode(script, args = [], { cwd = root, env = {} } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd,
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, TURBO_TELEMETRY_DISABLED: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const collect = (chunk) => {
      output += chunk;
    };
    child.stdout.setEncoding('utf8').on('data', collect);
    child.stderr.setEncoding('utf8').on('data', collect);
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve(output) : reject(new Error(output || `exit code ${code}`)),
    );
  });
}

/** Runs npm: the one that started us, or the one beside this Node. */
export function runNpm(args, options) {
  const beside = dirname(process.execPath);
  const script = [
    process.env.npm_execpath,
    join(beside, 'node_modules/npm/bin/npm-cli.js'),
    join(beside, '../lib/node_modules/npm/bin/npm-cli.js'),
  ].find((path) => path !== undefined && existsSync(path));
  if (script === undefined) throw new Error('npm was not found beside Node: start this through npm run');
  return runNode(script, args, options);
}

function findManifest(packageName) {
  // Read from the folder, because a package need not export its manifest.
  const manifest = (require.resolve.paths(packageName) ?? [])
    .map((folder) => join(folder, packageName, 'package.json'))
    .find((path) => existsSync(path));
  if (manifest === undefined) throw new Error(`${packageName} is not installed: run npm ci`);
  return manifest;
}
