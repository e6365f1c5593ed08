import { parseArgs } from 'node:util';

export const USAGE = `npm run bench [-- <row>…] [options]
  --json FILE     write the results as { row, metric, ours, peers, ratio, goal, met }[]
  --quick         fewer and shorter rounds: a first impression, not a figure
  --record        write what was measured to benchmarks/RESULTS.md
  --no-build      measure what dist holds
  --profile DIR   keep a CPU profile of every client process`;

/** @param {readonly string[]} known names of rows */
export function readCommandLine(args, known) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    allowNegative: true,
    options: {
      json: { type: 'string' },
      quick: { type: 'boolean', default: false },
      record: { type: 'boolean', default: false },
      build: { type: 'boolean', default: true },
      profile: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  const unknown = positionals.filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new Error(`No row ${unknown.join(', ')}. There are: ${known.join(', ')}`);
  if (values.record && values.quick) throw new Error('--quick gives no figures worth recording');
  return { ...values, chosen: positionals.length === 0 ? known : positionals };
}
