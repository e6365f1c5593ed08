// Sums the JSON results of test runs and of `npm run check` into the last line of .ci/run.
import { readFileSync } from 'node:fs';

const counts = { passed: 0, failed: 0, skipped: 0 };

for (const file of process.argv.slice(2)) {
  try {
    const results = JSON.parse(readFileSync(file, 'utf8'));
    if (Array.isArray(results)) {
      for (const { passed } of results) counts[passed ? 'passed' : 'failed'] += 1;
    } else {
      counts.passed += results.numPassedTests;
      counts.failed += results.numFailedTests + suitesThatNeverRan(results);
      counts.skipped += results.numPendingTests + results.numTodoTests;
    }
  } catch {
    console.error(`${file} holds no results: that run did not finish`);
    counts.failed += 1;
  }
}

console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exitCode = counts.failed === 0 ? 0 : 1;

/** A file that fails to load has no failing test, so it is counted itself. */
function suitesThatNeverRan({ testResults }) {
  return testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length;
}
