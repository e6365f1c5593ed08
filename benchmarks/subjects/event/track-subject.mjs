import { DOCUMENT_COUNT } from '../../documents/order-search.mjs';

/** A client of the Events API as a subject: `post` sends a document and gives the request's id. */
export function trackSubject(documents, post) {
  return {
    once: (index) => post(documents[index % DOCUMENT_COUNT]),
    accepts: (requestId) => typeof requestId === 'string' && requestId.startsWith('20261122'),
  };
}
