import { MARKET_PROFILES, type MarketProfile } from '../seed/market-profiles-table.ts';
import { otherMarketProfile } from '../seed/other-market-profile.ts';
import type { Shop } from './shop.ts';

/** What is known of a shop's market: its money, its people, its carrier. */
export function profileOf(shop: Pick<Shop, 'market'>): MarketProfile {
  const profiles: Partial<Record<string, MarketProfile>> = MARKET_PROFILES;
  return profiles[shop.market] ?? otherMarketProfile(shop.market);
}
