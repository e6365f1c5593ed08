import { request } from 'node:http';
import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTestProxy, type TestProxy } from './create-test-proxy.ts';
import { createTestServer, type TestServer } from './create-test-server.ts';

let server: TestServer;
let proxy: TestProxy;
beforeEach(async () => {
  server = await createTestServer(() => ({ kind: 'json', body: { through: true } }));
  proxy = await createTestProxy();
});
afterEach(() => Promise.all([server.close(), proxy.close()]));

describe('createTestProxy', () => {
  it('forwards a request in absolute form without the proxy credentials', async () => {
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const headers = { 'proxy-authorization': 'Basic eDp5' };
      request(proxy.origin, { path: `${server.origin}/path?a=1`, headers }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      })
        .on('error', reject)
        .end();
    });
    expect(status).toBe(200);
    expect(proxy.targets).toEqual([new URL(server.origin).host]);
    expect(proxy.authorizations).toEqual(['Basic eDp5']);
    expect(server.calls[0]).toMatchObject({ path: '/path', query: { a: '1' } });
    expect(server.calls[0]?.headers['proxy-authorization']).toBeUndefined();
  });

  it('opens a tunnel', async () => {
    const { host } = new URL(server.origin);
    const text = await new Promise<string>((resolve, reject) => {
      let heard = '';
      const socket = connect(Number(new URL(proxy.origin).port), '127.0.0.1', () => {
        socket.write(`CONNECT ${host} HTTP/1.1\r\nhost: ${host}\r\n\r\n`);
      });
      socket.once('data', () =>
        socket.write(`GET /t HTTP/1.1\r\nhost: ${host}\r\nconnection: close\r\n\r\n`),
      );
      socket.on('data', (chunk) => {
        heard += chunk.toString();
      });
      socket.on('end', () => resolve(heard));
      socket.on('error', reject);
    });
    expect(text).toContain('{"through":true}');
    expect(proxy.targets).toEqual([host]);
  });
});
