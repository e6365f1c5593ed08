import { Buffer } from 'node:buffer';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CannedResponse } from './canned-response.ts';
import { createTestServer, type TestServer } from './create-test-server.ts';

let server: TestServer;
beforeEach(async () => {
  server = await createTestServer();
});
afterEach(() => server.close());

const ok: CannedResponse = { kind: 'json', body: { code: 0 } };

describe('createTestServer', () => {
  it('gives answers in order and notes what it was asked', async () => {
    server.answer(ok, { kind: 'json', status: 400, body: { code: 7 }, headers: { 'x-id': '1' } });
    const first = await fetch(`${server.origin}/a%2Fb?x=1%202`, { method: 'POST', body: '{"n":"ü"}' });
    const second = await fetch(`${server.origin}/c`);
    expect([first.status, await first.json()]).toEqual([200, { code: 0 }]);
    expect([second.status, second.headers.get('x-id')]).toEqual([400, '1']);
    expect(server.calls.map(({ method, path, query, body }) => ({ method, path, query, body }))).toEqual([
      { method: 'POST', path: '/a%2Fb', query: { x: '1 2' }, body: '{"n":"ü"}' },
      { method: 'GET', path: '/c', query: {}, body: '' },
    ]);
    expect(server.calls[0]?.bytes).toHaveLength(10);
  });

  it('answers an unscripted call with 599 and notes it apart', async () => {
    expect((await fetch(server.origin)).status).toBe(599);
    expect(server.unscripted).toHaveLength(1);
  });

  it('asks the responder once the script is used up', async () => {
    server.answer(ok);
    server.respond((call) => ({ kind: 'json', body: call.path }));
    expect(await (await fetch(`${server.origin}/one`)).json()).toEqual({ code: 0 });
    expect(await (await fetch(`${server.origin}/two`)).json()).toBe('/two');
    server.reset();
    expect((await fetch(server.origin)).status).toBe(599);
    expect(server.calls).toHaveLength(1);
  });

  it('sends html, files, redirects and empty answers', async () => {
    server.answer(
      { kind: 'html' },
      { kind: 'bytes', bytes: Buffer.from('%PDF'), contentType: 'application/pdf' },
      { kind: 'redirect', location: 'http://127.0.0.1:1/away' },
      { kind: 'empty' },
    );
    const html = await fetch(server.origin);
    expect([html.status, html.headers.get('content-type')]).toEqual([502, 'text/html']);
    const file = await fetch(server.origin);
    expect([file.headers.get('content-type'), await file.text()]).toEqual(['application/pdf', '%PDF']);
    const redirect = await fetch(server.origin, { redirect: 'manual' });
    expect([redirect.status, redirect.headers.get('location')]).toEqual([302, 'http://127.0.0.1:1/away']);
    expect((await fetch(server.origin)).status).toBe(204);
  });

  it('streams a body of the size asked for', async () => {
    server.answer({ kind: 'huge', size: 1_000_000 });
    const text = await (await fetch(server.origin)).text();
    expect(text.length).toBeGreaterThanOrEqual(1_000_000);
    expect(JSON.parse(text)).toMatchObject({ code: 0 });
  });

  it.each<CannedResponse>([
    { kind: 'truncated', text: '{"code":0' },
    { kind: 'truncated', text: '{"code":0', how: 'chunk' },
    { kind: 'reset', when: 'in-body' },
  ])('breaks off inside the body: %o', async (canned) => {
    server.answer(canned);
    const response = await fetch(server.origin);
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow();
  });

  it('resets the connection before the head', async () => {
    server.answer({ kind: 'reset' });
    await expect(fetch(server.origin)).rejects.toThrow();
    expect(server.calls).toHaveLength(1);
  });

  it('waits before an answer, and does not answer at all', async () => {
    server.answer({ kind: 'delay', ms: 20, then: ok }, { kind: 'hang' });
    expect((await fetch(server.origin)).status).toBe(200);
    await expect(fetch(server.origin, { signal: AbortSignal.timeout(50) })).rejects.toThrow();
  });
});
