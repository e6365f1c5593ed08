import { parseArgs } from 'node:util';
import { runDemo } from './demo/run-demo.ts';
import { printReport } from './report/print-report.ts';
import { reportAsJson } from './report/report-as-json.ts';

const HELP = `The same order on both sides of the US split, against the local platform.

  npm start                             a table, US beside global
  npm start --silent -- --json          the same as data
  npm start -- --topology today         shared hosts, as they really are; 'split' gives each side hosts of its own (default)

Ends with code 1 if anything differs from what it expects.`;

const values = readArguments();

if (values === undefined) {
  process.exitCode = 2;
} else if (values.help) {
  console.log(HELP);
} else if (values.topology !== 'split' && values.topology !== 'today') {
  console.error(`There is no topology '${values.topology}'. Say --topology split or --topology today.`);
  process.exitCode = 2;
} else {
  const step = (what: string) => {
    if (!values.json && process.stderr.isTTY) process.stderr.write(`\r\u001b[2K${what} …`);
  };
  const result = await runDemo(values.topology, step);
  if (process.stderr.isTTY && !values.json) process.stderr.write('\r\u001b[2K');
  console.log(
    values.json
      ? JSON.stringify(reportAsJson(result), undefined, 2)
      : printReport(result, process.stdout.columns),
  );
  process.exitCode = result.surprises.length === 0 ? 0 : 1;
}

function readArguments() {
  try {
    return parseArgs({
      options: {
        json: { type: 'boolean', default: false },
        topology: { type: 'string', default: 'split' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values;
  } catch (error) {
    console.error(
      `${error instanceof Error ? error.message : String(error)}\nnpm start -- --help lists the options.`,
    );
    return undefined;
  }
}
