import type { Socket } from 'node:net';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import type { Engine, EngineLimits, WireRequest } from '@twinshore/core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ENGINES } from '../__fixtures__/engines.ts';
import { type LoopbackServer, ok, startLoopbackServer } from '../__fixtures__/loopback-server.ts';
import { freePort, startRawServer } from '../__fixtures__/raw-server.ts';
import { thrownBy } from '../__fixtures__/thrown-by.ts';

const limits: EngineLimits = { timeoutMs: 5000, maxResponseBytes: 1_000_000, signal: undefined };

function request(origin: string, changes: Partial<WireRequest> = {}): WireRequest {
  return { method: 'GET', origin, path: '/path', query: {}, headers: {}, body: undefined, ...changes };
}

describe.each(ENGINES)('$name', ({ make }) => {
  let server: LoopbackServer;
  let engine: Engine;

  beforeEach(async () => {
    server = await startLoopbackServer();
    engine = make();
  });
  afterEach(async () => {
    await engine.close();
    await server.close();
  });

  it('sends path, query, headers and body as they are', async () => {
    const body = JSON.stringify({ name: 'Zoë 東京' });
    await engine.exchange(
      request(server.origin, {
        method: 'POST',
        path: '/a%2Fb',
        query: { 'a b': 'c&d=é+/?', plain: 'x-1_2.3~' },
        headers: { 'content-type': 'application/json', 'x-trace': 'abc' },
        body,
      }),
      limits,
    );
    const [arrived] = server.arrived;
    expect(arrived).toMatchObject({
      method: 'POST',
      path: '/a%2Fb',
      query: { 'a b': 'c&d=é+/?', plain: 'x-1_2.3~' },
      body,
    });
    expect(arrived?.headers).toMatchObject({
      'content-type': 'application/json',
      'x-trace': 'abc',
      'content-length': String(Buffer.byteLength(body)),
    });
    expect(arrived?.headers.cookie).toBeUndefined();
  });

  it('sends bytes as they are', async () => {
    await engine.exchange(
      request(server.origin, { method: 'POST', body: new Uint8Array([0x7b, 0x7d]) }),
      limits,
    );
    expect(server.arrived[0]?.body).toBe('{}');
  });

  it('gives status, headers by lower-case name and the body as text and bytes', async () => {
    server.answer({
      raw: (response) => {
        response.writeHead(
          404,
          [
            ['X-Request', 'one'],
            ['X-Request', 'two'],
            ['Content-Type', 'text/plain'],
          ].flat(),
        );
        response.end('Zoë');
      },
    });
    const response = await engine.exchange(request(server.origin), limits);
    expect(response.status).toBe(404);
    expect(response.headers['x-request']).toBe('one, two');
    expect(response.headers['content-type']).toBe('text/plain');
    expect(response.text()).toBe('Zoë');
    expect(Buffer.from(response.bytes()).toString('utf8')).toBe('Zoë');
  });

  it('reads an empty body and one in many pieces', async () => {
    server.answer(
      { status: 204, body: '' },
      {
        raw: (response) => {
          response.writeHead(200);
          for (let piece = 0; piece < 50; piece++) response.write('x'.repeat(1000));
          response.end('end');
        },
      },
    );
    expect((await engine.exchange(request(server.origin), limits)).text()).toBe('');
    expect((await engine.exchange(request(server.origin), limits)).text()).toBe(`${'x'.repeat(50_000)}end`);
  });

  it('follows no redirect', async () => {
    server.answer({ status: 302, headers: { location: `${server.origin}/elsewhere` }, body: '' });
    const response = await engine.exchange(request(server.origin), limits);
    expect(response.status).toBe(302);
    expect(response.headers.location).toBe(`${server.origin}/elsewhere`);
    expect(server.arrived).toHaveLength(1);
  });

  it('says that nothing was sent when nobody listens', async () => {
    const error = await thrownBy(engine.exchange(request(`http://127.0.0.1:${await freePort()}`), limits));
    expect(error).toMatchObject({ name: 'NetworkError', code: 'network.unreachable', retryable: true });
  });

  it('says that nothing was sent when the host has no address', async () => {
    const error = await thrownBy(engine.exchange(request('http://nowhere.invalid'), limits));
    expect(error.code).toBe('network.unreachable');
  });

  it('does not claim so when the connection broke after the request', async () => {
    const raw = await startRawServer((socket) => socket.resetAndDestroy());
    const error = await thrownBy(
      engine.exchange(request(raw.origin, { method: 'POST', body: '{}' }), limits),
    );
    expect(error).toMatchObject({ name: 'NetworkError', code: 'network.failed' });
    expect(raw.received()).toContain('POST /path');
    await raw.close();
  });

  it('does not claim so when a kept connection was closed before a second answer', async () => {
    let answers = 0;
    const raw = await startRawServer((socket) => {
      answers += 1;
      if (answers === 1) socket.write('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}');
      else socket.destroy();
    });
    await engine.exchange(request(raw.origin, { method: 'POST', body: '{}' }), limits);
    const error = await thrownBy(
      engine.exchange(request(raw.origin, { method: 'POST', body: '{}' }), limits),
    );
    expect(error.code).toBe('network.failed');
    await raw.close();
  });

  it.each([
    ['shorter than it says', 'HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{"code":0,'],
    ['cut in a chunk', 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n40\r\n{"code":0,'],
    ['cut between chunks', 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2\r\n{}\r\n'],
  ])('finds an answer that is %s', async (_, head) => {
    const raw = await startRawServer((socket) => socket.end(head));
    const error = await thrownBy(engine.exchange(request(raw.origin), limits));
    expect(error).toMatchObject({
      name: 'ResponseInvalidError',
      code: 'response.truncated',
      retryable: true,
    });
    await raw.close();
  });

  it.each([
    ['with its length', (size: number) => ({ 'content-length': String(size) })],
    ['without its length', () => ({ 'transfer-encoding': 'chunked' })],
  ])('refuses an answer that is too long, told %s', async (_, headers) => {
    const size = 200_000;
    server.answer({ headers: headers(size), body: 'x'.repeat(size) });
    const error = await thrownBy(
      engine.exchange(request(server.origin), { ...limits, maxResponseBytes: size - 1 }),
    );
    expect(error).toMatchObject({
      name: 'ResponseInvalidError',
      code: 'response.too_large',
      retryable: false,
    });
    const whole = await engine.exchange(request(server.origin), { ...limits, maxResponseBytes: size });
    expect(whole.bytes()).toHaveLength(size);
  });

  it.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
    ['deflate', deflateSync],
  ])('unpacks %s and counts the unpacked bytes', async (encoding, pack) => {
    const text = JSON.stringify({ text: 'x'.repeat(100_000) });
    const packed = pack(text);
    const headers = { 'content-encoding': encoding, 'content-length': String(packed.length) };
    server.answer({ headers, body: packed });
    expect((await engine.exchange(request(server.origin), limits)).text()).toBe(text);
    const error = await thrownBy(
      engine.exchange(request(server.origin), { ...limits, maxResponseBytes: 50_000 }),
    );
    expect(error.code).toBe('response.too_large');
  });

  it('stops waiting for an answer that does not come, or not to its end, and hangs up', async () => {
    let open = 0;
    const counted = (socket: Socket) => {
      open += 1;
      socket.once('close', () => {
        open -= 1;
      });
    };
    const silent = await startRawServer(counted);
    const half = await startRawServer((socket) => {
      counted(socket);
      socket.write('HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{"code":0,');
    });
    for (const { origin } of [silent, half]) {
      const error = await thrownBy(engine.exchange(request(origin), { ...limits, timeoutMs: 40 }));
      expect(error).toMatchObject({
        name: 'TimedOutError',
        code: 'request.timeout',
        scope: 'attempt',
        limitMs: 40,
      });
    }
    await vi.waitFor(() => expect(open).toBe(0));
    await Promise.all([silent.close(), half.close()]);
  });

  it('ends when the signal says so, before and while it waits', async () => {
    const gone = AbortSignal.abort();
    expect((await thrownBy(engine.exchange(request(server.origin), { ...limits, signal: gone }))).code).toBe(
      'request.aborted',
    );
    expect(server.arrived).toHaveLength(0);
    const controller = new AbortController();
    const silent = await startRawServer(() => controller.abort(new Error('enough')));
    const error = await thrownBy(
      engine.exchange(request(silent.origin), { ...limits, signal: controller.signal }),
    );
    expect(error).toMatchObject({ name: 'AbortedError', code: 'request.aborted' });
    expect((error.cause as Error).message).toBe('enough');
    await silent.close();
  });

  it('leaves no listener on the signal', async () => {
    const listeners = new Set<unknown>();
    const signal = {
      aborted: false,
      addEventListener: (_: string, listener: () => void) => listeners.add(listener),
      removeEventListener: (_: string, listener: () => void) => listeners.delete(listener),
    };
    await engine.exchange(request(server.origin), { ...limits, signal });
    await thrownBy(engine.exchange(request(`http://127.0.0.1:${await freePort()}`), { ...limits, signal }));
    expect(listeners.size).toBe(0);
  });

  it('refuses headers that HTTP does not allow before anything is sent', async () => {
    const headers = { 'x-token': 'secret\r\nhost: evil.example' };
    const error = await thrownBy(engine.exchange(request(server.origin, { headers }), limits));
    expect(error).toMatchObject({ code: 'config.invalid' });
    expect(error.message).not.toContain('secret');
    expect(server.arrived).toHaveLength(0);
  });

  it('reads a JSON answer', async () => {
    server.answer(ok({ orders: [] }));
    expect(JSON.parse((await engine.exchange(request(server.origin), limits)).text())).toMatchObject({
      code: 0,
    });
  });
});

describe('nodeEngine alone', () => {
  it('asks for compression only when told to, and reads raw deflate', async () => {
    const { nodeEngine } = await import('./node/index.ts');
    const server = await startLoopbackServer();
    server.answer({ headers: { 'content-encoding': 'deflate' }, body: deflateRawSync('{}') });
    const [plain, packed] = [nodeEngine(), nodeEngine({ compression: true })];
    expect((await plain.exchange(request(server.origin), limits)).text()).toBe('{}');
    await packed.exchange(request(server.origin), limits);
    expect(server.arrived.map(({ headers }) => headers['accept-encoding'])).toEqual([
      undefined,
      'br, gzip, deflate',
    ]);
    await Promise.all([plain.close(), packed.close(), server.close()]);
  });

  // The runtime's fetch unpacks what there is and says nothing, so with kyEngine the JSON parser finds it.
  it('finds a packed answer that is cut short', async () => {
    const { nodeEngine } = await import('./node/index.ts');
    const server = await startLoopbackServer();
    const engine = nodeEngine();
    const packed = gzipSync('x'.repeat(10_000));
    server.answer({ headers: { 'content-encoding': 'gzip' }, body: packed.subarray(0, packed.length - 12) });
    expect((await thrownBy(engine.exchange(request(server.origin), limits))).code).toBe('response.truncated');
    await Promise.all([engine.close(), server.close()]);
  });

  it('keeps connections for the next call and lets go of them when closed', async () => {
    const { nodeEngine } = await import('./node/index.ts');
    const engine = nodeEngine();
    let closed = 0;
    const raw = await startRawServer((socket) => {
      socket.once('close', () => {
        closed += 1;
      });
      socket.write('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}');
    });
    for (let call = 0; call < 5; call++) await engine.exchange(request(raw.origin), limits);
    expect(raw.connections()).toBe(1);
    expect(closed).toBe(0);
    await engine.close();
    await vi.waitFor(() => expect(closed).toBeGreaterThan(0));
    await raw.close();
  });

  it('refuses an encoding it did not ask for and cannot read', async () => {
    const { nodeEngine } = await import('./node/index.ts');
    const server = await startLoopbackServer();
    const engine = nodeEngine();
    server.answer({ headers: { 'content-encoding': 'zstd' }, body: 'packed' });
    expect((await thrownBy(engine.exchange(request(server.origin), limits))).code).toBe('response.invalid');
    await Promise.all([engine.close(), server.close()]);
  });
});

describe('kyEngine alone', () => {
  it('uses the fetch it is given, without cookies and without following redirects', async () => {
    const { kyEngine } = await import('./ky/index.ts');
    const seen: Request[] = [];
    const engine = kyEngine({
      fetch: (input, init) => {
        seen.push(new Request(input, init));
        return Promise.resolve(new Response('{}', { headers: { 'set-cookie': 'a=b' } }));
      },
    });
    await engine.exchange(
      request('https://shop-api.us.example', { method: 'POST', query: { a: '1' }, body: '{"b":2}' }),
      limits,
    );
    const [sent] = seen as [Request];
    expect(sent.url).toBe('https://shop-api.us.example/path?a=1');
    expect(sent.method).toBe('POST');
    expect(sent.redirect).toBe('manual');
    expect(sent.credentials).toBe('omit');
    expect(await sent.text()).toBe('{"b":2}');
  });

  it('stops in time even if its fetch does not', async () => {
    const { kyEngine } = await import('./ky/index.ts');
    const engine = kyEngine({ fetch: () => new Promise(() => undefined) });
    const error = await thrownBy(
      engine.exchange(request('https://shop-api.us.example'), { ...limits, timeoutMs: 10 }),
    );
    expect(error.code).toBe('request.timeout');
  });

  it('refuses a proxy unless its fetch goes through it', async () => {
    const { kyEngine } = await import('./ky/index.ts');
    const proxy = 'http://user:hunter2@127.0.0.1:3128';
    const error = await thrownBy(() => kyEngine({ proxy }));
    expect(error.code).toBe('config.invalid');
    expect(error.message).not.toContain('hunter2');
    expect(kyEngine({ proxy, fetch: globalThis.fetch }).proxy).toBe('http://127.0.0.1:3128');
  });
});
