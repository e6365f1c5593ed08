import { REGIONS, type Region, SURFACES, TwinshoreError } from '@twinshore/core';
import { type StartedPlatform, startPlatform } from '@twinshore/emulator';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CannedResponse } from '../server/canned-response.ts';
import { createTestServer, type TestServer } from '../server/create-test-server.ts';
import type { RecordedCall } from '../server/recorded-call.ts';
import { type ConstructionWorld, constructAndCall } from './__fixtures__/construct-and-call.ts';
import { type Construction, constructions } from './__fixtures__/construction.ts';
import { engineOf } from './__fixtures__/engine-of.ts';
import { gatherEvidence, type SideEvidence } from './__fixtures__/side-evidence.ts';
import { envelope } from './__fixtures__/split-world.ts';

/**
 * Ten thousand clients set up at random: regions missing, misspelt or swapped, credentials of the other side, options
 * in any order. Whatever arrives at a side's hosts has to be that side's, and what names no side has to be refused.
 */
const RUNS = 10_000;
const SHOPS = '/authorization/202309/shops';
const ASSETS = '/authorization/202405/category_assets';
const CAMPAIGNS = '/affiliate_partner/202405/campaigns';
const PROFILE = '/affiliate_creator/202508/profiles';

let platform: StartedPlatform;
let servers: Readonly<Record<Region, TestServer>>;
let world: ConstructionWorld;

beforeAll(async () => {
  platform = await startPlatform({ topology: 'today' });
  servers = { us: await createTestServer(), global: await createTestServer() };
  world = {
    evidence: {
      us: await gatherEvidence(platform, 'us'),
      global: await gatherEvidence(platform, 'global'),
      both: await gatherEvidence(platform, 'global', 'CN'),
    },
    origin: { us: servers.us.origin, global: servers.global.origin },
    origins: (region) => Object.fromEntries(SURFACES.map((surface) => [surface, servers[region].origin])),
    engines: { us: engineOf('node'), global: engineOf('node') },
  };
  for (const region of REGIONS) servers[region].respond((call) => answerOf(call));
});
afterAll(async () => {
  await Promise.all(
    [platform, ...Object.values(servers), ...Object.values(world.engines)].map((part) => part.close()),
  );
});

describe('randomised constructions', () => {
  it(`send nothing to the wrong side and take no default, ${RUNS} times`, { timeout: 120_000 }, async () => {
    const seen = new Map<string, number>();
    const count = (what: string) => seen.set(what, (seen.get(what) ?? 0) + 1);

    await fc.assert(
      fc.asyncProperty(constructions, async (plan) => {
        for (const region of REGIONS) servers[region].forget();
        const outcome = await outcomeOf(plan);
        count(outcome);
        if (outcome === 'succeeded') count(`${plan.call} succeeded`);
        for (const region of REGIONS) for (const call of servers[region].calls) assertOwn(region, call, plan);
        for (const region of REGIONS) {
          if (region !== sideOf(plan)) expect(servers[region].calls, 'hosts of the other side').toEqual([]);
        }
        if (!namesItsSide(plan)) {
          expect(outcome, 'a client without a side, or of two, was accepted').not.toBe('succeeded');
          expect(arrived()).toBe(0);
        }
      }),
      { numRuns: RUNS, seed: 20261122 },
    );

    console.log(
      `Randomised constructions: ${RUNS}. Outcomes: ${[...seen].map(([what, times]) => `${what} ${times}`).join(', ')}`,
    );
    // Were nearly all refused for one trivial reason, nothing would be shown.
    expect(seen.get('succeeded')).toBeGreaterThan(RUNS / 20);
    for (const call of ['shop', 'campaigns', 'profile', 'event'])
      expect(seen.get(`${call} succeeded`), call).toBeGreaterThan(RUNS / 1000);
    expect(seen.get('region.mismatch')).toBeGreaterThan(RUNS / 20);
    expect(seen.get('region.unknown')).toBeGreaterThan(RUNS / 20);
  });
});

async function outcomeOf(plan: Construction): Promise<string> {
  try {
    await constructAndCall(world, plan);
    return 'succeeded';
  } catch (error) {
    if (!TwinshoreError.isInstance(error)) throw error;
    return error.code;
  }
}

/** The side whose transport was asked for, if it was a side at all. */
const sideOf = ({ side, through }: Construction) => (through === 'package' ? side : through.region);

const arrived = () => REGIONS.reduce((total, region) => total + servers[region].calls.length, 0);

/** Whether everything that has to name the side names this one. */
function namesItsSide(plan: Construction): boolean {
  const { through, endpoints, credentials } = plan;
  const said = [endpoints, ...credentials.map((one) => one.said)];
  const region = sideOf(plan);
  if (through !== 'package') said.push(through.region, through.table);
  return (region === 'us' || region === 'global') && said.every((one) => one === region);
}

/** What arrived at a side carries that side's token, cipher, app and source, and no other. */
function assertOwn(region: Region, call: RecordedCall, plan: Construction): void {
  const own = [world.evidence[region], world.evidence.both];
  const shown = JSON.stringify({ region, path: call.path, plan });
  const token = call.headers['x-tts-access-token'];
  const tokens = own.map(({ accessToken }) => accessToken);
  if (call.path === SHOPS) {
    // Somebody who switches the prefix rule off lets this one question be asked, because only its answer can tell.
    if (plan.prefixRule === undefined || plan.prefixRule === 'refuse') expect(tokens, shown).toContain(token);
    expect(call.query.shop_cipher, shown).toBeUndefined();
    return;
  }
  if (call.path === ASSETS || call.path === CAMPAIGNS || call.path === PROFILE) {
    assertOwnAccount(region, call, plan, shown);
    return;
  }
  if (token !== undefined) {
    expect(tokens, shown).toContain(token);
    const ciphers = own.flatMap((one) => ciphersOf(one, region));
    expect(ciphers, shown).toContain(call.query.shop_cipher);
  }
  const eventToken = call.headers['access-token'];
  if (eventToken === undefined) return;
  // Nothing shows the side of an event source: what was declared for this side is all that can be held against it.
  const declared = plan.credentials
    .filter(({ kind, said }) => kind === 'event' && said === region)
    .map(({ owner }) => world.evidence[owner].eventSource);
  const { event_source_id: source } = JSON.parse(call.body) as { event_source_id: string };
  expect(declared, shown).toContainEqual({ id: source, accessToken: eventToken });
}

/** The same for creators and partners, who are of one side each. */
function assertOwnAccount(region: Region, call: RecordedCall, plan: Construction, shown: string): void {
  const own = Object.values(world.evidence).filter(({ partner }) => partner.asset.region === region);
  const token = call.headers['x-tts-access-token'];
  const cipher = call.query.category_asset_cipher;
  const byPrefix = plan.prefixRule === undefined || plan.prefixRule === 'refuse';
  if (call.path === CAMPAIGNS) {
    const all = own.map(({ partner }) => partner);
    expect(
      all.map(({ accessToken }) => accessToken),
      shown,
    ).toContain(token);
    expect(
      all.flatMap(({ grant }) => grant.assets.map((asset) => asset.cipher)),
      shown,
    ).toContain(cipher);
    return;
  }
  expect(cipher, shown).toBeUndefined();
  // Without the prefix rule only the platform can tell of a partner, and nobody of a creator: it was declared here.
  if (!byPrefix) return;
  const kind = call.path === PROFILE ? 'creator' : 'partner';
  expect(
    own.map((one) => one[kind].accessToken),
    shown,
  ).toContain(token);
}

const ciphersOf = ({ grant }: SideEvidence, region: Region): string[] =>
  grant.shops.filter((shop) => shop.region === region).map(({ cipher }) => cipher);

/** Both sides know every token, as the shared hosts of today do: the answer names the token's shops. */
function answerOf({ path, headers }: RecordedCall): CannedResponse {
  if (path === SHOPS) {
    const owner = Object.values(world.evidence).find(
      ({ accessToken }) => accessToken === headers['x-tts-access-token'],
    );
    const shops =
      owner?.grant.shops.map(({ market, region: _side, ...shop }) => ({ ...shop, region: market })) ?? [];
    return envelope({ shops });
  }
  if (path === ASSETS) {
    const owner = Object.values(world.evidence).find(
      ({ partner }) => partner.accessToken === headers['x-tts-access-token'],
    );
    const assets = owner?.partner.grant.assets ?? [];
    return envelope({
      category_assets: assets.map(({ cipher, category, name, market }) => ({
        cipher,
        category: { id: Number(category), name },
        target_market: market,
      })),
    });
  }
  if (path === CAMPAIGNS) return envelope({ campaigns: [{ id: '1' }] });
  if (path === PROFILE) return envelope({ creator_user_open_id: '1' });
  if (path.endsWith('.pdf')) return { kind: 'bytes', bytes: new Uint8Array([37]) };
  return envelope({ orders: [{ id: '1', status: 'DELIVERED' }], total_count: 1 });
}
