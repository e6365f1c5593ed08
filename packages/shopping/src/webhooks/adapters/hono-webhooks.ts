import { bodyAlreadyRead } from '../handler/body-already-read.ts';
import type { WebhookHandler } from '../handler/create-webhook-handler.ts';

/**
 * The part of hono's context that is used.
 *
 * @public
 */
export interface HonoLikeContext {
  readonly req: { readonly raw: Request };
}

/**
 * Makes a route handler for hono.
 *
 * @example
 * ```ts
 * app.post('/webhooks', honoWebhooks(handler));
 * ```
 * @public
 */
export function honoWebhooks(handler: WebhookHandler): (context: HonoLikeContext) => Promise<Response> {
  return async ({ req }) => {
    if (req.raw.bodyUsed) {
      throw bodyAlreadyRead(
        'In hono, keep middleware that reads the body (c.req.json(), validators, bodyLimit) off this route, or register the route before it.',
      );
    }
    return handler(req.raw);
  };
}
