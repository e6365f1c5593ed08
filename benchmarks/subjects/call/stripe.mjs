import Stripe from 'stripe';
import { ORDER_SEARCH_PATH } from '../../documents/order-search.mjs';
import { orderSearchSubject } from './order-search-subject.mjs';

/** stripe-node with its default node:http client. It sends the document as a form, which is how its API takes it. */
export function prepare({ origin }) {
  const { hostname, port } = new URL(origin);
  const stripe = new Stripe('sk_test_benchmark', {
    host: hostname,
    port,
    protocol: 'http',
    telemetry: false,
  });

  return orderSearchSubject((document) => stripe.rawRequest('POST', `/v1${ORDER_SEARCH_PATH}`, document));
}
