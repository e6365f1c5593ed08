import { median } from '../harness/median.mjs';
import { ratioResult, valueResult } from '../harness/result.mjs';
import { interleave } from '../harness/rounds.mjs';
import { runOnce } from '../harness/run-once.mjs';
import { subjectsIn } from '../harness/subjects-in.mjs';
import { ordersBundle } from '../subjects/shop/orders-bundle.mjs';
import { packedBytes } from '../subjects/shop/packed-bytes.mjs';

const bare = 'bare node';
const areas = subjectsIn('shop', {
  [bare]: '../import/bare-node.mjs',
  'affiliate (112 operations)': 'import-affiliate.mjs',
  'products (59)': 'import-products.mjs',
  'orders (9)': 'import-orders.mjs',
});
const [page] = subjectsIn('shop', { page: 'parse-page.mjs' });
const compilers = subjectsIn('shop', { 'one area': 'type-check-one.mjs', 'ten areas': 'type-check-ten.mjs' });

export const shop = {
  name: 'shop',
  title: 'The whole catalogue of TikTok Shop',
  about: [
    'What 430 operations in 20 areas cost someone who uses one of them. A page of 50 orders with every field filled is',
    'parsed, checked by the generated checks and its buyer fields wrapped, beside JSON.parse of the same bytes and zod.',
    'A bundle with `orders` only is minified by esbuild for Node, with code that loads on demand in files of its own:',
    'Checks and signing load with the first call that needs them, the words for refused values with the first refusal.',
    'Type-checking is the time of the compiler in a process of its own, on a file that makes a client and calls it.',
  ].join('\n'),
  packages: ['@twinshore/core', '@twinshore/shopping', '@twinshore/transport-us'],
  run,
};

async function run({ quick }) {
  const rounds = quick ? 3 : 9;
  const parsed = await interleave(rounds, [page], ({ file }) => runOnce(file));
  const imported = await interleave(rounds, areas, ({ file }) => runOnce(file));
  const compiled = await interleave(quick ? 1 : 5, compilers, ({ file }) => runOnce(file));
  const bundle = await ordersBundle();
  return [
    ratioResult({
      row: 'shop',
      metric: 'a page of 50 full orders, parsed, checked and wrapped: µs',
      samples: byPart(parsed.get('page')),
      ours: 'twinshore',
      reference: 'JSON.parse',
      goal: { atMost: 1.3 },
    }),
    overBare('import of an area: ms over bare node', imported),
    valueResult({
      row: 'shop',
      metric: 'bundle with orders only at first load, brotli without zod: kB',
      value: bundle.first / 1000,
      peers: { 'after a search': bundle.searched / 1000, 'every call made': bundle.whole / 1000 },
      goal: { atMost: 12 },
      unit: 'kB',
    }),
    valueResult({
      row: 'shop',
      metric: 'the package as it is published: MB',
      value: packedBytes('packages/shopping') / 1e6,
      goal: { atMost: 6 },
      unit: 'MB',
    }),
    ratioResult({
      row: 'shop',
      metric: 'type-checking a file: ms',
      samples: new Map([...compiled].map(([name, list]) => [name, list.map(({ ms }) => ms)])),
      ours: 'ten areas',
      reference: 'one area',
      goal: { atMost: 1.5 },
    }),
  ];
}

/** Each process measures all parts in turns. */
function byPart(rounds) {
  return new Map(Object.keys(rounds[0]).map((part) => [part, rounds.map((round) => round[part])]));
}

/** The largest area is the one that is judged. */
function overBare(metric, samples) {
  const floor = samples.get(bare);
  const [largest, ...others] = areas
    .filter(({ name }) => name !== bare)
    .map(({ name }) => [name, median(samples.get(name).map(({ ms }, round) => ms - floor[round].ms))]);
  return valueResult({
    row: 'shop',
    metric: `${metric}, ${largest[0]}`,
    value: largest[1],
    peers: Object.fromEntries(others),
    goal: { atMost: 20 },
    unit: 'ms',
  });
}
