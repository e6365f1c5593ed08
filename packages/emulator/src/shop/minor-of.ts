import type { MarketProfile } from '../seed/market-profiles-table.ts';

/** Reads an amount into the smallest unit of its currency, or gives `undefined` for one that has none. */
export function minorOf(text: unknown, { decimals }: Pick<MarketProfile, 'decimals'>): number | undefined {
  const found = typeof text === 'string' ? /^(\d{1,12})(?:\.(\d+))?$/.exec(text) : null;
  if (found === null) return undefined;
  const fraction = (found[2] ?? '').replace(/0+$/, '');
  if (fraction.length > decimals) return undefined;
  return Number((found[1] ?? '') + fraction.padEnd(decimals, '0'));
}
