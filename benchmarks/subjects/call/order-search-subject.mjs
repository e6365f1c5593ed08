import { createOrderSearches, DOCUMENT_COUNT } from '../../documents/order-search.mjs';

/**
 * A client of order search as a subject: `post` sends a document and gives the parsed answer. The order's id is
 * handed back as proof that the answer was read.
 */
export function orderSearchSubject(post, idOf = (answer) => answer.data.orders[0].id) {
  const documents = createOrderSearches();
  return {
    once: async (index) => idOf(await post(documents[index % DOCUMENT_COUNT])),
    accepts: (id) => typeof id === 'string' && id.length === 19 && id.startsWith('57'),
  };
}
