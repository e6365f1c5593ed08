import { runNode, toolScript } from '../run-tool.mjs';

/** Each entry stays within its budget, whole and with one import. */
export async function checkSizes() {
  // Read now, after the build: the budgets are those of what is built.
  const { default: limits } = await import('../../.size-limit.mjs');
  if (limits.length === 0) return 'nothing built yet';
  const output = await runNode(toolScript('size-limit'), ['--json']);
  // Warnings of the bundler come before the list, and begin with a bracket, too.
  const results = JSON.parse(output.slice(output.search(/^\[\s*$/m)));
  return results.map(({ name, size }) => `${name} ${(size / 1000).toFixed(1)} kB`).join(', ');
}
