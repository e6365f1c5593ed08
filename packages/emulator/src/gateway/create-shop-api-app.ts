import { Hono } from 'hono';
import { answerWithFaults } from '../faults/answer-with-faults.ts';
import { madeUpAnswer } from '../made-up/made-up-answer.ts';
import { marketOf } from '../token/markets-of-seller.ts';
import type { Door } from '../world/door.ts';
import { known } from '../world/known.ts';
import { profileOf } from '../world/profile-of.ts';
import type { World } from '../world/world.ts';
import { type Answer, enveloped } from './answer.ts';
import { attributeCall } from './attribute-call.ts';
import { checkMethod, checkPath } from './check-address.ts';
import { checkAvailability } from './check-availability.ts';
import { checkIdentifier } from './check-identifier.ts';
import { checkParameters } from './check-parameters.ts';
import { createQuotaCheck, throttled } from './check-quota.ts';
import { checkApp, checkSignature, checkTimestamp } from './check-sender.ts';
import { checkToken } from './check-token.ts';
import { emptyAnswer } from './empty-answer.ts';
import type { Check, GatewayCall } from './gateway-call.ts';
import { noted } from './noted.ts';
import { parseForm } from './read-body.ts';
import { Refusal, statusOf } from './refusal.ts';
import { bodyOf } from './request-body.ts';
import { requestId } from './request-id.ts';
import { withShapes } from './served-operation.ts';
import { operationsAt } from './served-operations.ts';

/**
 * The gateway of the Shop API over a world.
 *
 * @param door - the side of its host, or `shared` where both sides have the same
 */
export function createShopApiApp(world: World, door: Door): Hono {
  // The order in which the real gateway checks: what stands first is what a caller is told.
  const checks: readonly Check[] = [
    checkPath,
    checkMethod,
    checkApp,
    checkTimestamp,
    checkSignature,
    checkToken,
    checkIdentifier,
    checkParameters,
    createQuotaCheck(),
    checkAvailability,
  ];

  const app = new Hono();
  app.all('*', async (context) => {
    const call = await readCall(world, door, context.req.raw);
    const { answer, response, fault } = await answerWithFaults(
      world,
      call.subject,
      {
        throttled: (retryAfter) => refused(call, throttled(call, retryAfter)),
        serverError: (status) => ({ ...refused(call, new Refusal(36009003, 'Internal error')), status }),
      },
      () => answerCall(call, checks),
    );
    world.journal.add({
      atMs: world.clock.now(),
      surface: 'shop.api',
      door,
      region: call.subject.region,
      method: call.method,
      path: call.path,
      operation: call.subject.operation,
      appKey: call.query.get('app_key') ?? undefined,
      shop: call.subject.shop,
      status: answer.status,
      code: answer.code,
      fault,
    });
    return response;
  });
  return app;
}

async function readCall(world: World, door: Door, request: Request): Promise<GatewayCall> {
  const url = new URL(request.url);
  const token = request.headers.get('x-tts-access-token') ?? url.searchParams.get('access_token');
  const { region, certain, shop } = attributeCall(world, door, url.searchParams, token);
  const matches = operationsAt(url.pathname);
  const served = matches.find(({ value }) => value.operation.method === request.method)?.value;
  if (served !== undefined) await withShapes(served);
  const operation = served?.operation.id;
  const body = await bodyOf(request);
  return {
    world,
    door,
    method: request.method,
    path: url.pathname,
    query: url.searchParams,
    headers: request.headers,
    body,
    form: await parseForm(request.headers, body),
    region,
    knobs: world.knobs.of(region),
    subject: { surface: 'shop.api', operation, region: certain ? region : undefined, shop: shop?.id },
    matches,
    pathParameters: {},
    input: {},
  };
}

function answerCall(call: GatewayCall, checks: readonly Check[]): Answer {
  try {
    for (const check of checks) check(call);
    return enveloped(200, {
      code: 0,
      message: 'Success',
      data: perform(call),
      request_id: requestId(call.world),
    });
  } catch (error) {
    if (error instanceof Refusal) return refused(call, error);
    throw error;
  }
}

function perform(call: GatewayCall): unknown {
  const { world, door, app, shop, input } = call;
  const { operation, route, shapes } = noted(call.served);
  const { output } = noted(shapes);
  const { authorization } = noted(call.token);
  const silent =
    call.silent ??
    world.faults.take('silent-empty', call.subject, (fault) => fault.always === true) !== undefined;
  const region = shop?.region ?? call.region;
  if (silent) return emptyAnswer(output, operation.paging, region);
  if (route !== undefined) {
    return route.handle({ world, door, app: noted(app), authorization, shop, input }) ?? {};
  }
  const { openId } = authorization;
  const market = shop?.market ?? marketOf(world, door, known(world.sellers, openId));
  const profile = profileOf({ market });
  return madeUpAnswer({ world, operation, region, market, profile, shop, openId, input }, output);
}

function refused(call: GatewayCall, refusal: Refusal): Answer {
  return enveloped(
    statusOf(refusal, call.knobs),
    { code: refusal.code, message: refusal.message, data: null, request_id: requestId(call.world) },
    refusal.headers,
  );
}
