export { expressWebhooks } from './adapters/express-webhooks.ts';
export type { NodeLikeRequest } from './adapters/node-like-request.ts';
export type { NodeLikeResponse } from './adapters/node-like-response.ts';
