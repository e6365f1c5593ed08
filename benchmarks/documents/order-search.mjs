import { createOrder } from './order.mjs';
import { createRandom } from './random.mjs';
import { APP, SHOP } from './shop.mjs';

/** A power of two, so that a mask rotates them; enough that no compiled validator learns one by heart. */
export const DOCUMENT_COUNT = 256;

export const ORDER_SEARCH_PATH = '/order/202309/orders/search';

/** What the platform wants in every call's query. A bare client sends as many bytes as ours, signed long ago. */
const SIGNED_QUERY = {
  page_size: '20',
  app_key: APP.key,
  timestamp: '1767000000',
  shop_cipher: SHOP.cipher,
  sign: '0'.repeat(64),
};

export const ORDER_SEARCH_TARGET = `${ORDER_SEARCH_PATH}?${new URLSearchParams(SIGNED_QUERY)}`;

/** Bodies of order search of about 1 KB each. */
export function createOrderSearches() {
  const random = createRandom(1);
  return Array.from({ length: DOCUMENT_COUNT }, () => {
    const from = random.between(1_767_000_000, 1_780_000_000);
    return {
      order_status: random.pick(['AWAITING_SHIPMENT', 'AWAITING_COLLECTION', 'IN_TRANSIT']),
      create_time_ge: from,
      create_time_lt: from + 86_400,
      update_time_ge: from,
      update_time_lt: from + 172_800,
      shipping_type: 'TIKTOK',
      is_buyer_request_cancel: false,
      warehouse_ids: Array.from({ length: 36 }, () => random.id()),
    };
  });
}

/** Answers to order search of about 4 KB each: one page with one order. */
export function createOrderSearchAnswers() {
  const random = createRandom(2);
  return Array.from({ length: DOCUMENT_COUNT }, () => ({
    code: 0,
    message: 'Success',
    request_id: `20261122${random.digits(24)}`,
    data: { total_count: 1, next_page_token: '', orders: [createOrder(random)] },
  }));
}
