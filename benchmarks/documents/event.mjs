import { createHash } from 'node:crypto';
import { DOCUMENT_COUNT } from './order-search.mjs';
import { createRandom } from './random.mjs';

export const EVENT_TRACK_PATH = '/open_api/v1.3/event/track/';

export const PIXEL_CODE = 'CBENCHMARK0123456789';

/** Purchase events of about 1 KB with plain contact data, as an application hands them over. */
export function createPurchases() {
  const random = createRandom(3);
  return Array.from({ length: DOCUMENT_COUNT }, () => ({
    event: 'Purchase',
    event_time: random.between(1_767_000_000, 1_790_000_000),
    event_id: `order-${random.id()}`,
    user: {
      email: `${random.word(9)}@example.com`,
      phone: `+1213${random.digits(7)}`,
      external_id: random.id(),
      ttclid: `E.C.P.${random.word(80)}`,
      ttp: random.word(26),
      ip: `203.0.113.${random.between(1, 254)}`,
      user_agent:
        'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/143.0 Safari/537.36',
    },
    page: {
      url: `https://shop.example.com/checkout/thank-you?order=${random.id()}`,
      referrer: 'https://shop.example.com/checkout',
    },
    properties: {
      currency: 'USD',
      value: random.between(10, 300),
      content_type: 'product',
      order_id: random.id(),
      contents: Array.from({ length: 3 }, () => ({
        content_id: random.id(),
        content_name: `${random.word(8)} ${random.word(6)}`,
        content_category: random.word(9),
        brand: random.word(7),
        price: random.between(1, 99),
        quantity: random.between(1, 4),
      })),
    },
  }));
}

/** The same events as they stand on the wire: contact data hashed, for the clients that hash nothing. */
export function createPurchaseBodies() {
  return createPurchases().map((event) => ({
    event_source: 'web',
    event_source_id: PIXEL_CODE,
    data: [
      {
        ...event,
        user: {
          ...event.user,
          email: sha256(event.user.email),
          phone: sha256(event.user.phone),
          external_id: sha256(event.user.external_id),
        },
      },
    ],
  }));
}

/** What the Events API answers to a good event. */
export function createTrackAnswers() {
  const random = createRandom(4);
  return Array.from({ length: DOCUMENT_COUNT }, () => ({
    code: 0,
    message: 'OK',
    request_id: `20261122${random.digits(24)}`,
    data: {},
  }));
}

function sha256(text) {
  return createHash('sha256').update(text).digest('hex');
}
