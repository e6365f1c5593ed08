import type { WebhookHandler } from '../handler/create-webhook-handler.ts';
import { type NodeLikeRequest, requestOf } from './node-like-request.ts';
import { type NodeLikeResponse, sendAnswer } from './node-like-response.ts';

const ADVICE =
  "In Express, register this route before app.use(express.json()), or give the route express.raw({ type: '*/*' }), or keep the bytes: express.json({ verify: (request, _, bytes) => { request.rawBody = bytes; } }).";

/**
 * Makes a route handler for Express. A body that was parsed before goes to Express's error handler.
 *
 * @example
 * ```ts
 * app.post('/webhooks', expressWebhooks(handler)); // before app.use(express.json())
 * ```
 * @public
 */
export function expressWebhooks(
  handler: WebhookHandler,
): (request: NodeLikeRequest, response: NodeLikeResponse, next: (error?: unknown) => void) => void {
  return (request, response, next) => {
    answer(handler, request)
      .then((given) => sendAnswer(given, response))
      .catch(next);
  };
}

async function answer(handler: WebhookHandler, request: NodeLikeRequest): Promise<Response> {
  return handler(requestOf(request, ADVICE));
}
