import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { theOne } from '../__fixtures__/connect.ts';
import { authorize, callShop } from '../__fixtures__/shop-client.ts';
import { receiveWebhooks } from '../__fixtures__/webhook-receiver.ts';
import type { PlatformSeed } from '../platform/platform-seed.ts';
import type { StartedPlatform } from '../platform/start-platform.ts';
import { readCommandLine, USAGE } from './command-options.ts';

const BIN = join(import.meta.dirname, '../../bin/twinshore-platform.mjs');
const REGISTER = pathToFileURL(join(import.meta.dirname, '../../../../tooling/sources/register.mjs'));
// The sources also where a build lies about, which may be of yesterday.
const FROM_SOURCES = `data:text/javascript,import{registerSources}from'${REGISTER.href}';registerSources();`;
const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

function run(...argv: string[]) {
  const child = spawn(process.execPath, ['--import', FROM_SOURCES, BIN, ...argv], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  const output = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => {
    output.stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    output.stderr += chunk;
  });
  const exit = once(child, 'close').then(([code]) => code as number | null);
  return { child, output, exit };
}

type Line = Pick<StartedPlatform, 'topology' | 'origins'> & { readonly admin: string } & PlatformSeed;

async function start(...argv: string[]) {
  const { child, output, exit } = run(...argv);
  const [text] = await Promise.race([
    once(createInterface({ input: child.stdout as NodeJS.ReadableStream }), 'line'),
    exit.then((code) => Promise.reject(new Error(`ended with ${code}: ${output.stderr}`))),
  ]);
  return { child, output, exit, line: JSON.parse(text as string) as Line };
}

describe('twinshore-platform', { timeout: 60_000 }, () => {
  it('prints one line with all a client needs, serves it, and ends cleanly', async () => {
    const receiver = await receiveWebhooks();
    const { child, output, exit, line } = await start('--topology', 'split', '--webhook-url', receiver.url);
    expect(line.topology).toBe('split');
    expect(line.origins.us['shop.api']).not.toBe(line.origins.global['shop.api']);
    expect(line.eventSources).toHaveLength(2);
    const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');
    const { topology, admin, origins, ...lists } = line;
    for (const [key, value] of Object.entries({ topology, admin, origins, ...lists })) {
      const row = readme.split('\n').find((one) => one.startsWith(`| \`${key}\` |`));
      expect(row, key).toBeDefined();
      expect(USAGE).toContain(`\n  ${key} `);
      for (const member of Array.isArray(value) ? Object.keys(value[0]) : []) {
        expect(row).toContain(`\`${member}\``);
        expect(USAGE).toMatch(new RegExp(`\\n  ${key} .*\\b${member}\\b`));
      }
    }

    const app = theOne(line.apps, ({ name }) => name === 'us');
    const seller = theOne(line.sellers, (one) => one.app === 'us');
    const client = await authorize(app, seller.codes[0] ?? '', line.origins.us);
    const shops = await callShop(client, 'GET', '/authorization/202309/shops');
    expect(shops.data.shops[0].cipher).toBe(line.shops[0]?.cipher);
    const orders = await callShop(
      { ...client, cipher: shops.data.shops[0].cipher },
      'POST',
      '/order/202309/orders/search',
      { query: { page_size: '1' } },
    );
    expect(orders.data.total_count).toBe(line.shops[0]?.orders.length);

    await fetch(`${line.admin}/trigger/1`, { method: 'POST' });
    await fetch(`${line.admin}/idle`, { method: 'POST' });
    expect(receiver.received).toHaveLength(1);
    await receiver.close();

    process.kill(child.pid as number, 'SIGTERM');
    expect(await exit).toBe(0);
    expect(output.stdout.trim().split('\n')).toHaveLength(1);
    expect(output.stderr).toBe(`Ready (split). Admin: ${line.admin} – end with Ctrl+C.\n`);
    await expect(fetch(line.admin)).rejects.toThrow();
  });

  it('ends on SIGINT as well, and gives the same world for the same seed', async () => {
    const first = await start('--seed', 'one');
    const second = await start('--seed', 'one', '--frozen', '--knobs', '{"onHoldMs":5}');
    expect(second.line.shops.map(({ cipher }) => cipher)).toEqual(
      first.line.shops.map(({ cipher }) => cipher),
    );
    const state = await (await fetch(`${second.line.admin}/state`)).json();
    expect(state).toMatchObject({ clock: { frozen: true }, knobs: { us: { onHoldMs: 5 } } });
    for (const { child, exit } of [first, second]) {
      process.kill(child.pid as number, 'SIGINT');
      expect(await exit).toBe(0);
    }
  });

  it('helps', async () => {
    const { output, exit } = run('--help');
    expect(await exit).toBe(0);
    expect(output.stdout).toContain('--topology');
  });

  it('says what is wrong with the command line, and with a port', async () => {
    const wrong = run('--topology', 'both');
    expect(await wrong.exit).toBe(2);
    expect(wrong.output.stderr).toContain("not 'both'");
    const taken = await start();
    const port = new URL(taken.line.admin).port;
    const second = run('--port-base', port);
    expect(await second.exit).toBe(1);
    expect(second.output.stderr).toContain('EADDRINUSE');
    expect(second.output.stdout).toBe('');
  });
});

describe('the command line', () => {
  it('is read into options', () => {
    expect(readCommandLine([])).toEqual({});
    expect(
      readCommandLine([
        '--port-base',
        '4600',
        '--redirect-url',
        'https://app.example/',
        '--webhook-url',
        'http://127.0.0.1:1/',
      ]),
    ).toEqual({
      portBase: 4600,
      redirectUrl: 'https://app.example/',
      webhooks: [{ url: 'http://127.0.0.1:1/' }],
    });
    expect(readCommandLine(['-h'])).toBeUndefined();
  });

  it.each([
    [['--port-base', 'x'], /--port-base/],
    [['--redirect-url', 'x'], /--redirect-url/],
    [['--knobs', '{'], /--knobs is not JSON/],
    [['--knobs', '[]'], /--knobs must be/],
    [['--colour', 'red'], /--colour/],
  ] as const)('refuses %j', (argv, message) => {
    expect(() => readCommandLine(argv)).toThrow(message);
  });
});
