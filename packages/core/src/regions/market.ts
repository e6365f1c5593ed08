import { MARKET_CODES } from './market-codes.ts';
import type { Region } from './region.ts';

/**
 * The country of a shop or of a person, as an ISO 3166-1 alpha-2 code. TikTok's APIs call it `region`.
 *
 * @public
 */
export type Market = (typeof MARKET_CODES)[number];

/**
 * The markets that lie on side `R`.
 *
 * @public
 */
export type MarketOf<R extends Region> = R extends 'us' ? 'US' : Exclude<Market, 'US'>;

const known: ReadonlySet<string> = new Set(MARKET_CODES);

/**
 * Tells whether a value is a country code of ISO 3166-1, in capitals.
 *
 * @public
 */
export function isMarket(value: unknown): value is Market {
  return typeof value === 'string' && known.has(value);
}
