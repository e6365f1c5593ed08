import type { Check } from './gateway-call.ts';
import { noted } from './noted.ts';
import { Refusal } from './refusal.ts';

/** The operation has to exist in the shop's market. */
export const checkAvailability: Check = (call) => {
  if (call.shop === undefined) return;
  const side = noted(call.served).operation.availability[call.shop.region];
  const exists = side.available && (side.markets === undefined || side.markets.includes(call.shop.market));
  if (!exists) {
    throw new Refusal(call.knobs.unavailableMarketCode, `Not supported for shops in ${call.shop.market}`);
  }
};
