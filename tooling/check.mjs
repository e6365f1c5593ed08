// npm run check [-- <step or group> …] [--update] [--json FILE]: every gate but the tests. Runs all, then fails.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { steps } from './checks/steps.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { update: { type: 'boolean', default: false }, json: { type: 'string' } },
});

const chosen = steps.filter(({ name, group }) => {
  return positionals.length === 0 || positionals.includes(name) || positionals.includes(group);
});
if (chosen.length === 0) {
  console.error(`No such check. There are: ${steps.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}

const results = [];
for (const { name, run } of chosen) {
  const started = performance.now();
  const seconds = () => `${((performance.now() - started) / 1000).toFixed(1)} s`;
  try {
    const note = await run(values);
    results.push({ name, passed: true });
    console.log(`ok    ${name.padEnd(15)} ${seconds()}${note ? `  ${note}` : ''}`);
  } catch (error) {
    results.push({ name, passed: false, message: error.message });
    console.log(`FAIL  ${name.padEnd(15)} ${seconds()}`);
  }
}

const failed = results.filter(({ passed }) => !passed);
for (const { name, message } of failed) console.error(`\n── ${name}\n${message.trim()}`);
console.log(`\nChecks: ${results.length - failed.length} passed, ${failed.length} failed`);
if (values.json) writeFileSync(values.json, JSON.stringify(results, null, 2));
process.exitCode = failed.length === 0 ? 0 : 1;
