import {
  creatorCredentials,
  partnerCredentials,
  type Region,
  type ShopCredentials,
  shopCredentials,
} from '@twinshore/core';
import { shopFamily } from '@twinshore/shopping';
import { getCreatorProfile, listPartnerCampaigns } from '@twinshore/shopping/affiliate';
import { searchOrders } from '@twinshore/shopping/orders';
import { describe, expect, it } from 'vitest';
import { createInMemoryTransport } from './create-in-memory-transport.ts';
import type { InMemoryRequest } from './in-memory-handler.ts';

const app = { key: 'key', secret: 'secret' };
const holding = (accessToken: string) => ({ region: 'us', app, tokens: { accessToken } }) as const;

function fake(credentials: ShopCredentials<'us'>, assets: readonly object[] = []) {
  const asked: InMemoryRequest<Region>[] = [];
  const transport = createInMemoryTransport({
    region: 'us',
    credentials,
    families: [shopFamily],
    handler: (request) => {
      asked.push(request);
      if (request.operation.id === 'shop.account.category_assets') return { category_assets: assets };
      return request.operation.id === 'shop.affiliate.creator.profile.get'
        ? { creator_user_open_id: '1' }
        : { campaigns: [{ id: '1' }] };
    },
  });
  return { transport, asked, ids: () => asked.map(({ operation }) => operation.id) };
}

const asset = (market: string, id: number) => ({
  cipher: `cipher-${market}-${id}`,
  category: { id, name: 'Home' },
  target_market: market,
});

describe('a partner of an in-memory transport', () => {
  const credentials = partnerCredentials({ ...holding('token'), partner: '1' });

  it('is asked for its category assets, and calls for the one that is named', async () => {
    const { transport, asked, ids } = fake(credentials, [asset('US', 1), asset('US', 2), asset('GB', 1)]);
    await transport.send(listPartnerCampaigns, { page_size: 1 }, { asset: 'US:2' });
    await transport.send(listPartnerCampaigns, { page_size: 1, category_asset_cipher: 'cipher-US-1' });
    expect(ids()).toEqual([
      'shop.account.category_assets',
      'shop.affiliate.partner.campaigns.list',
      'shop.affiliate.partner.campaigns.list',
    ]);
    expect(asked.map((request) => request.asset?.id)).toEqual([undefined, 'US:2', 'US:1']);
    expect(transport.describe().credentials).toMatchObject([
      { userType: 'partner', basis: 'proved', assets: [{ id: 'US:1' }, { id: 'US:2' }] },
    ]);
    for (const [options, code] of [
      [{}, 'config.invalid'],
      [{ asset: 'GB:1' }, 'region.unknown'],
    ] as const)
      await expect(transport.send(listPartnerCampaigns, { page_size: 1 }, options)).rejects.toMatchObject({
        code,
      });
    expect(asked).toHaveLength(3);
  });

  it('is refused when all of them lie on the other side', async () => {
    const { transport } = fake(credentials, [asset('GB', 1)]);
    await expect(transport.send(listPartnerCampaigns, { page_size: 1 })).rejects.toMatchObject({
      code: 'region.mismatch',
    });
  });
});

describe('a creator of an in-memory transport', () => {
  it('is declared, and refused with a token of the other side', async () => {
    const { transport, ids } = fake(creatorCredentials({ ...holding('TTP_token'), creator: '1' }));
    await transport.send(getCreatorProfile, {});
    expect(ids()).toEqual(['shop.affiliate.creator.profile.get']);
    expect(transport.describe().credentials).toMatchObject([
      { userType: 'creator', basis: 'declared', provedAtMs: undefined },
    ]);
    const wrong = fake(creatorCredentials({ ...holding('ROW_token'), creator: '1' }));
    await expect(wrong.transport.send(getCreatorProfile, {})).rejects.toMatchObject({
      code: 'region.mismatch',
    });
    expect(wrong.asked).toEqual([]);
  });

  it('and a seller are not taken for each other', async () => {
    const creator = fake(creatorCredentials({ ...holding('TTP_token'), creator: '1' }));
    const seller = fake(shopCredentials({ ...holding('TTP_token'), seller: '1' }));
    const code = 'auth.user_type_mismatch';
    await expect(creator.transport.send(searchOrders, { page_size: 1 })).rejects.toMatchObject({ code });
    await expect(seller.transport.send(getCreatorProfile, {})).rejects.toMatchObject({ code });
    expect([...creator.asked, ...seller.asked]).toEqual([]);
  });
});
