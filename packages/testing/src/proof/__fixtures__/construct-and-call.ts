import type { Credentials, Engine, Region, RegionalLink, Transport } from '@twinshore/core';
import { eventCredentials, shopCredentials } from '@twinshore/core';
import { createEvents } from '@twinshore/pixel/server';
import { shopFamily } from '@twinshore/shopping';
import { getCreatorProfile, listPartnerCampaigns } from '@twinshore/shopping/affiliate';
import { searchOrders } from '@twinshore/shopping/orders';
import { createTransport } from '@twinshore/transport';
import { globalEndpoints } from '@twinshore/transport-global';
import { usEndpoints } from '@twinshore/transport-us';
import type { Construction, CredentialPlan, Owner } from './construction.ts';
import { claimedAccount, type SideEvidence } from './side-evidence.ts';
import { transportOf } from './transport-of.ts';

/** What a construction can draw on. */
export interface ConstructionWorld {
  readonly evidence: Readonly<Record<Owner, SideEvidence>>;
  readonly origin: Readonly<Record<Region, string>>;
  readonly origins: (region: Region) => Readonly<Record<string, string>>;
  /** Engines that are kept for all constructions, so that ten thousand do not need as many sockets. */
  readonly engines: Readonly<Record<Region, Engine>>;
}

/** Sets up a client as planned and makes its call. Throws whatever that throws. */
export async function constructAndCall(world: ConstructionWorld, plan: Construction): Promise<unknown> {
  const transport = construct(world, plan);
  const { side } = plan;
  const other: Region = side === 'us' ? 'global' : 'us';
  switch (plan.call) {
    case 'shop': {
      const shops = { own: world.evidence[side].shop.id, other: world.evidence[other].shop.id, unknown: '1' };
      const options = plan.shop === 'unsaid' ? {} : { shop: shops[plan.shop] };
      return transport.send(searchOrders, { page_size: 1 }, options);
    }
    case 'campaigns': {
      const assets = {
        own: world.evidence[side].partner.asset.id,
        other: world.evidence[other].partner.asset.id,
        unknown: '1',
      };
      const options = plan.shop === 'unsaid' ? {} : { asset: assets[plan.shop] };
      return transport.send(listPartnerCampaigns, { page_size: 1 }, options);
    }
    case 'profile':
      return transport.send(getCreatorProfile, {});
    case 'event': {
      const sourceId = plan.source === 'unknown' ? 'CUNKNOWN' : world.evidence[plan.source].eventSource.id;
      const events = createEvents(transport, { source: 'web', sourceId });
      return events.track({ event: 'Purchase', page: { url: 'https://shop.example/thanks' } });
    }
    case 'download': {
      const from = plan.source === 'unknown' ? other : plan.source;
      const link = { region: from, surface: 'shop.files', href: `${world.origin[from]}/file.pdf` };
      return transport.download(link as RegionalLink<Region>);
    }
    case 'prove':
      return transport.prove();
  }
}

function construct(world: ConstructionWorld, plan: Construction): Transport<Region> {
  const { side, through } = plan;
  const place = plan.endpoints === 'us' || plan.endpoints === 'global' ? plan.endpoints : side;
  const options = shuffled(
    [
      ['credentials', plan.credentials.map((one) => credentialsOf(world, one))],
      ['endpoints', { region: plan.endpoints, origins: world.origins(place) }],
      ['engine', world.engines[side]],
      ['prefixRule', plan.prefixRule],
      ['families', [shopFamily]],
      ['maxRetries', 0],
    ],
    plan.shuffle,
  );
  if (through === 'package') return transportOf(side, options as never);
  const table = through.table === 'us' ? usEndpoints : globalEndpoints;
  return createTransport(through.region as never, table as never, options as never);
}

function credentialsOf(
  { evidence }: ConstructionWorld,
  { owner, kind, said }: CredentialPlan,
): Credentials<Region> {
  const own = evidence[owner];
  const region = said as Region;
  if (kind === 'grant') return own.grant.credentials(region);
  if (kind === 'partner grant') return own.partner.grant.credentials(region);
  if (kind === 'creator grant') return own.creator.grant.credentials(region, { declared: true });
  if (kind === 'claimed partner') return claimedAccount(own.partner, 'partner', region);
  if (kind === 'claimed creator') return claimedAccount(own.creator, 'creator', region);
  if (kind === 'event') {
    const { id, accessToken } = own.eventSource;
    return eventCredentials({ region, accessToken, sources: [id] });
  }
  return shopCredentials({
    region,
    app: own.app,
    tokens: { accessToken: own.accessToken },
    seller: 'random',
  });
}

function shuffled(entries: [string, unknown][], order: readonly number[]): Record<string, unknown> {
  const ranked = entries.map((entry, index) => ({ entry, rank: order[index] ?? 0 }));
  return Object.fromEntries(ranked.sort((a, b) => a.rank - b.rank).map(({ entry }) => entry));
}
