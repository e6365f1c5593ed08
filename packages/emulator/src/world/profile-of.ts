import { MARKET_PROFILES, type MarketProfile, type SeededMarket } from '../seed/market-profiles-table.ts';
import type { Shop } from './shop.ts';

/** What is known of a shop's market: its money, its people, its carrier. */
export function profileOf(shop: Pick<Shop, 'market'>): MarketProfile {
  return MARKET_PROFILES[shop.market as SeededMarket];
}
