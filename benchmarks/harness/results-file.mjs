import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { missedFigures } from '../missed-figures.mjs';
import { machine } from './machine.mjs';
import { describeCalibration, formatNumber } from './table.mjs';

const file = join(import.meta.dirname, '../RESULTS.md');
const heading = `# Benchmark results

Written by \`npm run bench -- --record\`. Each row was measured in one run, the peers in turns with ours: compare
the ratios, and take absolute numbers together with the calibration above them.
`;

/** Replaces the sections of the rows that were measured and keeps the others. */
export function recordResults(measured, calibration) {
  const sections = readSections();
  for (const { row, results } of measured) sections.set(row.name, section(row, results, calibration));
  writeFileSync(file, [heading, ...sections.values()].join('\n'));
}

function readSections() {
  if (!existsSync(file)) return new Map();
  const parts = readFileSync(file, 'utf8').split(/^(?=## )/m);
  return new Map(parts.slice(1).map((part) => [/`([^`]+)`/.exec(part)[1], `${part.trimEnd()}\n`]));
}

function section(row, results, calibration) {
  return [
    `## \`${row.name}\`: ${row.title}`,
    row.about,
    `${new Date().toISOString().slice(0, 10)}, ${machine()}. Calibration: ${describeCalibration(calibration)}.`,
    ...results.map(metricTable),
    ...missedSection(row, results),
  ]
    .join('\n\n')
    .concat('\n');
}

function metricTable({ metric, ours, peers, ratio, goal, met }) {
  const rows = Object.entries(peers)
    .sort(([, a], [, b]) => a - b)
    .map(([name, value]) => `| ${name} | ${formatNumber(value)} | ${formatNumber(ours / value)} |`);
  const verdict =
    goal === null ? [] : ['', `Goal: ${goal}. ${met ? 'Met' : 'Missed'}${reached(ratio, goal)}.`];
  return [
    `**${metric}**`,
    '',
    '| | | ours ÷ theirs |',
    '|---|--:|--:|',
    `| **twinshore** | **${formatNumber(ours)}** | |`,
    ...rows,
    ...verdict,
  ].join('\n');
}

function reached(ratio, goal) {
  return goal.includes('×') ? `: ${formatNumber(ratio)} (median of the rounds' ratios)` : '';
}

function missedSection(row, results) {
  const missed = results.filter(({ met }) => met === false);
  if (missed.length === 0) return [];
  const lines = missed.map(({ metric }) => {
    const why = missedFigures[row.name]?.[metric];
    return `- **${metric}**: ${why ?? 'not explained yet.'}`;
  });
  return ['### Missed figures', lines.join('\n')];
}
