/** Results as a table of text: one block for each metric, ours first, every peer with ours over it. */
export function resultTable(results) {
  return results.map(block).join('\n\n');
}

/** Calibrations as one line, such as `bare node start 61.0 ms, SHA-256 of 1 KB 3.07 µs`. */
export function describeCalibration(calibration) {
  return calibration.map(({ metric, ours }) => metric.replace(':', ` ${formatNumber(ours)}`)).join(', ');
}

function block({ metric, ours, peers, ratio, goal, met }) {
  const lines = [['twinshore', formatNumber(ours), '']];
  const byValue = Object.entries(peers).sort(([, a], [, b]) => a - b);
  for (const [name, value] of byValue) {
    lines.push([name, formatNumber(value), `${formatNumber(ours / value)} ×`]);
  }
  const verdict = goal === null ? [] : [`  ${met ? 'met   ' : 'MISSED'} ${goal}${ratioNote(ratio, goal)}`];
  return [metric, ...lines.map(([name, value, share]) => row(name, value, share)), ...verdict].join('\n');
}

function row(name, value, share) {
  return `  ${name.padEnd(24)}${value.padStart(12)}  ${share.padStart(10)}`.trimEnd();
}

/** The ratio of a goal is the median of the rounds' own ratios, which differs a little from that of the medians. */
function ratioNote(ratio, goal) {
  return goal.includes('×') ? `: ${formatNumber(ratio)}` : '';
}

export function formatNumber(value) {
  if (Math.abs(value) >= 1000) return Math.round(value).toLocaleString('en-US');
  return value.toFixed(Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2);
}
