// node tooling/mutants/run.mjs [--only <part of an id> …] [--list]: takes one guard away after the other; a test has to fail each time.
import { parseArgs } from 'node:util';
import { registerSources } from '../sources/register.mjs';

registerSources();
const { mutants } = await import('./mutants.ts');
const { runMutants } = await import('./run-mutants.ts');

const { values } = parseArgs({
  options: { only: { type: 'string', multiple: true }, list: { type: 'boolean', default: false } },
});
const chosen = mutants.filter(
  ({ id }) => values.only === undefined || values.only.some((part) => id.includes(part)),
);
if (chosen.length === 0) {
  console.error('No mutant has such an id. See --list.');
  process.exit(2);
}
if (values.list) {
  for (const { id, why } of chosen) console.log(`${id.padEnd(44)} ${why}`);
  process.exit(0);
}

const started = performance.now();
const results = await runMutants(chosen, (line) => console.log(line));
const killed = results.filter(({ state }) => state === 'killed').length;
const seconds = ((performance.now() - started) / 1000).toFixed(0);
console.log(`\nMutants: ${killed} killed, ${results.length - killed} not, in ${seconds} s`);
process.exitCode = killed === results.length ? 0 : 1;
