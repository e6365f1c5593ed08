import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { REGIONS, type Region } from '@twinshore/core';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ProcessFindings, ProcessPlan, ProcessSide } from './__fixtures__/play-process-start.ts';
import { envelope, SplitWorld, shopsAnswer } from './__fixtures__/split-world.ts';

/** Fifty processes, each in a random environment. None of its variables may change where anything goes. */
const STARTS = 50;
const AT_ONCE = 2;

const run = promisify(execFile);
const script = join(import.meta.dirname, '__fixtures__/process-start.mjs');

let world: SplitWorld;
beforeAll(async () => {
  world = await SplitWorld.open();
  for (const region of REGIONS) {
    const side = world.evidence[region];
    world.servers[region].respond(({ path }) =>
      path === '/authorization/202309/shops'
        ? shopsAnswer(side)
        : envelope({ orders: [{ id: '1', status: 'DELIVERED' }], total_count: 1 }),
    );
  }
});
afterAll(() => world.close());

const EXPECTED: ProcessFindings = [
  ['proxy of us', 'none'],
  ['proxy of global', 'none'],
  ['orders of us', 'succeeded'],
  ['orders of global', 'succeeded'],
  ['orders by market of us', 'succeeded'],
  ['orders by market of global', 'succeeded'],
  ['event of us', 'succeeded'],
  ['event of global', 'succeeded'],
  ['no region', 'region.unknown'],
  ['no market', 'region.unknown'],
  ['credentials without region', 'region.unknown'],
  ['us token, said to be global', 'region.mismatch'],
  ['global token, said to be us', 'region.mismatch'],
  ['us credentials on global', 'region.mismatch'],
  ['global source on us', 'region.unknown'],
];

describe('process starts', () => {
  it(`go where they are told in ${STARTS} environments`, async () => {
    const environments = fc.sample(environment(), { numRuns: STARTS, seed: 20261122 });
    const engines = ['default', 'node', 'ky'] as const;
    const waiting = environments.map((variables, index) => ({
      variables,
      engine: engines[index % 3] ?? 'default',
    }));
    const work = async (): Promise<void> => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        const findings = await start(next.engine, next.variables);
        expect(findings, JSON.stringify(next.variables)).toEqual(EXPECTED);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));

    for (const region of REGIONS) {
      const { connections, bytes, where } = world.heard(region);
      expect([connections, bytes], where).toEqual([0, 0]);
      // The proof, two order searches and an event of every process, each with its own side's token.
      const { calls } = world.servers[region];
      expect(calls).toHaveLength(STARTS * 4);
      const { accessToken, eventSource } = world.evidence[region];
      const tokens = new Set(
        calls.map(({ headers }) => headers['x-tts-access-token'] ?? headers['access-token']),
      );
      expect(tokens).toEqual(new Set([accessToken, eventSource.accessToken]));
    }
    console.log(
      `Process starts: ${STARTS}, all with the same outcome, 0 bytes at ${REGIONS.length * 18} listeners`,
    );
  });
});

async function start(engine: ProcessPlan['engine'], variables: Readonly<Record<string, string>>) {
  const plan: ProcessPlan = { engine, sides: { us: sideOf('us'), global: sideOf('global') } };
  const { PATH = '', HOME = '', TMPDIR = '' } = process.env;
  const { stdout } = await run(process.execPath, [script, JSON.stringify(plan)], {
    env: { PATH, HOME, ...(TMPDIR === '' ? {} : { TMPDIR }), ...variables },
    timeout: 60_000,
  });
  return JSON.parse(stdout) as ProcessFindings;
}

function sideOf(region: Region): ProcessSide {
  const { app, accessToken, market, eventSource } = world.evidence[region];
  return {
    app: { key: app.key, secret: app.secret },
    accessToken,
    market,
    eventSource,
    endpoints: world.answering(region),
  };
}

/** Variables that name sides, hosts and proxies, in the ways programs are known to read them. */
function environment(): fc.Arbitrary<Record<string, string>> {
  const proxies = REGIONS.map((region) => world.proxies[region].origin);
  const hosts = REGIONS.map((region) => world.watches[region]['shop.api'].origin);
  const regions = ['us', 'global', 'US', 'GB', 'eu', 'row', ''];
  const variable = (names: readonly string[], values: readonly string[]) =>
    fc.dictionary(fc.constantFrom(...names), fc.constantFrom(...values), { maxKeys: names.length });
  return fc
    .tuple(
      variable(
        [
          'HTTP_PROXY',
          'HTTPS_PROXY',
          'ALL_PROXY',
          'http_proxy',
          'https_proxy',
          'all_proxy',
          'npm_config_proxy',
          'GLOBAL_AGENT_HTTP_PROXY',
        ],
        proxies,
      ),
      variable(
        [
          'REGION',
          'TIKTOK_REGION',
          'TIKTOK_SHOP_REGION',
          'TWINSHORE_REGION',
          'TWINSHORE_DEFAULT_REGION',
          'AWS_REGION',
          'MARKET',
          'COUNTRY',
          'SHOP_REGION',
        ],
        regions,
      ),
      variable(
        [
          'TIKTOK_API_BASE',
          'TIKTOK_BASE_URL',
          'TIKTOK_SHOP_API_HOST',
          'TWINSHORE_ENDPOINT',
          'TWINSHORE_SHOP_API',
          'BASE_URL',
          'API_HOST',
        ],
        hosts,
      ),
      variable(
        ['NODE_USE_ENV_PROXY', 'NO_PROXY', 'no_proxy', 'NODE_ENV', 'DEBUG'],
        ['1', '', 'production', 'localhost', '*'],
      ),
      variable(['TZ', 'LANG', 'LC_ALL'], ['America/New_York', 'en_US.UTF-8', 'Asia/Ho_Chi_Minh', 'C']),
    )
    .map((parts) => Object.assign({}, ...parts) as Record<string, string>);
}
