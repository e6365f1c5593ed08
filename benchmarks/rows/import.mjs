import { median } from '../harness/median.mjs';
import { valueResult } from '../harness/result.mjs';
import { interleave } from '../harness/rounds.mjs';
import { runOnce } from '../harness/run-once.mjs';
import { subjectsIn } from '../harness/subjects-in.mjs';
import { startAnswerServer } from '../servers/start-answer-server.mjs';

const bare = 'bare node';
const official = "TikTok's business SDK";
const importers = subjectsIn('import', {
  [bare]: 'bare-node.mjs',
  twinshore: 'twinshore.mjs',
  'twinshore, required': 'twinshore.cjs',
  [official]: 'tiktok-business-sdk.mjs',
  'tiktok-shop-sdk': 'tiktok-shop-sdk.mjs',
  'tiktok-shop-client': 'tiktok-shop-client.mjs',
  stripe: 'stripe.mjs',
  axios: 'axios.mjs',
  got: 'got.mjs',
  undici: 'undici.mjs',
  ky: 'ky.mjs',
  'zod alone': 'zod.mjs',
});
const firstCallers = subjectsIn('first-call', { twinshore: 'twinshore.mjs', 'node:http': 'node-http.mjs' });

export const imports = {
  name: 'import',
  title: 'Cold import',
  about: [
    'One transport, `shopping` and its `orders` area, imported in a fresh process: time and resident memory over a',
    'process that imports nothing, medians of interleaved pairs. `twinshore, required` is the CommonJS build.',
    'The first call loads the checks of its operation: what it takes beyond the second call is told beside node:http,',
    'whose first call pays for its own warm-up too.',
  ].join('\n'),
  packages: ['@twinshore/transport-us', '@twinshore/shopping'],
  run,
};

async function run({ quick }) {
  const pairs = quick ? 3 : 11;
  const samples = await interleave(pairs, importers, ({ file }) => runOnce(file));
  const server = await startAnswerServer();
  let firstCalls;
  try {
    firstCalls = await interleave(pairs, firstCallers, ({ file }) => runOnce(file, [server.origin]));
  } finally {
    server.close();
  }
  const extra = (name) => median(firstCalls.get(name).map(({ first, second }) => first - second));
  return [
    importResult('ms over bare node', overBare(samples, 'ms'), { atMost: 20 }, 'ms'),
    importResult('MB over bare node', overBare(samples, 'megabytes'), { atMost: 5 }, 'MB'),
    valueResult({
      row: 'import',
      metric: 'first call beyond the second: ms',
      value: extra('twinshore'),
      peers: { 'node:http': extra('node:http') },
    }),
  ];
}

function importResult(metric, costs, goal, unit) {
  const { twinshore, ...peers } = costs;
  return valueResult({ row: 'import', metric, value: twinshore, peers, reference: official, goal, unit });
}

/** What each importer costs beyond the bare process of the same round. */
function overBare(samples, measure) {
  const floor = samples.get(bare);
  const others = importers.filter(({ name }) => name !== bare);
  return Object.fromEntries(
    others.map(({ name }) => [
      name,
      median(samples.get(name).map((sample, round) => sample[measure] - floor[round][measure])),
    ]),
  );
}
