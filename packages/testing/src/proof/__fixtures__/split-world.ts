import { type EndpointOverrides, REGIONS, type Region, SURFACES, type Surface } from '@twinshore/core';
import { type StartedPlatform, startPlatform } from '@twinshore/emulator';
import { type ByteWatch, watchBytes } from '../../bytes/watch-bytes.ts';
import type { CannedResponse } from '../../server/canned-response.ts';
import { createTestServer, type TestServer } from '../../server/create-test-server.ts';
import type { ProofWorld } from './proof-world.ts';
import { gatherEvidence, type SideEvidence } from './side-evidence.ts';

/**
 * Both sides with hosts of their own. Evidence comes from the platform in topology `split`. Each side's hosts exist
 * twice: as a server that answers by script, and as raw listeners, one for each surface, that only count.
 */
export class SplitWorld implements ProofWorld {
  readonly platform: StartedPlatform;
  readonly evidence: Readonly<Record<Region, SideEvidence>>;
  readonly servers: Readonly<Record<Region, TestServer>>;
  readonly watches: Readonly<Record<Region, Readonly<Record<Surface, ByteWatch>>>>;
  /** Where each side's egress proxy would be; nobody may be heard there uninvited. */
  readonly proxies: Readonly<Record<Region, ByteWatch>>;

  private constructor(parts: Pick<SplitWorld, 'platform' | 'evidence' | 'servers' | 'watches' | 'proxies'>) {
    this.platform = parts.platform;
    this.evidence = parts.evidence;
    this.servers = parts.servers;
    this.watches = parts.watches;
    this.proxies = parts.proxies;
  }

  static async open(): Promise<SplitWorld> {
    const platform = await startPlatform({ topology: 'split' });
    const evidence = await bySide((region) => gatherEvidence(platform, region));
    return new SplitWorld({
      platform,
      evidence,
      servers: await bySide(() => createTestServer()),
      watches: await bySide(watchSurfaces),
      proxies: await bySide(watchBytes),
    });
  }

  /** A side's endpoints on the server that answers. */
  answering(region: Region): EndpointOverrides<Region> {
    return everySurface(region, () => this.servers[region].origin);
  }

  /** A side's endpoints where every byte counts. */
  watched(region: Region): EndpointOverrides<Region> {
    return everySurface(region, (surface) => this.watches[region][surface].origin);
  }

  /** What a side's hosts and proxy heard since the last {@link SplitWorld.reset}. */
  heard(region: Region): { readonly bytes: number; readonly connections: number; readonly where: string } {
    const all = [...Object.entries(this.watches[region]), ['proxy', this.proxies[region]] as const];
    const loud = all.filter(([, watch]) => watch.connections > 0);
    return {
      bytes: sum(loud.map(([, watch]) => watch.bytes)),
      connections: sum(loud.map(([, watch]) => watch.connections)),
      where: loud.map(([name, watch]) => `${name}: ${watch.heard.slice(0, 120)}`).join('; '),
    };
  }

  reset(): void {
    for (const region of REGIONS) {
      this.servers[region].reset();
      for (const watch of Object.values(this.watches[region])) watch.reset();
      this.proxies[region].reset();
    }
  }

  async close(): Promise<void> {
    const watches = REGIONS.flatMap((region) => [
      ...Object.values(this.watches[region]),
      this.proxies[region],
    ]);
    await Promise.all(
      [this.platform, ...Object.values(this.servers), ...watches].map((part) => part.close()),
    );
  }
}

/** The answer of the authorized-shops call that names one shop. */
export function shopsAnswer({ shop }: SideEvidence): CannedResponse {
  const { id, cipher, name, code, seller_type, market } = shop;
  return envelope({ shops: [{ id, cipher, name, code, seller_type, region: market }] });
}

/** A success in the form both API families read. */
export function envelope(data: unknown): CannedResponse {
  return { kind: 'json', body: { code: 0, message: 'Success', data, request_id: 'proof' } };
}

function everySurface(region: Region, origin: (surface: Surface) => string): EndpointOverrides<Region> {
  return { region, origins: Object.fromEntries(SURFACES.map((surface) => [surface, origin(surface)])) };
}

async function watchSurfaces(): Promise<Record<Surface, ByteWatch>> {
  const watches = await Promise.all(SURFACES.map(async (surface) => [surface, await watchBytes()] as const));
  return Object.fromEntries(watches) as Record<Surface, ByteWatch>;
}

async function bySide<T>(make: (region: Region) => Promise<T>): Promise<Record<Region, T>> {
  return { us: await make('us'), global: await make('global') };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
