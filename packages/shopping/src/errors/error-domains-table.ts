/**
 * Parts of the API by the digits their codes begin with: read off the documented codes and the operations they are
 * documented for (inferred).
 */
export const ERROR_DOMAINS: readonly (readonly [prefix: string, domain: string])[] = [
  ['600', 'affiliate'],
  ['10', 'orders'],
  ['11', 'logistics'],
  ['12', 'products'],
  ['16', 'affiliate'],
  ['17', 'promotions'],
  ['18', 'affiliate'],
  ['21', 'fulfillment'],
  ['22', 'finance'],
  ['25', 'returns and cancellations'],
  ['28', 'analytics'],
  ['33', 'products'],
  ['35', 'products'],
  ['36', 'gateway'],
  ['38', 'product compliance'],
  ['39', 'supply chain'],
  ['45', 'customer service'],
  ['50', 'affiliate'],
  ['68', 'customer engagement'],
  ['98', 'affiliate'],
];
