import { inspect } from 'node:util';
import type { Region } from '@twinshore/core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  createShopWebhooks,
  createWebhookHandler,
  drainWebhooks,
  readQueuedWebhook,
  type ShopWebhook,
  type WebhookHandlerOptions,
} from '../../webhooks.ts';
import { memoryDedup, memoryQueue } from '../__fixtures__/memory-ports.ts';
import { GLOBAL_APP, orderBody, signatureOf, signedRequest, US_APP } from '../__fixtures__/signed-request.ts';

const ID = '7327112393057371910';
const message = JSON.stringify({
  type: 14,
  tts_notification_id: '9',
  shop_id: '1',
  data: { message_id: '1', conversation_id: '2', content: 'where is my parcel?' },
});

function world(options: Partial<WebhookHandlerOptions> = {}) {
  const webhooks = createShopWebhooks({ us: US_APP, global: GLOBAL_APP, maxBodyBytes: 2_000 });
  const us = { dedup: memoryDedup('us'), queue: memoryQueue('us') };
  const global = { dedup: memoryDedup('global'), queue: memoryQueue('global') };
  const refused: [string, number][] = [];
  const onRefused = (error: unknown, status: number) => {
    refused.push([(error as { code?: string }).code ?? String(error), status]);
  };
  const handler = createWebhookHandler({ webhooks, us, global, onRefused, ...options });
  const statusOf = async (request: Request) => (await handler(request)).status;
  return { handler, statusOf, us, global, refused, webhooks };
}

function deferred() {
  let end!: { readonly resolve: () => void; readonly reject: (error: Error) => void };
  const promise = new Promise<void>((resolve, reject) => {
    end = { resolve, reject };
  });
  return { ...end, promise };
}

describe('a webhook that is in order', () => {
  it('is answered with 200 and nothing once it is in the queue', async () => {
    const { handler, us } = world();
    const answer = await handler(signedRequest());
    expect([answer.status, await answer.text()]).toEqual([200, '']);
    expect(us.queue.waiting.map(({ id }) => id)).toEqual([ID]);
  });

  it.each([
    ['us', US_APP],
    ['global', GLOBAL_APP],
  ] as const)('goes to the memory and the queue of %s only', async (region, app) => {
    const { statusOf, ...sides } = world();
    const other = region === 'us' ? 'global' : 'us';
    expect(await statusOf(signedRequest(orderBody(), app))).toBe(200);
    expect(sides[region].queue.waiting).toHaveLength(1);
    expect(sides[region].dedup.asked).not.toEqual([]);
    expect([sides[other].queue.pushed, sides[other].dedup.asked]).toEqual([0, []]);
  });

  it('is read back from the queue of its side as it was, closed, and not on the other side', async () => {
    const { statusOf, us, webhooks } = world();
    expect(await statusOf(signedRequest(message))).toBe(200);
    const [event] = us.queue.waiting;
    const records: unknown[] = [];
    const residency = { evidence: { append: async (record: unknown) => void records.push(record) } };
    const webhook = await readQueuedWebhook(event!, { region: 'us', residency });
    expect(inspect(webhook, { depth: 9 })).toBe(
      inspect(webhooks.parse({ body: message, signature: signatureOf(message) }), { depth: 9 }).replace(
        '  timestamp: undefined,\n',
        '',
      ),
    );
    if (webhook.event !== 'new-message') throw new Error(webhook.event);
    expect(JSON.stringify(webhook)).not.toContain('parcel');
    expect(await webhook.data.content?.reveal({ purpose: 'answer' })).toBe('where is my parcel?');
    expect(records).toMatchObject([{ region: 'us', purpose: 'answer' }]);
    await expect(readQueuedWebhook(event!, { region: 'global' })).rejects.toMatchObject({
      code: 'residency.violation',
    });
  });

  it('is sealed in the queue where there is a sealer', async () => {
    const queue = memoryQueue('us');
    const sealer = {
      id: 'test',
      seal: async (text: string) => Buffer.from(text).toString('base64'),
      open: async (text: string) => Buffer.from(text, 'base64').toString(),
    };
    const us = { dedup: memoryDedup('us'), queue, sealer };
    const { statusOf } = world({ us });
    expect(await statusOf(signedRequest(message))).toBe(200);
    expect(queue.waiting[0]?.payload).not.toContain('parcel');
    const webhook = await readQueuedWebhook(queue.waiting[0]!, { region: 'us', sealer });
    if (webhook.event !== 'new-message') throw new Error(webhook.event);
    expect(await webhook.data.content?.reveal({ purpose: 'answer' })).toBe('where is my parcel?');
  });

  it('may be handled at once', async () => {
    const handled: ShopWebhook<'us'>[] = [];
    const us = {
      dedup: memoryDedup('us'),
      handle: async (webhook: ShopWebhook<'us'>) => void handled.push(webhook),
    };
    const { statusOf } = world({ us });
    expect([await statusOf(signedRequest()), await statusOf(signedRequest())]).toEqual([200, 200]);
    expect(handled.map(({ event, region }) => [event, region])).toEqual([['order-status-change', 'us']]);
  });
});

describe('a webhook that comes again', () => {
  it('is answered with 200 and not taken in again', async () => {
    const { statusOf, us, global } = world();
    expect([await statusOf(signedRequest()), await statusOf(signedRequest())]).toEqual([200, 200]);
    expect(us.queue.pushed).toBe(1);
    expect(await statusOf(signedRequest(orderBody('2')))).toBe(200);
    expect(us.queue.pushed).toBe(2);
    expect(await statusOf(signedRequest(orderBody(), GLOBAL_APP))).toBe(200);
    expect(global.queue.pushed).toBe(1);
  });

  it('without an id is known by its signature', async () => {
    const { statusOf, us } = world();
    const body = orderBody(undefined, { tts_notification_id: undefined });
    expect([await statusOf(signedRequest(body)), await statusOf(signedRequest(body))]).toEqual([200, 200]);
    expect(us.queue.waiting.map(({ id }) => id)).toEqual([`signature:${signatureOf(body)}`]);
  });

  it('while the first is on its way waits for it', async () => {
    const { statusOf, us } = world();
    const push = deferred();
    us.queue.before = () => push.promise;
    const answers = [statusOf(signedRequest()), statusOf(signedRequest())];
    push.resolve();
    expect(await Promise.all(answers)).toEqual([200, 200]);
    expect(us.queue.waiting).toHaveLength(1);
  });

  it('after a failed hand-off is taken in', async () => {
    const { statusOf, us, refused } = world();
    us.queue.before = () => Promise.reject(new Error('disk full'));
    expect(await statusOf(signedRequest())).toBe(503);
    us.queue.before = async () => {};
    expect(await statusOf(signedRequest())).toBe(200);
    expect(us.queue.waiting).toHaveLength(1);
    expect(refused).toEqual([['Error: disk full', 503]]);
  });

  it('is remembered for a short time before the hand-off and for a long time after', async () => {
    const { statusOf, us } = world();
    await statusOf(signedRequest());
    expect(us.dedup.asked).toEqual([
      ['claim', `${ID}:busy`, 90_000],
      ['claim', ID, 45_000],
      ['release', ID],
      ['claim', ID, 172_800_000],
      ['release', `${ID}:busy`],
    ]);
  });
});

describe('in time', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  /** A handler whose consumer ends when it is told to. */
  function slow(options: Partial<WebhookHandlerOptions> = {}) {
    const consumer = deferred();
    const handled: string[] = [];
    const dedup = memoryDedup('us');
    const handle = async (webhook: ShopWebhook<'us'>) => {
      handled.push(webhook.event);
      await consumer.promise;
    };
    return { ...world({ us: { dedup, handle }, ...options }), consumer, handled, dedup };
  }

  async function answerAfter(ms: number, answer: Promise<number>) {
    let status: number | undefined;
    void answer.then((given) => {
      status = given;
    });
    await vi.advanceTimersByTimeAsync(ms);
    return status;
  }

  it.each([
    ['2.5 s', {}, 2_500],
    ['the time that is set', { deadlineMs: 1_000 }, 1_000],
  ])('a slow consumer is answered for with 503 after %s, not before', async (_, options, deadlineMs) => {
    const { statusOf, consumer, handled, refused } = slow(options);
    const answer = statusOf(signedRequest());
    expect(await answerAfter(deadlineMs - 1, answer)).toBeUndefined();
    expect(await answerAfter(1, answer)).toBe(503);
    expect(refused).toEqual([['request.timeout', 503]]);

    // The consumer ends after all: the next delivery is known, and nobody is bothered again.
    consumer.resolve();
    await vi.advanceTimersByTimeAsync(120_000);
    expect(await statusOf(signedRequest())).toBe(200);
    expect(handled).toEqual(['order-status-change']);
  });

  it('a slow consumer that fails is asked again by the next delivery', async () => {
    const { statusOf, consumer, handled } = slow();
    expect(await answerAfter(2_500, statusOf(signedRequest()))).toBe(503);
    consumer.reject(new Error('no'));
    await vi.advanceTimersByTimeAsync(120_000);
    expect(await statusOf(signedRequest())).toBe(503);
    expect(handled).toHaveLength(2);
  });

  it('a fast consumer leaves no timer behind', async () => {
    const { statusOf, consumer } = slow();
    consumer.resolve();
    expect(await statusOf(signedRequest())).toBe(200);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('nothing is handed off after 503 was answered', async () => {
    const { statusOf, dedup, handled } = slow();
    const claim = dedup.claim.bind(dedup);
    const gate = deferred();
    const slowDedup = Object.assign(dedup, {
      claim: async (...given: Parameters<typeof claim>) => {
        await gate.promise;
        return claim(...given);
      },
    });
    expect(await answerAfter(2_500, statusOf(signedRequest()))).toBe(503);
    gate.resolve();
    await vi.advanceTimersByTimeAsync(1);
    expect(handled).toEqual([]);
    expect([...slowDedup.until]).toEqual([]);
  });

  it('a body that does not end is answered with 503, and is let go', async () => {
    let cancelled = false;
    const body = new ReadableStream({
      cancel() {
        cancelled = true;
      },
    });
    const request = new Request('https://app.example', {
      method: 'POST',
      body,
      duplex: 'half',
    } as RequestInit);
    expect(await answerAfter(2_500, slow().statusOf(request))).toBe(503);
    expect(cancelled).toBe(true);
  });

  it('work that another process began is not taken for done, and is made up for when that process died', async () => {
    const { statusOf, dedup, consumer, handled, refused } = slow();
    consumer.resolve();
    // What a process leaves that was killed in the middle of its work.
    await dedup.claim('us', `${ID}:busy`, 90_000);
    await dedup.claim('us', ID, 45_000);
    expect(await statusOf(signedRequest())).toBe(503);
    expect(refused).toEqual([['request.timeout', 503]]);
    await vi.advanceTimersByTimeAsync(120_000);
    expect(await statusOf(signedRequest())).toBe(200);
    expect(handled).toHaveLength(1);
  });
});

describe('200 is not answered for what was never handed off', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  /** A receiver whose store is made to fail. */
  function shaky(broken: Partial<ReturnType<typeof memoryDedup<'us'>>>, dedup = memoryDedup('us')) {
    const queue = memoryQueue('us');
    const { statusOf } = world({ us: { dedup: { ...dedup, ...broken }, queue } });
    return { statusOf, queue, dedup };
  }

  it('when the hand-off failed and its note could not be taken back at once', async () => {
    let releases = 0;
    const memory = memoryDedup('us');
    const { statusOf, queue } = shaky(
      {
        release: async (region, key) => {
          releases += 1;
          if (releases === 1) throw new Error('ECONNRESET');
          return memory.release(region, key);
        },
      },
      memory,
    );
    queue.before = () => Promise.reject(new Error('queue down'));
    expect(await statusOf(signedRequest())).toBe(503);
    queue.before = async () => {};
    for (const ms of [0, 44_000, 2_000, 43_000]) {
      await vi.advanceTimersByTimeAsync(ms);
      expect(await statusOf(signedRequest())).toBe(503);
    }
    await vi.advanceTimersByTimeAsync(31_000);
    expect(await statusOf(signedRequest())).toBe(200);
    expect(queue.waiting).toHaveLength(1);
  });

  it('when a note was made whose answer was lost', async () => {
    let lost = 1;
    const memory = memoryDedup('us');
    const { statusOf, queue } = shaky(
      {
        claim: async (region, key, ttlMs) => {
          const given = await memory.claim(region, key, ttlMs);
          if (key !== ID || lost-- <= 0) return given;
          throw new Error('ECONNRESET');
        },
      },
      memory,
    );
    expect([await statusOf(signedRequest()), await statusOf(signedRequest())]).toEqual([503, 503]);
    expect(queue.waiting).toEqual([]);
    await vi.advanceTimersByTimeAsync(120_000);
    expect(await statusOf(signedRequest())).toBe(200);
    expect(queue.waiting).toHaveLength(1);
  });

  it('when the process died, however much later its second note was made', async () => {
    const memory = memoryDedup('us');
    const dying = shaky(
      {
        claim: async (region, key, ttlMs) => {
          if (key === ID) vi.setSystemTime(Date.now() + 2_000);
          return memory.claim(region, key, ttlMs);
        },
        release: () => new Promise<void>(() => {}),
      },
      memory,
    );
    dying.queue.before = () => new Promise<void>(() => {});
    const answer = dying.statusOf(signedRequest());
    await vi.advanceTimersByTimeAsync(2_500);
    expect(await answer).toBe(503);
    const next = shaky({}, memory);
    const answers: number[] = [];
    for (let seconds = 0; seconds < 100 && !answers.includes(200); seconds += 1) {
      answers.push(await next.statusOf(signedRequest()));
      await vi.advanceTimersByTimeAsync(1_000);
    }
    expect(new Set(answers)).toEqual(new Set([503, 200]));
    expect(next.queue.waiting).toHaveLength(1);
  });

  it('when work ends after its turn: the notes of whoever has the turn now are left alone', async () => {
    const memory = memoryDedup('us');
    const [slow, next] = [shaky({}, memory), shaky({}, memory)];
    const push = deferred();
    slow.queue.before = () => push.promise;
    const first = slow.statusOf(signedRequest());
    await vi.advanceTimersByTimeAsync(90_000);
    expect(await first).toBe(503);
    next.queue.before = () => new Promise<void>(() => {});
    void next.statusOf(signedRequest());
    await vi.advanceTimersByTimeAsync(1);
    push.reject(new Error('no'));
    await vi.advanceTimersByTimeAsync(1);
    expect([...memory.until.keys()].sort()).toEqual([ID, `${ID}:busy`]);
  });
});

describe('what is refused', () => {
  const bad = '{"type":1';
  it.each([
    [
      'a wrong signature',
      signedRequest(orderBody(), { key: 'x', secret: 'y' }),
      'webhook.signature_invalid',
      401,
    ],
    [
      'no signature',
      new Request('https://a.example', { method: 'POST', body: orderBody() }),
      'webhook.signature_missing',
      401,
    ],
    ['no body', new Request('https://a.example', { method: 'POST' }), 'webhook.signature_missing', 401],
    ['no JSON', signedRequest(bad), 'webhook.payload_invalid', 400],
    ['too many bytes', signedRequest(orderBody('1', { more: 'x'.repeat(3_000) })), 'webhook.too_large', 413],
  ] as const)('%s', async (_, request, code, status) => {
    const { statusOf, refused, us } = world();
    expect(await statusOf(request.clone())).toBe(status);
    expect(refused).toEqual([[code, status]]);
    expect([us.queue.pushed, us.dedup.asked]).toEqual([0, []]);
  });

  it('a webhook that contradicts the region of its shop, with 403', async () => {
    const regionOfShop = new Map<string, Region>([['7494049642642441621', 'global']]);
    const webhooks = createShopWebhooks({ us: US_APP, global: GLOBAL_APP, regionOfShop });
    const { statusOf, refused, us, global } = world({ webhooks });
    expect(await statusOf(signedRequest())).toBe(403);
    expect(refused).toEqual([['region.mismatch', 403]]);
    expect([us.queue.pushed, global.queue.pushed]).toEqual([0, 0]);
  });

  it.each(['GET', 'PUT', 'HEAD'])('%s, with 405', async (method) => {
    const answer = await world().handler(new Request('https://app.example', { method }));
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'POST']);
  });

  it('more bytes than allowed, before they have all come', async () => {
    let pulled = 0;
    const body = new ReadableStream({
      pull(controller) {
        pulled += 1;
        controller.enqueue(new Uint8Array(1_000));
        if (pulled === 50) controller.close();
      },
    });
    const request = new Request('https://app.example', {
      method: 'POST',
      body,
      duplex: 'half',
    } as RequestInit);
    expect(await world().statusOf(request)).toBe(413);
    expect(pulled).toBeLessThan(10);
  });

  it.each([
    [
      'throws',
      () => {
        throw new Error('log disk full');
      },
    ],
    ['rejects', (() => Promise.reject(new Error('log disk full'))) as () => void],
  ])('the same when its listener %s', async (_, onRefused) => {
    const { statusOf } = world({ onRefused });
    expect(await statusOf(signedRequest(orderBody(), { key: 'x', secret: 'y' }))).toBe(401);
  });

  it('a body that was read before, loudly', async () => {
    const request = signedRequest();
    await request.json();
    await expect(world().handler(request)).rejects.toMatchObject({
      name: 'WebhookPayloadError',
      code: 'webhook.body_parsed',
      message: expect.stringContaining('handler(request.clone())'),
    });
  });
});

describe('a handler is not made', () => {
  const webhooks = createShopWebhooks({ us: US_APP });
  const dedup = memoryDedup('us');
  const queue = memoryQueue('us');
  it.each([
    ['without an intake', {}, 'config.invalid', /nowhere to put them/],
    [
      'with an intake of a side it has no app of',
      { us: { dedup, queue }, global: { dedup: memoryDedup('global'), queue: memoryQueue('global') } },
      'config.invalid',
      /no app/,
    ],
    ['without a memory', { us: { queue } }, 'config.invalid', /'dedup'/],
    ['without a queue', { us: { dedup } }, 'config.invalid', /'queue' or a 'handle'/],
    ['with both', { us: { dedup, queue, handle: async () => {} } }, 'config.invalid', /either/],
    [
      'with a memory of the other side',
      { us: { dedup: memoryDedup('global'), queue } },
      'region.mismatch',
      /'dedup'/,
    ],
    [
      'with a queue of the other side',
      { us: { dedup, queue: memoryQueue('global') } },
      'region.mismatch',
      /'queue'/,
    ],
    [
      'with a claim that outlasts the next try',
      { us: { dedup, queue }, claimMs: 120_000 },
      'config.invalid',
      /'claimMs'/,
    ],
    ['with no time', { us: { dedup, queue }, deadlineMs: 0 }, 'config.invalid', /'deadlineMs'/],
  ])('%s', (_, options, code, message) => {
    const make = () => createWebhookHandler({ webhooks, ...(options as object) });
    expect(make).toThrowError(expect.objectContaining({ code }));
    expect(make).toThrowError(message);
  });
});

describe('draining a queue', () => {
  it('acknowledges what was handled and leaves what failed', async () => {
    const { statusOf, us } = world();
    for (const id of ['1', '2', '3']) await statusOf(signedRequest(orderBody(id)));
    const failed: string[] = [];
    const handle = async ({ tts_notification_id }: ShopWebhook<'us'>) => {
      if (tts_notification_id === '2') throw new Error('no');
    };
    const options = {
      region: 'us',
      queue: us.queue,
      onFailed: (_: unknown, id: string) => failed.push(id),
    } as const;
    expect(await drainWebhooks(options, handle)).toBe(2);
    expect(us.queue.waiting.map(({ id }) => id)).toEqual(['2']);
    expect(failed).toEqual(['2']);
    expect(await drainWebhooks(options, async () => {})).toBe(1);
    expect(us.queue.waiting).toEqual([]);
  });

  it('tells of failures by throwing where nobody else is told, after the rest was handled', async () => {
    const { statusOf, us } = world();
    for (const id of ['1', '2', '3']) await statusOf(signedRequest(orderBody(id)));
    const bug = new Error('my bug');
    const handle = async ({ tts_notification_id }: ShopWebhook<'us'>) => {
      if (tts_notification_id !== '3') throw bug;
    };
    const error: unknown = await drainWebhooks({ region: 'us', queue: us.queue }, handle).catch((e) => e);
    if (!(error instanceof AggregateError)) throw error;
    expect(error.errors).toEqual([bug, bug]);
    expect(error.message).toContain('1 were handled');
    expect(us.queue.waiting.map(({ id }) => id)).toEqual(['1', '2']);
  });

  it('stops at a queue, or a webhook, of the other side', async () => {
    const { statusOf, us, global } = world();
    await statusOf(signedRequest(orderBody('1'), GLOBAL_APP));
    const take = vi.fn((...given: Parameters<typeof us.queue.take>) => us.queue.take(...given));
    const lying = { ...us.queue, region: 'global', take } as never;
    await expect(drainWebhooks({ region: 'us', queue: lying }, async () => {})).rejects.toMatchObject({
      code: 'region.mismatch',
    });
    expect(take).not.toHaveBeenCalled();
    await expect(
      drainWebhooks({ region: undefined as never, queue: us.queue }, async () => {}),
    ).rejects.toMatchObject({ code: 'region.unknown' });

    await statusOf(signedRequest(orderBody('2')));
    us.queue.waiting.unshift(...global.queue.waiting);
    const failed: string[] = [];
    const handled: unknown[] = [];
    const options = {
      region: 'us',
      queue: us.queue,
      onFailed: (_: unknown, id: string) => failed.push(id),
    } as const;
    // Every webhook of the other side is refused, also one that carries no personal data.
    await expect(
      drainWebhooks(options, async ({ region }) => void handled.push(region)),
    ).rejects.toMatchObject({ code: 'residency.violation' });
    expect([failed, handled]).toEqual([['1'], ['us']]);
    expect(us.queue.waiting.map(({ id }) => id)).toEqual(['1']);
  });
});
