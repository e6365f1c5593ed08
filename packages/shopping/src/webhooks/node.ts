export type { NodeLikeRequest } from './adapters/node-like-request.ts';
export type { NodeLikeResponse } from './adapters/node-like-response.ts';
export { nodeWebhooks } from './adapters/node-webhooks.ts';
