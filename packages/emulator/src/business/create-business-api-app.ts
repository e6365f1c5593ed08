import { Hono } from 'hono';
import { answerWithFaults } from '../faults/answer-with-faults.ts';
import { type Answer, enveloped } from '../gateway/answer.ts';
import { Refusal } from '../gateway/refusal.ts';
import { requestId } from '../gateway/request-id.ts';
import type { Door } from '../world/door.ts';
import { doorServes } from '../world/door.ts';
import type { EventSource } from '../world/event-source.ts';
import type { World } from '../world/world.ts';
import { createBusinessQuota } from './business-quota.ts';
import { trackEvents } from './track-events.ts';

/** With its slash at the end: without it the real host answers a plain 404. */
const TRACK_PATH = '/open_api/v1.3/event/track/';

/**
 * The Business API's host, as far as the Events API goes. Apart from unknown addresses it answers HTTP 200 to
 * everything: the code in the body tells.
 */
export function createBusinessApiApp(world: World, door: Door): Hono {
  const admit = createBusinessQuota();
  const app = new Hono();
  app.all('*', async (context) => {
    const { method, path } = context.req;
    const token = context.req.header('access-token') ?? '';
    const sources = [...world.eventSources.values()].filter(
      (source) => source.accessToken === token && doorServes(door, source.region),
    );
    const region = sources[0]?.region ?? (door === 'shared' ? undefined : door);
    const operation = path === TRACK_PATH ? 'events.track' : undefined;
    const text = await context.req.text();

    const { answer, response, fault } = await answerWithFaults(
      world,
      { surface: 'business.api', operation, region },
      {
        throttled: () => refused(world, new Refusal(40100, 'Too many requests. Please retry in some time.')),
        serverError: (status) => ({ ...refused(world, new Refusal(50000, 'System error')), status }),
      },
      () => {
        if (operation === undefined) return plain(404, '404 page not found');
        if (method !== 'POST') return plain(405, '405 method not allowed');
        return track(world, sources, token, text, admit);
      },
    );
    world.journal.add({
      atMs: world.clock.now(),
      surface: 'business.api',
      door,
      region,
      method,
      path,
      operation,
      appKey: undefined,
      shop: undefined,
      status: answer.status,
      code: answer.code,
      fault,
    });
    return response;
  });
  return app;
}

function track(
  world: World,
  sources: readonly EventSource[],
  token: string,
  text: string,
  admit: ReturnType<typeof createBusinessQuota>,
): Answer {
  try {
    if (token === '') {
      throw new Refusal(
        40104,
        'Access token is null, you should set it in http header with key Access-Token.',
      );
    }
    const [first] = sources;
    if (first === undefined) throw new Refusal(40105, 'Access token is incorrect or has been revoked.');
    admit(token, world.knobs.of(first.region), world.clock.now());
    const { code, message } = trackEvents(world, sources, parse(text));
    return enveloped(200, { code, message, request_id: requestId(world), data: {} });
  } catch (error) {
    if (error instanceof Refusal) return refused(world, error);
    throw error;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(40002, 'The request body is not JSON.');
  }
}

function refused(world: World, refusal: Refusal): Answer {
  return enveloped(200, {
    code: refusal.code,
    message: refusal.message,
    request_id: requestId(world),
    data: {},
  });
}

function plain(status: number, body: string): Answer {
  return { status, headers: { 'content-type': 'text/plain; charset=utf-8' }, body };
}
