import { compileResponseLabels } from '@twinshore/core/internal';
import { searchOrders } from '@twinshore/shopping/orders';
import { searchOrdersOutputSchema } from '@twinshore/shopping/schemas/orders';
import { fullPage } from './full-page.mjs';

const text = await fullPage(50);
const { us } = await searchOrders.schemas();
const check = us.output['~standard'].validate;
const close = compileResponseLabels(searchOrders.labels.response, searchOrders.links);
if ('issues' in check(JSON.parse(text).data)) throw new Error('the page does not fit');

const parts = {
  'JSON.parse': () => JSON.parse(text),
  twinshore() {
    const answer = JSON.parse(text);
    const { value } = check(answer.data);
    return close(value, 'us', {});
  },
  zod: () => searchOrdersOutputSchema.parse(JSON.parse(text).data),
};

const best = Object.fromEntries(Object.keys(parts).map((name) => [name, Number.POSITIVE_INFINITY]));
for (const part of Object.values(parts)) repeat(part, 150);
for (let round = 0; round < 40; round++) {
  for (const [name, part] of Object.entries(parts)) best[name] = Math.min(best[name], repeat(part, 10));
}
console.log(JSON.stringify(best));

/** Microseconds of one run. */
function repeat(part, times) {
  const start = process.hrtime.bigint();
  for (let run = 0; run < times; run++) part();
  return Number(process.hrtime.bigint() - start) / times / 1000;
}
