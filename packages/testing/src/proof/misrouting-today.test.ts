import { type Grant, REGIONS, type Region, SURFACES, type Transport } from '@twinshore/core';
import { type StartedPlatform, startPlatform } from '@twinshore/emulator';
import { createEvents } from '@twinshore/pixel/server';
import { createGlobalShop, createUsShop } from '@twinshore/shopping';
import { orders } from '@twinshore/shopping/orders';
import { products } from '@twinshore/shopping/products';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type ByteWatch, watchBytes } from '../bytes/watch-bytes.ts';
import { CELLS } from './__fixtures__/cell.ts';
import { DIRECTIONS, ENGINES, type EngineName, EVIDENCE } from './__fixtures__/dimensions.ts';
import { engineOf } from './__fixtures__/engine-of.ts';
import { firstCalls } from './__fixtures__/first-call.ts';
import { faultOf } from './__fixtures__/outcome.ts';
import type { ProofWorld } from './__fixtures__/proof-world.ts';
import { recordingEngine, type SentRequest } from './__fixtures__/recording-engine.ts';
import { declared, gatherEvidence, type SideEvidence } from './__fixtures__/side-evidence.ts';
import { transportOf } from './__fixtures__/transport-of.ts';

/**
 * Most surfaces have one host for both sides today. There the host proves nothing: token, cipher, app and event
 * source have to be of the side that sends, and a wrong pair must not arrive at all.
 */
let platform: StartedPlatform;
let evidence: Readonly<Record<Region, SideEvidence>>;
let crossBorder: Grant;
let nowhere: ByteWatch;

beforeAll(async () => {
  platform = await startPlatform({ topology: 'today' });
  nowhere = await watchBytes();
  evidence = { us: await gatherEvidence(platform, 'us'), global: await gatherEvidence(platform, 'global') };
  crossBorder = (await gatherEvidence(platform, 'global', 'CN')).grant;
});
afterAll(() => Promise.all([platform.close(), nowhere.close()]));
beforeEach(() => {
  platform.admin.clearJournals();
  nowhere.reset();
});

/** The platform's hosts, and a listener for the surfaces it does not have. */
function hosts(region: Region) {
  const rest = Object.fromEntries(SURFACES.map((surface) => [surface, nowhere.origin]));
  return { region, origins: { ...rest, ...platform.endpoints(region).origins } };
}

const world = (): ProofWorld => ({ evidence, answering: hosts, watched: hosts });

describe('hosts', () => {
  it('are shared, so that they cannot tell the sides apart', () => {
    const { us, global } = platform.origins;
    expect(us['shop.api']).toBe(global['shop.api']);
    expect(us['shop.token']).toBe(global['shop.token']);
    expect(us['business.api']).toBe(global['business.api']);
    expect(us['shop.authorize']).not.toBe(global['shop.authorize']);
    expect(us['shop.files']).not.toBe(global['shop.files']);
  });

  it('see one grant with shops of both sides', () => {
    expect(crossBorder.regions).toEqual(['us', 'global']);
    expect(crossBorder.shops.map(({ market }) => market).sort()).toEqual(['GB', 'MY', 'US']);
  });
});

describe.each(ENGINES)('on %s', (engine) => {
  it.each(EVIDENCE)('refuses the wrong side’s %s before it arrives', async (kind) => {
    const served = CELLS.filter(
      (cell) =>
        cell.engine === engine &&
        cell.evidence === kind &&
        cell.path === 'first call' &&
        cell.absent === undefined &&
        cell.surface !== 'shop.authorize',
    );
    const faults: string[] = [];
    let attempts = 0;
    for (const cell of served) {
      for (const direction of DIRECTIONS) {
        for (const attempt of firstCalls(world(), cell, direction)) {
          attempts += 1;
          const fault = await faultOf(attempt);
          if (fault !== undefined)
            faults.push(`${cell.surface}, ${direction.right} not ${direction.wrong}: ${fault}`);
        }
      }
    }
    expect(faults).toEqual([]);
    expect(attempts).toBeGreaterThan(0);
    expect(platform.admin.requests()).toEqual([]);
    expect(nowhere.connections).toBe(0);
  });

  it('sends each token with its own cipher, app and source, when both sides work at once', async () => {
    const sent: SentRequest[] = [];
    const us = sideOf('us', engine, sent);
    const global = sideOf('global', engine, sent);
    const usShop = createUsShop(us as unknown as Transport<'us'>, { orders, products });
    const globalShop = createGlobalShop(global as unknown as Transport<'global'>, { orders, products });
    const work = [
      ...us
        .shops()
        .flatMap(({ id: shop }) => [
          usShop.orders.search({}, { shop }),
          usShop.products.search({}, { shop }),
        ]),
      ...global
        .shops()
        .flatMap(({ id: shop }) => [
          globalShop.orders.search({}, { shop }),
          globalShop.products.search({}, { shop }),
        ]),
      track(us),
      track(global),
    ];
    await Promise.all(work);
    // Two shops on the US side, three on the other, two calls for each, and one event from each side.
    expect(sent).toHaveLength((2 + 3) * 2 + 2);
    assertOwn(sent, await ownedBySide());
    assertArrived(sent);
    await Promise.all([us.close(), global.close()]);
  });

  it('repeats a call of a renewed token with the same shop', async () => {
    const sent: SentRequest[] = [];
    for (const region of REGIONS) {
      const transport = sideOf(region, engine, sent);
      const [shop] = crossBorder.credentials(region).proof?.shops ?? [];
      platform.admin.addFault({ kind: 'expired-token', match: { shop: shop?.id ?? '' } });
      const client =
        region === 'us'
          ? createUsShop(transport as unknown as Transport<'us'>, { orders })
          : createGlobalShop(transport as unknown as Transport<'global'>, { orders });
      const first = sent.length;
      await client.orders.search({}, { shop: shop?.id });
      const calls = sent.slice(first);
      expect(calls.map(({ path }) => path)).toEqual([
        '/order/202309/orders/search',
        '/api/v2/token/refresh',
        '/order/202309/orders/search',
      ]);
      expect(calls[2]?.cipher).toBe(shop?.cipher);
      expect(calls[2]?.token).not.toBe(calls[0]?.token);
      await transport.close();
    }
    assertOwn(
      sent.filter(({ cipher }) => cipher !== undefined),
      await ownedBySide(),
      { tokens: false },
    );
  });
});

function sideOf(region: Region, engine: EngineName, sent: SentRequest[]): Transport<Region> {
  return transportOf(region, {
    endpoints: hosts(region),
    credentials: [
      evidence[region].grant.credentials(region),
      crossBorder.credentials(region),
      declared(evidence[region], region),
    ],
    engine: recordingEngine(engineOf(engine), region, sent),
  });
}

function track(transport: Transport<Region>) {
  const { id: sourceId } = evidence[transport.region].eventSource;
  return createEvents(transport, { source: 'web', sourceId }).track({
    event: 'Purchase',
    page: { url: 'https://shop.example/thanks' },
  });
}

interface Owned {
  readonly tokens: readonly string[];
  /** Each shop's cipher with the token of the grant that holds the shop. */
  readonly ciphers: ReadonlyMap<string, string>;
  readonly sources: readonly string[];
}

/** What each side may send. The token of a grant across the border belongs to both; its ciphers do not. */
async function ownedBySide(): Promise<Readonly<Record<Region, Owned>>> {
  const owned = async (region: Region): Promise<Owned> => {
    const ciphers = new Map<string, string>();
    for (const grant of [evidence[region].grant, crossBorder]) {
      const { tokens, proof } = grant.credentials(region);
      const { accessToken } = await tokens.current();
      for (const { cipher } of proof?.shops ?? []) ciphers.set(cipher, accessToken);
    }
    const { id, accessToken } = evidence[region].eventSource;
    return { tokens: [...ciphers.values(), accessToken], ciphers, sources: [id] };
  };
  return { us: await owned('us'), global: await owned('global') };
}

function assertOwn(
  sent: readonly SentRequest[],
  owned: Readonly<Record<Region, Owned>>,
  { tokens = true }: { readonly tokens?: boolean } = {},
): void {
  for (const { side, token, cipher, source, path } of sent) {
    if (tokens) expect(owned[side].tokens, `${side} ${path}`).toContain(token);
    if (source === undefined) expect([...owned[side].ciphers.keys()], `${side} ${path}`).toContain(cipher);
    if (tokens && cipher !== undefined)
      expect(owned[side].ciphers.get(cipher), `${side} ${path}`).toBe(token);
    if (source !== undefined) expect(owned[side].sources, `${side} ${path}`).toContain(source);
  }
  const ciphers = new Set(sent.map(({ cipher }) => cipher).filter((cipher) => cipher !== undefined));
  for (const cipher of ciphers) {
    const sides = new Set(sent.filter((request) => request.cipher === cipher).map(({ side }) => side));
    expect(sides.size, `cipher of ${[...sides].join(' and ')}`).toBe(1);
  }
}

/** The platform's own journal: each call counted for the side that sent it, and none was refused. */
function assertArrived(sent: readonly SentRequest[]): void {
  const journal = platform.admin.requests();
  expect(journal).toHaveLength(sent.length);
  const shopSides = new Map(platform.seed.shops.map(({ id, region }) => [id, region]));
  for (const { code, shop, region, path } of journal) {
    expect(code, path).toBe(0);
    if (shop !== undefined) expect(shopSides.get(shop)).toBe(region);
  }
  for (const region of REGIONS) {
    const arrived = journal.filter((entry) => entry.region === region).length;
    expect(arrived, region).toBe(sent.filter(({ side }) => side === region).length);
  }
}
