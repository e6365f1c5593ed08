const UNDECIDED: ReadonlySet<string> = new Set(['AS', 'GU', 'MP', 'PR', 'UM', 'VI']);

/**
 * Tells whether a market is one of the territories of the United States that have a country code of their own: no
 * public source says on which side they lie.
 */
export function isUndecidedMarket(market: string): boolean {
  return UNDECIDED.has(market);
}
