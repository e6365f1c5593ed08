import type { MarketProfile } from '../seed/market-profiles-table.ts';

/** Writes an amount as the API does: a string, without decimals where the currency has none. */
export function money(minor: number, { decimals }: Pick<MarketProfile, 'decimals'>): string {
  return (minor / 10 ** decimals).toFixed(decimals);
}
