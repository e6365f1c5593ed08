import limits from '../../.size-limit.mjs';
import { runNode, toolScript } from '../run-tool.mjs';

/** Each entry stays within its budget, whole and with one import. */
export async function checkSizes() {
  if (limits.length === 0) return 'nothing built yet';
  const output = await runNode(toolScript('size-limit'), ['--json']);
  // Warnings of the bundler come before the list, and begin with a bracket, too.
  const results = JSON.parse(output.slice(output.search(/^\[\s*$/m)));
  return results.map(({ name, size }) => `${name} ${(size / 1000).toFixed(1)} kB`).join(', ');
}
