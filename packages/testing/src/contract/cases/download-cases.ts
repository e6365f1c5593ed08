import { Buffer } from 'node:buffer';
import { inspect } from 'node:util';
import type { Region, RegionalLink } from '@twinshore/core';
import { expect } from 'vitest';
import type { ContractCase } from '../contract-case.ts';
import type { ContractWorld } from '../contract-world.ts';
import { success } from '../kit/answers.ts';
import { getItem } from '../kit/contract-operations.ts';
import { refused } from '../kit/refused.ts';

const PDF = Buffer.from('%PDF-1.7 label');

const link = (world: ContractWorld, href: string, region: Region = world.region): RegionalLink<Region> => ({
  region,
  surface: 'shop.files',
  href,
});

/** Files behind links that came in answers, and the way out through a proxy. */
export const downloadCases: readonly ContractCase[] = [
  {
    id: 'download.own_link',
    title: 'fetches the file behind a link of an answer, without any credentials',
    async run(world) {
      const href = `${world.server.origin}/labels/1.pdf?signature=abc%2F1`;
      world.answer(success({ id: '1', file_url: href }), {
        kind: 'bytes',
        bytes: PDF,
        contentType: 'application/pdf',
      });
      const transport = world.transport();
      const item = await transport.send(getItem, { item_id: '1' });
      expect(item.file_url).toMatchObject({ region: world.region, surface: 'shop.files' });
      const file = await transport.download(item.file_url as RegionalLink<Region>);
      expect(Buffer.from(file.bytes).equals(PDF)).toBe(true);
      expect(file.contentType).toBe('application/pdf');
      if (!world.wire) return;
      const call = world.calls[1];
      expect(call).toMatchObject({ method: 'GET', path: '/labels/1.pdf', query: { signature: 'abc/1' } });
      const travelled = JSON.stringify([call?.query, call?.headers]);
      for (const secret of [
        world.fixtures.tokens.accessToken,
        world.fixtures.shop.cipher,
        world.fixtures.app.key,
      ]) {
        expect(travelled).not.toContain(secret);
      }
    },
  },
  {
    id: 'download.other_host',
    title: 'refuses a link that leaves the hosts of its surface',
    async run(world) {
      const transport = world.transport();
      const { host, port } = world.far;
      const hrefs = [
        `${world.far.origin}/1.pdf`,
        `http://localhost:${port}/1.pdf`,
        `http://user:password@${host}:${port}/1.pdf`,
        `//${host}:${port}/1.pdf`,
        'file:///etc/hosts',
        'data:text/plain,hello',
        'not a link',
        '',
      ];
      for (const href of hrefs) {
        await refused(() => transport.download(link(world, href)), 'egress.refused');
      }
      expect([world.far.connections, world.sent]).toEqual([0, 0]);
    },
  },
  {
    id: 'download.credentials_in_link',
    title: 'refuses a link to an own host that carries a user name',
    needs: ['wire'],
    async run(world) {
      const href = world.server.origin.replace('http://', 'http://user:password@');
      await refused(() => world.transport().download(link(world, `${href}/1.pdf`)), 'egress.refused');
      expect(world.sent).toBe(0);
    },
  },
  {
    id: 'download.other_side',
    title: 'refuses a link that says it is of the other side, or of none',
    async run(world) {
      const transport = world.transport();
      for (const region of [world.otherSide, undefined, 'US']) {
        await refused(
          () => transport.download({ ...link(world, `${world.server.origin}/1.pdf`), region } as never),
          'egress.refused',
          'region.mismatch',
          'region.unknown',
        );
      }
      expect(world.sent).toBe(0);
    },
  },
  {
    id: 'download.unknown_surface',
    title: 'refuses a link of a surface it does not know',
    async run(world) {
      const odd = { ...link(world, `${world.server.origin}/1.pdf`), surface: 'shop.anything' };
      await refused(() => world.transport().download(odd as never), 'region.unknown', 'egress.refused');
      expect(world.sent).toBe(0);
    },
  },
  {
    id: 'download.redirect',
    title: 'does not follow a download to another host',
    needs: ['wire'],
    async run(world) {
      world.answer({ kind: 'redirect', location: `${world.far.origin}/1.pdf` });
      await refused(
        world.transport().download(link(world, `${world.server.origin}/1.pdf`)),
        'egress.refused',
      );
      expect([world.far.bytes, world.far.connections]).toEqual([0, 0]);
    },
  },
  {
    id: 'download.gone',
    title: 'gives no error page for a file',
    needs: ['wire'],
    async run(world) {
      world.answer({ kind: 'html', status: 403, title: 'Expired' });
      const call = world.transport({ maxRetries: 0 }).download(link(world, `${world.server.origin}/1.pdf`));
      await refused(call, 'download.failed', 'download.refused', 'download.expired', 'api.rejected');
    },
  },
  {
    id: 'download.no_secret_in_errors',
    title: 'keeps the right of access in a link out of its errors',
    needs: ['wire'],
    async run(world) {
      world.answer({ kind: 'html', status: 404 });
      const own = `${world.server.origin}/1.pdf?signature=secret-in-link`;
      const away = `${world.far.origin}/1.pdf?signature=secret-in-link`;
      const transport = world.transport({ maxRetries: 0 });
      for (const href of [own, away]) {
        const error = await transport.download(link(world, href)).catch((failure: unknown) => failure);
        expect(inspect(error) + JSON.stringify(error)).not.toContain('secret-in-link');
      }
    },
  },
  {
    id: 'proxy.used',
    title: 'sends everything through the proxy it was given',
    needs: ['wire', 'proxy'],
    async run(world) {
      const proxy = await world.proxy();
      const address = proxy.origin.replace('http://', 'http://user:secret-proxy@');
      world.answer(success({ id: '1' }), { kind: 'bytes', bytes: PDF });
      const transport = world.transport({ proxy: address });
      await transport.send(getItem, { item_id: '1' });
      await transport.download(link(world, `${world.server.origin}/1.pdf`));
      const { host } = new URL(world.server.origin);
      expect(new Set(proxy.targets)).toEqual(new Set([host]));
      expect(world.sent).toBe(2);
      expect(proxy.authorizations[0]).toBe(`Basic ${Buffer.from('user:secret-proxy').toString('base64')}`);
      expect(JSON.stringify(world.calls.map(({ headers }) => headers))).not.toContain('proxy-authorization');
      expect(JSON.stringify(transport.describe())).not.toContain('secret-proxy');
    },
  },
  {
    id: 'proxy.unreachable',
    title: 'does not go round a proxy that is down',
    needs: ['wire', 'proxy'],
    async run(world) {
      const proxy = await world.proxy();
      await proxy.close();
      const transport = world.transport({ proxy: proxy.origin, maxRetries: 0 });
      const error = await refused(
        transport.send(getItem, { item_id: '1' }),
        'network.unreachable',
        'network.failed',
      );
      expect(error.retryable).toBe(true);
      expect(world.sent).toBe(0);
    },
  },
  {
    id: 'proxy.environment_ignored',
    title: 'uses no proxy that only the environment names',
    needs: ['wire'],
    async run(world) {
      const names = [
        'HTTP_PROXY',
        'HTTPS_PROXY',
        'ALL_PROXY',
        'http_proxy',
        'https_proxy',
        'NODE_USE_ENV_PROXY',
      ];
      const before = names.map((name) => [name, process.env[name]] as const);
      for (const name of names) process.env[name] = name === 'NODE_USE_ENV_PROXY' ? '1' : world.far.origin;
      try {
        world.answer(success({ id: '1' }));
        const transport = world.transport();
        await transport.send(getItem, { item_id: '1' });
        expect(transport.describe().proxy).toBeUndefined();
      } finally {
        for (const [name, value] of before) {
          if (value === undefined) delete process.env[name];
          else process.env[name] = value;
        }
      }
      expect([world.sent, world.far.connections]).toEqual([1, 0]);
    },
  },
];
