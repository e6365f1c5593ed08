import { type Market, regionOfMarket } from '@twinshore/core';
import { marketsOfSeller } from '../token/markets-of-seller.ts';
import { known } from '../world/known.ts';
import type { Check } from './gateway-call.ts';
import { noted } from './noted.ts';
import { Refusal } from './refusal.ts';

/** The operation has to exist in the shop's market; without a shop, in one of the markets of the account. */
export const checkAvailability: Check = (call) => {
  if (call.silent === true) return;
  const { availability } = noted(call.served).operation;
  const exists = (market: Market) => {
    const side = availability[regionOfMarket(market)];
    return side.available && (side.markets === undefined || side.markets.includes(market));
  };
  const markets = call.shop === undefined ? accountMarkets(call) : [call.shop.market];
  if (markets.some(exists)) return;
  throw new Refusal(call.knobs.unavailableMarketCode, `Not supported in ${markets.join(', ')}`);
};

function accountMarkets({ world, door, token }: Parameters<Check>[0]): readonly Market[] {
  return marketsOfSeller(world, door, known(world.sellers, noted(token).authorization.openId));
}
