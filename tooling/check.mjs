// npm run check [-- <step or group> …] [--update] [--json FILE]: every gate but the tests. Runs all, then fails.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { steps } from './checks/steps.mjs';

const { values, positionals } = readArguments();

const chosen = steps.filter(({ name, group }) => {
  return positionals.length === 0 || positionals.includes(name) || positionals.includes(group);
});
if (values.help || chosen.length === 0) {
  console.error(
    `npm run check [-- <check> …] [--update] [--json FILE]\nChecks: ${steps.map(({ name }) => name).join(', ')}`,
  );
  process.exit(values.help ? 0 : 2);
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

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        update: { type: 'boolean', default: false },
        json: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    console.error(error.message);
    return { values: { help: false }, positionals: ['--help'] };
  }
}
