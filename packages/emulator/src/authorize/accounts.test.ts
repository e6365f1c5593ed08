import {
  creatorCredentials,
  type Grant,
  type LogEntry,
  partnerCredentials,
  type Region,
  shopCredentials,
  type TokenSet,
  type TokenStore,
  type Transport,
} from '@twinshore/core';
import { createGlobalShop, createUsShop } from '@twinshore/shopping';
import { affiliate } from '@twinshore/shopping/affiliate';
import {
  createCreatorAuthorization,
  createPartnerAuthorization,
  createShopAuthorization,
} from '@twinshore/shopping/authorization';
import { orders } from '@twinshore/shopping/orders';
import { createGlobalTransport } from '@twinshore/transport-global';
import { createUsTransport } from '@twinshore/transport-us';
import { afterEach, describe, expect, it } from 'vitest';
import { theOne } from '../__fixtures__/connect.ts';
import { type StartedPlatform, startPlatform } from '../platform/start-platform.ts';

const REDIRECT = 'https://app.example/callback';
let platform: StartedPlatform;
afterEach(() => platform.close());

const MAKERS = {
  seller: createShopAuthorization,
  creator: createCreatorAuthorization,
  partner: createPartnerAuthorization,
} as const;
type Kind = keyof typeof MAKERS;

const app = (region: Region) => theOne(platform.seed.apps, ({ name }) => name === region);
const account = (region: Region, kind: Kind) =>
  theOne(
    [
      ...platform.seed.accounts,
      ...platform.seed.sellers.map((seller) => ({ ...seller, userType: 'seller' as const })),
    ],
    (one) => one.app === region && one.userType === kind,
  );

type Options = Omit<Parameters<typeof createUsTransport>[0] & object, 'credentials'> & {
  readonly credentials?: unknown;
};

function transportOf(region: Region, options: Options = {}): Transport<Region> {
  const endpoints = platform.endpoints(region);
  const transport: unknown =
    region === 'us'
      ? createUsTransport({ ...options, endpoints } as never)
      : createGlobalTransport({ ...options, endpoints } as never);
  return transport as Transport<Region>;
}

function clientOf(transport: Transport<Region>) {
  return transport.region === 'us'
    ? createUsShop(transport as never, { affiliate, orders })
    : createGlobalShop(transport as never, { affiliate, orders });
}

/** Somebody with a browser: opens the page, picks themselves, allows, and gives where they are sent. */
async function allow(url: string, openId: string): Promise<string> {
  const { origin, pathname, searchParams } = new URL(url);
  const page = await fetch(url);
  expect([page.status, await page.text()]).toEqual([200, expect.stringContaining(openId)]);
  const sentBack = await fetch(new URL(pathname, origin), {
    method: 'POST',
    body: new URLSearchParams({ ...Object.fromEntries(searchParams), seller: openId, decision: 'allow' }),
    redirect: 'manual',
  });
  return sentBack.headers.get('location') ?? '';
}

async function grantOf(region: Region, kind: Kind, store?: TokenStore<Region>): Promise<Grant> {
  const listed = app(region);
  const authorization = MAKERS[kind]({
    transport: transportOf(region),
    app: listed,
    serviceId: listed.serviceId,
  });
  const { url, state } = authorization.authorizeUrl();
  const callbackUrl = await allow(url, account(region, kind).openId);
  return authorization.exchangeCode({ callbackUrl, expectedState: state, store });
}

const calls = () => platform.admin.requests().map(({ operation }) => operation);
const answered = () => platform.admin.requests().map(({ operation, code, door }) => [operation, code, door]);

describe.each(['today', 'split'] as const)('on hosts as they are %s', (topology) => {
  describe.each(['us', 'global'] as const)('in region %s', (region) => {
    const other: Region = region === 'us' ? 'global' : 'us';
    const market = region === 'us' ? 'US' : 'GB';

    it('a partner authorizes, and campaigns are listed for the asset that is named', async () => {
      platform = await startPlatform({ topology, redirectUrl: REDIRECT });
      const grant = await grantOf(region, 'partner');
      expect(grant).toMatchObject({ userType: 'partner', regions: [region], shops: [] });
      expect(grant.assets.map((asset) => asset.market)).toEqual([market, market]);
      const transport = transportOf(region, { credentials: grant.credentials(region) });
      const { campaigns } = clientOf(transport).affiliate.partner;
      platform.admin.clearJournals();
      const [first, second] = grant.assets;

      for (const asset of [first?.id, second?.category]) await campaigns.list({}, { asset });
      await campaigns.list({ category_asset_cipher: second?.cipher });
      expect(answered()).toEqual(
        Array.from({ length: 3 }, () => [
          'shop.affiliate.partner.campaigns.list',
          0,
          topology === 'split' ? region : 'shared',
        ]),
      );
      expect(transport.describe().credentials).toMatchObject([
        { userType: 'partner', basis: 'proved', shops: [], assets: [{ market }, { market }] },
      ]);

      platform.admin.clearJournals();
      await expect(campaigns.list({})).rejects.toMatchObject({ code: 'config.invalid' });
      await expect(campaigns.list({}, { asset: 'US:1' })).rejects.toMatchObject({ code: 'region.unknown' });
      const cipher = account(other, 'partner');
      const foreign = 'categoryAssetCiphers' in cipher ? cipher.categoryAssetCiphers[0] : undefined;
      const away = campaigns.list({ category_asset_cipher: foreign });
      await expect(away).rejects.toMatchObject({ code: 'region.unknown' });
      await expect(away).rejects.not.toThrow(foreign);
      expect(calls()).toEqual([]);
    });

    it('a partner’s stored token is proved before the first call', async () => {
      platform = await startPlatform({ topology, redirectUrl: REDIRECT });
      const grant = await grantOf(region, 'partner');
      const { accessToken } = await grant.credentials(region).tokens.current();
      const credentials = partnerCredentials({
        region,
        app: app(region),
        tokens: { accessToken },
        partner: grant.openId,
      });
      const transport = transportOf(region, { credentials });
      expect(transport.describe().credentials).toMatchObject([{ basis: 'claimed', assets: [] }]);
      platform.admin.clearJournals();
      await clientOf(transport).affiliate.partner.campaigns.list({}, { asset: grant.assets[0]?.id });
      expect(calls()).toEqual(['shop.account.category_assets', 'shop.affiliate.partner.campaigns.list']);

      // The same token, said to be of the other side: only the platform can tell, where no prefix does.
      const wrong = partnerCredentials({
        region: other,
        app: app(region),
        tokens: { accessToken },
        partner: grant.openId,
      });
      for (const prefixRule of ['refuse', 'ignore'] as const) {
        platform.admin.clearJournals();
        const away = clientOf(transportOf(other, { credentials: wrong, prefixRule }));
        await expect(
          away.affiliate.partner.campaigns.list({}, { asset: grant.assets[0]?.id }),
        ).rejects.toMatchObject(
          topology === 'split' && prefixRule === 'ignore' ? { region: other } : { code: 'region.mismatch' },
        );
        expect(calls()).toEqual(prefixRule === 'ignore' ? ['shop.account.category_assets'] : []);
      }
    });

    it('a creator authorizes, and the profile is read on the declared side', async () => {
      platform = await startPlatform({ topology, redirectUrl: REDIRECT });
      const grant = await grantOf(region, 'creator');
      expect(() => grant.credentials(region)).toThrowError(
        expect.objectContaining({ code: 'region.unknown' }),
      );
      const credentials = grant.credentials(region, { declared: true });
      const transport = transportOf(region, { credentials });
      platform.admin.clearJournals();
      await clientOf(transport).affiliate.creator.profile.get();
      expect(answered()).toEqual([
        ['shop.affiliate.creator.profile.get', 0, topology === 'split' ? region : 'shared'],
      ]);
      expect(transport.describe().credentials).toMatchObject([
        { userType: 'creator', basis: 'declared', provedAtMs: undefined, shops: [] },
      ]);

      // Declared for the other side: nothing leaves.
      platform.admin.clearJournals();
      expect(() => grant.credentials(other, { declared: true })).toThrowError(
        expect.objectContaining({ code: 'region.mismatch' }),
      );
      const { accessToken } = await credentials.tokens.current();
      const wrong = creatorCredentials({
        region: other,
        app: app(region),
        tokens: { accessToken },
        creator: grant.openId,
      });
      const away = clientOf(transportOf(other, { credentials: wrong }));
      await expect(away.affiliate.creator.profile.get()).rejects.toMatchObject({ code: 'region.mismatch' });
      expect(calls()).toEqual([]);
      const log: LogEntry[] = [];
      const warned = transportOf(other, {
        credentials: wrong,
        prefixRule: 'warn',
        logger: { log: (entry) => log.push(entry) },
      });
      await clientOf(warned)
        .affiliate.creator.profile.get()
        .catch(() => {});
      expect(log.some(({ event }) => event === 'credentials.prefix_contradicts')).toBe(true);
    });
  });
});

describe('whose token a call needs', () => {
  it('is found out before anything is sent', async () => {
    platform = await startPlatform({ redirectUrl: REDIRECT });
    const grants = {
      seller: await grantOf('us', 'seller'),
      creator: await grantOf('us', 'creator'),
      partner: await grantOf('us', 'partner'),
    };
    const one = (kind: Kind) =>
      clientOf(transportOf('us', { credentials: grants[kind].credentials('us', { declared: true }) }));
    const use = {
      seller: (shop: ReturnType<typeof clientOf>) => shop.orders.search({ page_size: 1 }),
      creator: (shop: ReturnType<typeof clientOf>) => shop.affiliate.creator.profile.get(),
      partner: (shop: ReturnType<typeof clientOf>) =>
        shop.affiliate.partner.campaigns.list({}, { asset: grants.partner.assets[0]?.id }),
    };
    for (const held of ['seller', 'creator', 'partner'] as const) {
      for (const needed of ['seller', 'creator', 'partner'] as const) {
        platform.admin.clearJournals();
        if (held === needed) await use[needed](one(held));
        else {
          const error = await Promise.resolve(use[needed](one(held))).catch((reason: unknown) => reason);
          expect(error).toMatchObject({
            code: 'auth.user_type_mismatch',
            message: expect.stringMatching(new RegExp(`token of a ${needed}.* that of a ${held}`)),
          });
        }
        expect(calls()).toHaveLength(held === needed ? 1 : 0);
      }
    }

    // With all of them, each call finds its own.
    const everybody = (['seller', 'creator', 'partner'] as const).map((kind) =>
      grants[kind].credentials('us', { declared: true }),
    );
    const shop = clientOf(transportOf('us', { credentials: everybody }));
    for (const kind of ['seller', 'creator', 'partner'] as const) await use[kind](shop);
    await expect(shop.affiliate.creator.profile.get({ apiVersion: '202405' })).rejects.toMatchObject({
      code: 'config.invalid',
    });
    const two = transportOf('us', { credentials: [everybody[1], everybody[1]] as never });
    await expect(clientOf(two).affiliate.creator.profile.get()).rejects.toMatchObject({
      code: 'config.invalid',
    });
  });

  it('is found out for tokens that a store holds, too', async () => {
    platform = await startPlatform({ redirectUrl: REDIRECT });
    const rows = new Map<string, TokenSet>();
    const store: TokenStore = {
      get: async (key) => rows.get(key),
      set: async (key, tokens) => void rows.set(key, tokens),
    };
    const grant = await grantOf('us', 'creator', store);
    const stored = { app: app('us'), tokens: { accessToken: 'old' }, region: 'us', store } as const;
    platform.admin.clearJournals();
    for (const credentials of [
      shopCredentials({ ...stored, seller: grant.openId }),
      partnerCredentials({ ...stored, partner: grant.openId }),
    ]) {
      const shop = clientOf(transportOf('us', { credentials }));
      const call =
        credentials.userType === 'seller'
          ? shop.orders.search({ page_size: 1 })
          : shop.affiliate.partner.campaigns.list({});
      await expect(call).rejects.toMatchObject({ code: 'auth.user_type_mismatch' });
    }
    expect(calls()).toEqual([]);
    const credentials = creatorCredentials({ ...stored, creator: grant.openId });
    await clientOf(transportOf('us', { credentials })).affiliate.creator.profile.get();
    expect(calls()).toEqual(['shop.affiliate.creator.profile.get']);
  });
});

describe('the tokens of creators and partners', () => {
  it.each(['creator', 'partner'] as const)('are refreshed and stay theirs: %s', async (kind) => {
    platform = await startPlatform({ redirectUrl: REDIRECT });
    const rows = new Map<string, TokenSet>();
    const store: TokenStore = {
      get: async (key) => rows.get(key),
      // A store that keeps less than it is given.
      set: async (key, { userType: _forgotten, ...tokens }) => void rows.set(key, tokens),
    };
    const grant = await grantOf('us', kind, store);
    const stored = { app: app('us'), tokens: { accessToken: 'old' }, region: 'us', store } as const;
    const credentials =
      kind === 'creator'
        ? creatorCredentials({ ...stored, creator: grant.openId })
        : partnerCredentials({ ...stored, partner: grant.openId });
    const shop = clientOf(transportOf('us', { credentials }));
    const use = () =>
      kind === 'creator'
        ? shop.affiliate.creator.profile.get()
        : shop.affiliate.partner.campaigns.list({}, { asset: grant.assets[0]?.id });
    await use();
    platform.admin.addFault({ kind: 'expired-token', match: {} });
    platform.admin.clearJournals();
    await use();
    expect(calls()).toContain('shop.token.refresh');
    expect(platform.admin.requests().at(-1)).toMatchObject({ code: 0 });
    expect([...rows.values()].map((row) => 'userType' in row)).toEqual([false]);
  });
});
