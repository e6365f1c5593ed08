/* oxlint-disable typescript/restrict-template-expressions, typescript/no-base-to-string -- what becomes of values in text is the subject. */
import {
  createRegions,
  createResidentCodec,
  type EvidenceSink,
  type Resident,
  resident,
  reveal,
  type Sealer,
  type Transport,
} from '@twinshore/core';

interface Order {
  readonly id: string;
  readonly buyer_email: Resident<'us', string>;
}

// #region resident
export async function closedValues(evidence: EvidenceSink) {
  const email = resident('us', 'buyer.email', 'jane@example.com', { evidence });
  console.log(`mail to ${email}`); // mail to [us:buyer.email]
  console.log(JSON.stringify({ email })); // {"email":"[us:buyer.email]"}

  const seen = new Set([email.pseudonym()]); // equal values have equal pseudonyms
  const order = { id: '1', email, returning: seen.has(email.pseudonym()) };

  // One record in the evidence sink, then a plain copy.
  return reveal(order, { purpose: 'send the invoice' });
}
// #endregion

// #region codec
export async function keptInQueue(order: Order, sealer: Sealer, transport: Transport<'us'>) {
  const codec = createResidentCodec({ region: 'us', sealer, context: transport.residency });
  const text = await codec.stringify(order); // for a column, a queue or a cache of the US side
  return codec.parse<Order>(text);
}
// #endregion

// #region regions
export function chosen(us: Transport<'us'>, global: Transport<'global'>) {
  const regions = createRegions({ us, global });
  return {
    british: regions.forMarket('GB'), // Transport<'global'>
    known: regions.forShop({ region: 'us', id: '7495000000000000001' }), // Transport<'us'>
    byId: (id: string) => regions.forShop(id), // throws RegionUnknownError unless a transport proved the shop
  };
}
// #endregion
