import { WebhookPayloadError } from '@twinshore/core';
import type { WebhookHandler } from '../handler/create-webhook-handler.ts';
import { type NodeLikeRequest, requestOf } from './node-like-request.ts';
import { type NodeLikeResponse, sendAnswer } from './node-like-response.ts';

const ADVICE =
  "Read nothing of the request before. Where a framework reads it, have it keep the bytes as 'request.rawBody'.";

/**
 * Makes a listener for `node:http` and `node:https`. A body that was read before is answered with 500 and an
 * explanation, any other failure with 500 and nothing.
 *
 * @example
 * ```ts
 * createServer(nodeWebhooks(handler)).listen(8080);
 * ```
 * @public
 */
export function nodeWebhooks(
  handler: WebhookHandler,
): (request: NodeLikeRequest, response: NodeLikeResponse) => void {
  return (request, response) => {
    answer(handler, request)
      .then((given) => sendAnswer(given, response))
      .catch((error: unknown) => {
        response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
        // That text is ours and tells nothing of this server; any other is none of the caller's business.
        const isOurs = WebhookPayloadError.isInstance(error) && error.code === 'webhook.body_parsed';
        response.end(isOurs ? error.message : undefined);
      });
  };
}

async function answer(handler: WebhookHandler, request: NodeLikeRequest): Promise<Response> {
  return handler(requestOf(request, ADVICE));
}
