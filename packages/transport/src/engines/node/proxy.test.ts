import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { TLSSocket } from 'node:tls';
import type { EngineLimits, WireRequest } from '@twinshore/core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type LoopbackProxy, startLoopbackProxy } from '../../__fixtures__/loopback-proxy.ts';
import { startLoopbackServer } from '../../__fixtures__/loopback-server.ts';
import { freePort } from '../../__fixtures__/raw-server.ts';
import { selfSigned } from '../../__fixtures__/self-signed.ts';
import { thrownBy } from '../../__fixtures__/thrown-by.ts';
import { nodeEngine } from './node-engine.ts';

const limits: EngineLimits = { timeoutMs: 5000, maxResponseBytes: 1_000_000, signal: undefined };
const closing: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  vi.unstubAllEnvs();
  await Promise.all(closing.splice(0).map((close) => close()));
});

function request(origin: string): WireRequest {
  return { method: 'POST', origin, path: '/path', query: { a: '1' }, headers: {}, body: '{}' };
}

async function proxy(refuseWith?: number): Promise<LoopbackProxy> {
  const started = await startLoopbackProxy(refuseWith);
  closing.push(() => started.close());
  return started;
}

async function secureServer(requestCert = false) {
  const own = selfSigned('server');
  const client = selfSigned('client');
  const seen: { body: string; client: string | undefined }[] = [];
  const server = createServer(
    { ...own, requestCert, rejectUnauthorized: requestCert, ca: [client.cert] },
    (incoming, response) => {
      let body = '';
      incoming.on('data', (chunk) => {
        body += chunk;
      });
      incoming.on('end', () => {
        const certificate = (incoming.socket as TLSSocket).getPeerCertificate();
        seen.push({ body, client: certificate?.subject?.CN as string | undefined });
        response.end('{}');
      });
    },
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(
    () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  );
  const { port } = server.address() as AddressInfo;
  return {
    origin: `https://127.0.0.1:${port}`,
    authority: `127.0.0.1:${port}`,
    cert: own.cert,
    client,
    seen,
  };
}

function engine(options: Parameters<typeof nodeEngine>[0]) {
  const made = nodeEngine(options);
  closing.push(() => made.close());
  return made;
}

describe('nodeEngine behind a proxy', () => {
  it('sends http: requests in absolute form, with user and password for the proxy only', async () => {
    const [server, { port, proxied }] = [await startLoopbackServer(), await proxy()];
    closing.push(() => server.close());
    const behind = engine({ proxy: `http://user:p%40ss@127.0.0.1:${port}` });
    expect((await behind.exchange(request(server.origin), limits)).status).toBe(200);
    expect(proxied[0]?.line).toBe(`POST ${server.origin}/path?a=1`);
    expect(proxied[0]?.headers).toMatchObject({
      host: new URL(server.origin).host,
      'proxy-authorization': `Basic ${Buffer.from('user:p@ss').toString('base64')}`,
    });
    expect(server.arrived[0]?.headers['proxy-authorization']).toBeUndefined();
    expect(behind.proxy).toBe(`http://127.0.0.1:${port}`);
  });

  it('reaches https: targets through a tunnel that sees host and port only', async () => {
    const [server, { port, proxied }] = [await secureServer(), await proxy()];
    const behind = engine({ proxy: `http://user:pass@127.0.0.1:${port}`, agentOptions: { ca: server.cert } });
    for (let call = 0; call < 3; call++) {
      expect((await behind.exchange(request(server.origin), limits)).text()).toBe('{}');
    }
    expect(server.seen).toHaveLength(3);
    expect(proxied).toHaveLength(1);
    expect(proxied[0]?.line).toBe(`CONNECT ${server.authority}`);
    expect(proxied[0]?.headers['proxy-authorization']).toMatch(/^Basic /);
  });

  it('checks the target’s certificate through the tunnel', async () => {
    const [server, { port }] = [await secureServer(), await proxy()];
    const error = await thrownBy(
      engine({ proxy: `http://127.0.0.1:${port}` }).exchange(request(server.origin), limits),
    );
    expect(error).toMatchObject({ code: 'network.failed', retryable: false });
    expect(server.seen).toHaveLength(0);
  });

  it('says that nothing was sent when the proxy refuses or is not there', async () => {
    const server = await secureServer();
    const { port } = await proxy(407);
    for (const at of [port, await freePort()]) {
      const error = await thrownBy(
        engine({ proxy: `http://127.0.0.1:${at}` }).exchange(request(server.origin), limits),
      );
      expect(error).toMatchObject({ name: 'NetworkError', code: 'network.unreachable' });
    }
    expect(server.seen).toHaveLength(0);
  });

  it('uses no proxy that the environment names', async () => {
    const [server, { port, proxied }] = [await startLoopbackServer(), await proxy()];
    closing.push(() => server.close());
    for (const name of ['HTTP_PROXY', 'http_proxy', 'HTTPS_PROXY', 'https_proxy', 'ALL_PROXY']) {
      vi.stubEnv(name, `http://127.0.0.1:${port}`);
    }
    await engine({}).exchange(request(server.origin), limits);
    expect(server.arrived).toHaveLength(1);
    expect(proxied).toHaveLength(0);
  });

  it.each([
    'socks5://127.0.0.1:1080',
    'http://127.0.0.1:3128/path',
    '127.0.0.1:3128',
    'http://user:hunter2@:3128',
  ])('refuses %s without repeating it', async (address) => {
    const error = await thrownBy(() => nodeEngine({ proxy: address }));
    expect(error.code).toBe('config.invalid');
    expect(error.message).not.toContain('hunter2');
  });
});

describe('nodeEngine over TLS', () => {
  it('shows the client certificate it was given', async () => {
    const server = await secureServer(true);
    const { cert, key } = server.client;
    const shown = engine({ agentOptions: { ca: server.cert, cert, key } });
    await shown.exchange(request(server.origin), limits);
    expect(server.seen).toEqual([{ body: '{}', client: 'client' }]);
    const error = await thrownBy(
      engine({ agentOptions: { ca: server.cert } }).exchange(request(server.origin), limits),
    );
    expect(error.name).toBe('NetworkError');
    expect(server.seen).toHaveLength(1);
  });

  it('sends nothing to a server whose certificate is not trusted', async () => {
    const server = await secureServer();
    const error = await thrownBy(engine({}).exchange(request(server.origin), limits));
    expect(error).toMatchObject({ name: 'NetworkError', retryable: false });
    expect(error.message).toContain('certificates');
    expect(server.seen).toHaveLength(0);
  });
});
