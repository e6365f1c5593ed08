import type { WebhookHandler } from '../handler/create-webhook-handler.ts';
import { type NodeLikeRequest, requestOf } from './node-like-request.ts';
import { type NodeLikeResponse, sendAnswer } from './node-like-response.ts';

const ADVICE =
  "In Next's pages, switch the parser off for this file: export const config = { api: { bodyParser: false } }.";

/**
 * Makes a route handler for the app router of Next.
 *
 * @example
 * ```ts
 * // app/webhooks/route.ts
 * export const POST = nextWebhooks(handler);
 * ```
 * @public
 */
export function nextWebhooks(handler: WebhookHandler): (request: Request) => Promise<Response> {
  // Next passes a context as well, which is no business of the handler.
  return (request) => handler(request);
}

/**
 * Makes an API route for the pages router of Next.
 *
 * @example
 * ```ts
 * // pages/api/webhooks.ts
 * export const config = { api: { bodyParser: false } };
 * export default nextPagesWebhooks(handler);
 * ```
 * @public
 */
export function nextPagesWebhooks(
  handler: WebhookHandler,
): (request: NodeLikeRequest, response: NodeLikeResponse) => Promise<void> {
  return async (request, response) => sendAnswer(await handler(requestOf(request, ADVICE)), response);
}
