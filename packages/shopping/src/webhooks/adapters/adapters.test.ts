import { createServer, type IncomingMessage, type ServerResponse, request as send } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { Hono } from 'hono';
import { afterEach, describe, expect, it } from 'vitest';
import { createShopWebhooks, createWebhookHandler } from '../../webhooks.ts';
import { memoryDedup, memoryQueue } from '../__fixtures__/memory-ports.ts';
import { orderBody, signatureOf, US_APP } from '../__fixtures__/signed-request.ts';
import { expressWebhooks } from '../express.ts';
import { honoWebhooks } from '../hono.ts';
import { nextPagesWebhooks, nextWebhooks } from '../next.ts';
import { nodeWebhooks } from '../node.ts';

type RequestListener = (request: IncomingMessage, response: ServerResponse) => unknown;

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer((request, response) => void listener(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(
    () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  );
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhooks`;
}

function receiver() {
  const queue = memoryQueue('us');
  const webhooks = createShopWebhooks({ us: US_APP, maxBodyBytes: 100_000 });
  return { queue, handler: createWebhookHandler({ webhooks, us: { dedup: memoryDedup('us'), queue } }) };
}

const body = orderBody();
const delivery = (text = body, signature = signatureOf(text)) => ({
  method: 'POST',
  headers: { authorization: signature, 'content-type': 'application/json' },
  body: text,
});

/** What Next's pages make of a request: the body is read and parsed unless the file says otherwise. */
const parsedByNext =
  (handler: ReturnType<typeof nextPagesWebhooks>, failed: (error: unknown) => void): RequestListener =>
  async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const parsed = Object.assign(request, { body: JSON.parse(Buffer.concat(chunks).toString()) });
    await handler(parsed, response).catch((error) => {
      failed(error);
      response.writeHead(500).end();
    });
  };

const FRAMEWORKS: [string, (handler: ReturnType<typeof receiver>['handler']) => RequestListener][] = [
  ['node:http', (handler) => nodeWebhooks(handler)],
  ['express', (handler) => express().post('/webhooks', expressWebhooks(handler)).use(express.json())],
  [
    'express with the raw parser',
    (handler) => express().post('/webhooks', express.raw({ type: '*/*' }), expressWebhooks(handler)),
  ],
  [
    'express with text as body',
    (handler) => express().post('/webhooks', express.text({ type: '*/*' }), expressWebhooks(handler)),
  ],
  [
    'express with the bytes kept beside',
    (handler) =>
      express()
        .use(
          express.json({
            verify: (request, _, bytes) => Object.assign(request, { rawBody: bytes }),
          }),
        )
        .post('/webhooks', expressWebhooks(handler)),
  ],
  ['the pages of Next', (handler) => nextPagesWebhooks(handler)],
];

describe.each(FRAMEWORKS)('%s', (_, listenerOf) => {
  it('receives what the platform sends', async () => {
    const { handler, queue } = receiver();
    const url = await serve(listenerOf(handler));
    const answer = await fetch(url, delivery());
    expect([answer.status, await answer.text()]).toEqual([200, '']);
    expect(queue.waiting.map(({ id }) => id)).toEqual(['7327112393057371910']);
  });

  it('refuses what the platform did not send', async () => {
    const { handler, queue } = receiver();
    const url = await serve(listenerOf(handler));
    expect((await fetch(url, delivery(body, signatureOf(`${body} `)))).status).toBe(401);
    expect(queue.pushed).toBe(0);
  });

  it('answers 413 on a connection that is still open', async () => {
    const { handler } = receiver();
    const url = await serve(listenerOf(handler));
    const large = orderBody('1', { more: 'x'.repeat(99_000_0) });
    expect((await fetch(url, delivery(large))).status).toBe(413);
  });
});

describe('a body in pieces', () => {
  it.each([
    ['bytes', undefined],
    ['text', 'utf8' as const],
  ])('that come as %s is put together as it was', async (_, encoding) => {
    const { handler, queue } = receiver();
    const listener = nodeWebhooks(handler);
    const url = await serve((request, response) => {
      if (encoding !== undefined) request.setEncoding(encoding);
      listener(request, response);
    });
    const bytes = Buffer.from(body);
    const status = await new Promise((resolve, reject) => {
      const { method, headers } = delivery();
      const sending = send(url, { method, headers }, (answer) => resolve(answer.resume().statusCode));
      sending.on('error', reject);
      // In the middle of a character.
      const middle = bytes.indexOf(Buffer.from('ö')) + 1;
      sending.write(bytes.subarray(0, middle), () => setImmediate(() => sending.end(bytes.subarray(middle))));
    });
    expect(status).toBe(200);
    expect(queue.waiting).toHaveLength(1);
  });
});

describe('a body that a framework parsed before is refused with how to get the raw one:', () => {
  it('node:http', async () => {
    const { handler, queue } = receiver();
    const listener = nodeWebhooks(handler);
    const url = await serve(async (request, response) => {
      for await (const _ of request);
      listener(request, response);
    });
    const answer = await fetch(url, delivery());
    expect([answer.status, await answer.text()]).toEqual([500, expect.stringContaining('request.rawBody')]);
    expect(queue.pushed).toBe(0);
  });

  it('express', async () => {
    const { handler, queue } = receiver();
    let caught: unknown;
    const app = express()
      .use(express.json())
      .post('/webhooks', expressWebhooks(handler))
      .use(((error, _request, response, _next) => {
        caught = error;
        response.status(500).end();
      }) satisfies express.ErrorRequestHandler);
    expect((await fetch(await serve(app), delivery())).status).toBe(500);
    expect(caught).toMatchObject({
      code: 'webhook.body_parsed',
      message: expect.stringContaining('express.raw({ type:'),
    });
    expect(queue.pushed).toBe(0);
  });

  it('the pages of Next', async () => {
    const { handler, queue } = receiver();
    let caught: unknown;
    const url = await serve(
      parsedByNext(nextPagesWebhooks(handler), (error) => {
        caught = error;
      }),
    );
    expect((await fetch(url, delivery())).status).toBe(500);
    expect(caught).toMatchObject({
      code: 'webhook.body_parsed',
      message: expect.stringContaining('bodyParser: false'),
    });
    expect(queue.pushed).toBe(0);
  });

  it('hono', async () => {
    const { handler, queue } = receiver();
    let caught: unknown;
    const app = new Hono()
      .use(async (context, next) => {
        await context.req.json();
        await next();
      })
      .post('/webhooks', honoWebhooks(handler))
      .onError((error, context) => {
        caught = error;
        return context.body(null, 500);
      });
    expect((await app.request('/webhooks', delivery())).status).toBe(500);
    expect(caught).toMatchObject({
      code: 'webhook.body_parsed',
      message: expect.stringContaining('c.req.json()'),
    });
    expect(queue.pushed).toBe(0);
  });

  it('the app router of Next', async () => {
    const { handler, queue } = receiver();
    const request = new Request('https://app.example/webhooks', delivery());
    await request.text();
    await expect(nextWebhooks(handler)(request)).rejects.toMatchObject({ code: 'webhook.body_parsed' });
    expect(queue.pushed).toBe(0);
  });
});

describe('frameworks of the web’s own form', () => {
  it('hono receives', async () => {
    const { handler, queue } = receiver();
    const app = new Hono().post('/webhooks', honoWebhooks(handler));
    expect((await app.request('/webhooks', delivery())).status).toBe(200);
    expect(queue.waiting).toHaveLength(1);
  });

  it('the app router of Next receives, whatever else it passes', async () => {
    const { handler, queue } = receiver();
    const POST: (request: Request, context: object) => Promise<Response> = nextWebhooks(handler);
    const request = new Request('https://app.example/webhooks', delivery());
    expect((await POST(request, { params: Promise.resolve({}) })).status).toBe(200);
    expect(queue.waiting).toHaveLength(1);
  });
});

it('a body that is too long is answered for while it is still being sent', async () => {
  const url = await serve(nodeWebhooks(receiver().handler));
  const status = await new Promise((resolve, reject) => {
    const { method, headers } = delivery();
    const sending = send(url, { method, headers }, (answer) => {
      resolve(answer.resume().statusCode);
      sending.destroy();
    });
    sending.on('error', reject);
    sending.write(Buffer.alloc(150_000));
  });
  expect(status).toBe(413);
});

it.each(['GET', 'HEAD'])('%s is answered with 405 through Node', async (method) => {
  const url = await serve(nodeWebhooks(receiver().handler));
  const answer = await fetch(url, { method });
  expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'POST']);
});

describe('a failure of the receiver itself', () => {
  it('is answered by node:http with 500 and nothing of it', async () => {
    const url = await serve(nodeWebhooks(() => Promise.reject(new Error('db at 10.0.0.1, password x'))));
    const answer = await fetch(url, delivery());
    expect([answer.status, await answer.text()]).toEqual([500, '']);
  });
});
