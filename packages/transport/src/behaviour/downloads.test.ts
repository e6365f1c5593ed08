import type { RegionalLink, Transport } from '@twinshore/core';
import { regionalLink } from '@twinshore/core/internal';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ENGINES } from '../__fixtures__/engines.ts';
import { type LoopbackServer, ok, startLoopbackServer } from '../__fixtures__/loopback-server.ts';
import { getLabel } from '../__fixtures__/mall.ts';
import { mallTransport } from '../__fixtures__/mall-transport.ts';
import { type RawServer, startRawServer } from '../__fixtures__/raw-server.ts';
import { thrownBy } from '../__fixtures__/thrown-by.ts';

describe.each(ENGINES)('downloads through $name', ({ make }) => {
  let server: LoopbackServer;
  let elsewhere: RawServer;
  let transport: Transport<'us'>;

  beforeEach(async () => {
    server = await startLoopbackServer();
    elsewhere = await startRawServer((socket) =>
      socket.end('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nno'),
    );
    transport = mallTransport('us', server.origin, { engine: make(), maxDownloadBytes: 1000 });
  });
  afterEach(async () => {
    await transport.close();
    await Promise.all([server.close(), elsewhere.close()]);
  });

  const link = (href: string, more: Partial<RegionalLink<'us'>> = {}): RegionalLink<'us'> => ({
    region: 'us',
    surface: 'shop.files',
    href,
    ...more,
  });
  const pdf = { headers: { 'content-type': 'application/pdf' }, body: Buffer.from([0x25, 0x50, 0xff, 0x00]) };

  it('fetches the file of a link from a response, to the letter and without credentials', async () => {
    const href = `${server.origin}/f%C3%BCr/label.pdf?sig=a%2Bb+c%20d&x=%7e&x=2`;
    const asked: string[] = [];
    server.answer(ok({ url: href }), {
      raw: (response, request) => {
        asked.push(request.url as string);
        response.writeHead(200, { 'content-type': 'application/pdf' });
        response.end(pdf.body);
      },
    });
    const { url } = await transport.send(getLabel, { order_id: '1' });
    expect(JSON.stringify(url)).not.toContain('sig=');
    const { data, response } = await transport.download(url as RegionalLink<'us'>).withResponse();
    expect([...data.bytes]).toEqual([0x25, 0x50, 0xff, 0x00]);
    expect(data.contentType).toBe('application/pdf');
    expect(asked).toEqual(['/f%C3%BCr/label.pdf?sig=a%2Bb+c%20d&x=%7e&x=2']);
    expect(response).toMatchObject({ operation: 'download', status: 200, attempts: 1 });
    const { headers, query } = server.arrived[1] ?? {};
    expect(Object.keys(headers ?? {})).not.toContain('x-tts-access-token');
    expect(Object.keys(headers ?? {})).not.toContain('authorization');
    expect(query).not.toHaveProperty('shop_cipher');
  });

  it('goes by the side a link was made with, not by one laid over it', async () => {
    const foreign = regionalLink('global', 'shop.files', `${server.origin}/label.pdf`);
    Object.defineProperty(foreign, 'region', { value: 'us' });
    const error = await thrownBy(transport.download(foreign as unknown as RegionalLink<'us'>));
    expect(error.code).toBe('region.mismatch');
    expect(server.arrived).toHaveLength(0);
  });

  it('fetches no link of the other side, of no side, or of an unknown surface', async () => {
    const href = `${server.origin}/label.pdf`;
    const code = async (more: Record<string, unknown>) =>
      (await thrownBy(transport.download(link(href, more as Partial<RegionalLink<'us'>>)))).code;
    expect(await code({ region: 'global' })).toBe('region.mismatch');
    expect(await code({ region: undefined })).toBe('region.unknown');
    expect(await code({ surface: 'shop.other' })).toBe('region.unknown');
    expect(server.arrived).toHaveLength(0);
  });

  it('dials no host that is not the surface’s own', async () => {
    const { port } = elsewhere;
    for (const href of [
      `${elsewhere.origin}/label.pdf?sig=private`,
      `http://127.0.0.1.:${port}/label.pdf`,
      `http://localhost:${port}/label.pdf`,
      `${server.origin.replace('http://', 'http://user:pass@')}/label.pdf`,
      `file:///etc/passwd`,
      'not an address',
    ]) {
      const error = await thrownBy(transport.download(link(href)));
      expect(error).toMatchObject({ name: 'EgressRefusedError', code: 'egress.refused' });
      expect(error.message).not.toContain('private');
    }
    expect(elsewhere.connections()).toBe(0);
    expect(server.arrived).toHaveLength(0);
  });

  it('follows redirects among the surface’s own hosts, three at most', async () => {
    const again = { status: 302, headers: { location: '/next?sig=2' }, body: '' };
    server.answer(again, again, again, pdf);
    expect((await transport.download(link(`${server.origin}/label.pdf`))).contentType).toBe(
      'application/pdf',
    );
    expect(server.arrived.map(({ path }) => path)).toEqual(['/label.pdf', '/next', '/next', '/next']);
    server.answer(again);
    expect((await thrownBy(transport.download(link(`${server.origin}/label.pdf`)))).code).toBe(
      'egress.refused',
    );
    server.answer({ status: 302, headers: { location: `${elsewhere.origin}/label.pdf` }, body: '' });
    expect((await thrownBy(transport.download(link(`${server.origin}/label.pdf`)))).code).toBe(
      'egress.refused',
    );
    server.answer({ status: 302, body: '' });
    expect((await thrownBy(transport.download(link(`${server.origin}/label.pdf`)))).code).toBe(
      'egress.refused',
    );
    expect(elsewhere.connections()).toBe(0);
  });

  it('takes no file that is too long', async () => {
    server.answer({ body: 'x'.repeat(1001) });
    const error = await thrownBy(transport.download(link(`${server.origin}/label.pdf`)));
    expect(error).toMatchObject({ code: 'response.too_large', operation: 'download' });
    server.answer({ body: 'x'.repeat(1000) });
    expect((await transport.download(link(`${server.origin}/label.pdf`))).bytes).toHaveLength(1000);
  });

  it('tries again after a fault that may pass, and says when a link has ended', async () => {
    server.answer(
      { status: 503, body: '' },
      { status: 429, headers: { 'retry-after-ms': '1' }, body: '' },
      pdf,
    );
    expect((await transport.download(link(`${server.origin}/label.pdf`))).bytes).toHaveLength(4);
    server.answer({ status: 403, body: '<Error>expired</Error>' });
    const error = await thrownBy(transport.download(link(`${server.origin}/label.pdf?sig=private`)));
    expect(error).toMatchObject({
      name: 'ApiError',
      code: 'download.refused',
      status: 403,
      retryable: false,
    });
    expect(error.message).toContain('expire');
    expect(error.message).not.toContain('private');
    expect(server.arrived).toHaveLength(4);
  });

  it('obeys limits and headers of its call', async () => {
    const silent = await startRawServer(() => undefined);
    const other = mallTransport('us', silent.origin, { engine: make(), maxRetries: 0 });
    const slow = other.download(link(`${silent.origin}/label.pdf`), { timeoutMs: 30 });
    expect((await thrownBy(slow)).code).toBe('request.timeout');
    const headers = { authorization: 'Bearer stolen' };
    expect((await thrownBy(transport.download(link(`${server.origin}/x`), { headers }))).code).toBe(
      'config.invalid',
    );
    expect(
      (await thrownBy(transport.download(link(`${server.origin}/x`), { signal: AbortSignal.abort() }))).code,
    ).toBe('request.aborted');
    expect(server.arrived).toHaveLength(0);
    await other.close();
    await silent.close();
  });
});
