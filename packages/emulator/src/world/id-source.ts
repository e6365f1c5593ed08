import type { Random } from './random.ts';

/** What an id is of. The leading digits are those seen in the wild, so that ids look familiar in logs. */
const SHAPES = {
  shop: { prefix: '7495', digits: 19 },
  order: { prefix: '5769', digits: 18 },
  lineItem: { prefix: '5770', digits: 18 },
  package: { prefix: '1153', digits: 19 },
  product: { prefix: '1730', digits: 19 },
  sku: { prefix: '1731', digits: 19 },
  warehouse: { prefix: '7391', digits: 19 },
  user: { prefix: '7213', digits: 19 },
  notification: { prefix: '7328', digits: 19 },
  service: { prefix: '7402', digits: 19 },
  shippingService: { prefix: '7208', digits: 19 },
  provider: { prefix: '7117', digits: 19 },
  conversation: { prefix: '7494', digits: 19 },
  deliveryOption: { prefix: '6955', digits: 19 },
  cancellation: { prefix: '4035', digits: 19 },
  return: { prefix: '4036', digits: 19 },
  aftersaleLine: { prefix: '4037', digits: 19 },
  transaction: { prefix: '1636', digits: 19 },
  statement: { prefix: '7238', digits: 19 },
  payment: { prefix: '3458', digits: 19 },
  withdrawal: { prefix: '3459', digits: 19 },
  attribute: { prefix: '1002', digits: 19 },
} as const;

/** The kinds of objects that have an id. */
export type IdKind = keyof typeof SHAPES;

/**
 * Gives ids in the form of the real ones: decimal strings too large for a JSON number.
 */
export interface IdSource {
  next(kind: IdKind): string;
}

/** Makes ids that never repeat. Each is odd, so that reading it as a double always changes it. */
export function createIdSource(random: Random): IdSource {
  const given = new Set<string>();
  return {
    next(kind) {
      const { prefix, digits } = SHAPES[kind];
      for (;;) {
        const middle = Array.from({ length: digits - prefix.length - 1 }, () => random.below(10)).join('');
        const id = `${prefix}${middle}${random.pick(['1', '3', '5', '7', '9'])}`;
        if (given.has(id)) continue;
        given.add(id);
        return id;
      }
    },
  };
}
