import type { Classification, Envelope, WireResponse } from '@twinshore/core';
import type { classifyShopAnswer } from './classify-shop-answer.ts';

let classify: typeof classifyShopAnswer | undefined;

const OK: Classification = Object.freeze({ kind: 'ok', code: 'shop.ok', retry: 'never' });

/**
 * Says what an answer means. The table of codes is loaded with the first failure; a success has the code 0
 * (documented) and needs none.
 */
export function classifyOnceLoaded(
  response: Pick<WireResponse, 'status'>,
  envelope: Envelope | undefined,
): Classification | Promise<Classification> {
  if (envelope?.code === 0) return OK;
  return classify === undefined ? loadAndClassify(response, envelope) : classify(response, envelope);
}

async function loadAndClassify(
  response: Pick<WireResponse, 'status'>,
  envelope: Envelope | undefined,
): Promise<Classification> {
  const loaded = await import('./classify-shop-answer.ts');
  classify = loaded.classifyShopAnswer;
  return classify(response, envelope);
}
