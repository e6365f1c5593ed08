export { type HonoLikeContext, honoWebhooks } from './adapters/hono-webhooks.ts';
