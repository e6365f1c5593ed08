// npm run bench: measures ours beside the peers. Each row is a file in rows/; see README.md.
import { writeFileSync } from 'node:fs';
import { calibrate } from './harness/calibration.mjs';
import { readCommandLine, USAGE } from './harness/command-line.mjs';
import { buildPackages, installPeers } from './harness/prepare.mjs';
import { recordResults } from './harness/results-file.mjs';
import { describeCalibration, resultTable } from './harness/table.mjs';
import { rows } from './rows/index.mjs';

let options;
try {
  options = readCommandLine(
    process.argv.slice(2),
    rows.map(({ name }) => name),
  );
} catch (error) {
  console.error(`${error.message}\n\n${USAGE}`);
  process.exit(2);
}
if (options.help) {
  console.log(USAGE);
  process.exit();
}

const chosen = rows.filter(({ name }) => options.chosen.includes(name));
await installPeers();
if (options.build) await buildPackages([...new Set(chosen.flatMap(({ packages }) => packages))]);

const calibration = await calibrate();
console.log(`\nCalibration: ${describeCalibration(calibration)}`);
const measured = [];
for (const row of chosen) {
  console.log(`\n── ${row.name}: ${row.title}\n${row.about}\n`);
  const results = await row.run({ quick: options.quick, profileTo: options.profile });
  console.log(resultTable(results));
  measured.push({ row, results });
}

const results = measured.flatMap((entry) => entry.results);
const judged = results.filter(({ met }) => met !== null);
const missed = judged.filter(({ met }) => !met);
console.log(`\nFigures: ${judged.length - missed.length} met, ${missed.length} missed`);
if (options.json) writeFileSync(options.json, `${JSON.stringify([...results, ...calibration], null, 2)}\n`);
if (options.record) recordResults(measured, calibration);
