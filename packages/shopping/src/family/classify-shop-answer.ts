import type { Classification, Envelope, WireResponse } from '@twinshore/core';
import { hintedReadings } from './invalid-request-hints.ts';
import { outcomeOfUnknownCode } from './outcome-of-unknown-code.ts';
import { SHOP_OUTCOMES } from './outcome-table.ts';
import { outcomeOfStatus } from './status-table.ts';

const CATCH_ALL = 36009004;

const ok: Classification = Object.freeze({ kind: 'ok', code: 'shop.ok', retry: 'never' });

const byCode: ReadonlyMap<number, Classification> = new Map(
  SHOP_OUTCOMES.map((outcome) => [outcome.apiCode, outcome]),
);

const hinted = hintedReadings(byCode.get(CATCH_ALL) as Classification);

/**
 * Says what an answer of the Shop API means: by the code in its body (documented), and by its HTTP status when
 * there is no such code or none that is known.
 */
export function classifyShopAnswer(
  response: Pick<WireResponse, 'status'>,
  envelope: Envelope | undefined,
): Classification {
  if (envelope === undefined) return outcomeOfStatus(response.status, false);
  const { code } = envelope;
  if (code === 0) return ok;
  if (code === CATCH_ALL) return hinted(envelope.message);
  return byCode.get(code) ?? outcomeOfUnknownCode(response.status, code);
}
