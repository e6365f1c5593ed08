import { Hono } from 'hono';
import { answerWithFaults } from '../faults/answer-with-faults.ts';
import { type Answer, enveloped } from '../gateway/answer.ts';
import { Refusal } from '../gateway/refusal.ts';
import { requestId } from '../gateway/request-id.ts';
import type { Door } from '../world/door.ts';
import type { World } from '../world/world.ts';
import { exchangeCode } from './exchange-code.ts';
import { refreshTokens } from './refresh-tokens.ts';
import { tokenCallRegion } from './token-call-region.ts';

const CALLS = {
  '/api/v2/token/get': { operation: 'shop.token.get', perform: exchangeCode },
  '/api/v2/token/refresh': { operation: 'shop.token.refresh', perform: refreshTokens },
} as const;

/**
 * The token host of the Shop API: exchanges codes and refreshes tokens. Its calls are not signed.
 */
export function createShopTokenApp(world: World, door: Door): Hono {
  const app = new Hono();
  app.all('*', async (context) => {
    const url = new URL(context.req.url);
    const call = CALLS[url.pathname as keyof typeof CALLS];
    const { method } = context.req;
    const region = tokenCallRegion(world, door, url.searchParams);
    const subject = { surface: 'shop.token', operation: call?.operation, region } as const;

    const refused = (refusal: Refusal, status?: number): Answer =>
      enveloped(
        status ?? world.knobs.of(region).tokenRefusalStatus,
        { code: refusal.code, message: refusal.message, data: null, request_id: requestId(world) },
        refusal.headers,
      );
    const { answer, response, fault } = await answerWithFaults(
      world,
      subject,
      {
        throttled: (retryAfter) =>
          refused(
            new Refusal(
              36009002,
              'Too many requests',
              retryAfter === undefined ? {} : { 'retry-after': `${retryAfter}` },
            ),
            429,
          ),
        serverError: (status) => refused(new Refusal(98001004, 'Token service error'), status),
      },
      () => {
        try {
          if (call === undefined) throw new Refusal(36009009, `Invalid path: ${url.pathname}`);
          if (method !== 'GET') throw new Refusal(36009010, `Invalid HTTP method: ${method}`);
          const data = call.perform(world, door, url.searchParams);
          return enveloped(200, { code: 0, message: 'success', data, request_id: requestId(world) });
        } catch (error) {
          if (error instanceof Refusal) return refused(error, call === undefined ? 404 : undefined);
          throw error;
        }
      },
    );
    world.journal.add({
      atMs: world.clock.now(),
      surface: 'shop.token',
      door,
      region,
      method,
      path: url.pathname,
      operation: call?.operation,
      appKey: url.searchParams.get('app_key') ?? undefined,
      shop: undefined,
      status: answer.status,
      code: answer.code,
      fault,
    });
    return response;
  });
  return app;
}
