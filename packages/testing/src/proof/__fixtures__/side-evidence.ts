import {
  type AuthorizedAsset,
  type AuthorizedShop,
  creatorCredentials,
  type EventCredentials,
  eventCredentials,
  type Grant,
  type Market,
  partnerCredentials,
  type Region,
  type ShopApp,
  type ShopCredentials,
  shopCredentials,
} from '@twinshore/core';
import type { StartedPlatform } from '@twinshore/emulator';
import {
  createCreatorAuthorization,
  createPartnerAuthorization,
  createShopAuthorization,
} from '@twinshore/shopping/authorization';
import { transportOf } from './transport-of.ts';

/** Everything that belongs to one side, as the platform gave it out. */
export interface SideEvidence {
  readonly region: Region;
  readonly app: ShopApp;
  readonly serviceId: string;
  readonly grant: Grant;
  readonly accessToken: string;
  readonly shop: AuthorizedShop<Region>;
  readonly market: Market;
  readonly eventSource: { readonly id: string; readonly accessToken: string };
  readonly partner: AccountEvidence & { readonly asset: AuthorizedAsset<Region> };
  readonly creator: AccountEvidence;
  /** A code of the same seller that was not exchanged yet. */
  readonly code: string;
}

/** What a partner or creator of a side gave the side's own app. */
export interface AccountEvidence {
  readonly app: ShopApp;
  readonly grant: Grant;
  readonly accessToken: string;
}

/** The seller of each side whose tokens carry its mark. */
const SELLERS: Readonly<Record<Region, string>> = { us: 'US', global: 'VN' };

/**
 * Lets a seller authorize, and gathers what came of it.
 *
 * @param base - the seller's home market
 */
export async function gatherEvidence(
  platform: StartedPlatform,
  region: Region,
  base: string = SELLERS[region],
): Promise<SideEvidence> {
  const { seed, admin } = platform;
  const seller = find(seed.sellers, (one) => one.baseMarket === base);
  const app = find(seed.apps, ({ name }) => name === seller.app);
  const source = find(seed.eventSources, (one) => one.region === region);
  const transport = transportOf(region, { endpoints: platform.endpoints(region) as never });
  const authorization = createShopAuthorization({ transport, app, serviceId: app.serviceId });
  const { state } = authorization.authorizeUrl();
  const code = admin.createCode(seller.name);
  const grant = await authorization.exchangeCode({ code, state, expectedState: state });
  await transport.close();
  const tokens = await grant.credentials(region).tokens.current();
  const [shop] = grant.credentials(region).proof?.shops ?? [];
  if (shop === undefined) throw new Error(`The seller of side '${region}' has no shop.`);
  const partner = await gatherAccount(platform, region, 'partner');
  const [asset] = partner.grant.credentials(region).proof?.assets ?? [];
  if (asset === undefined) throw new Error(`The partner of side '${region}' has no category.`);
  return {
    region,
    app,
    serviceId: app.serviceId,
    grant,
    accessToken: tokens.accessToken,
    shop,
    market: shop.market,
    eventSource: { id: source.pixelCode, accessToken: source.accessToken },
    partner: { ...partner, asset },
    creator: await gatherAccount(platform, region, 'creator'),
    code: admin.createCode(seller.name),
  };
}

async function gatherAccount(
  { seed, admin, ...platform }: StartedPlatform,
  region: Region,
  userType: 'creator' | 'partner',
): Promise<AccountEvidence> {
  const account = find(seed.accounts, (one) => one.app === region && one.userType === userType);
  const app = find(seed.apps, ({ name }) => name === account.app);
  const transport = transportOf(region, { endpoints: platform.endpoints(region) as never });
  const make = userType === 'creator' ? createCreatorAuthorization : createPartnerAuthorization;
  const authorization = make({ transport, app, serviceId: app.serviceId });
  const { state } = authorization.authorizeUrl();
  const code = admin.createCode(account.name);
  const grant = await authorization.exchangeCode({ code, state, expectedState: state });
  await transport.close();
  const { accessToken } = await grant.credentials(region, { declared: true }).tokens.current();
  return { app, grant, accessToken };
}

/** Credentials made by hand of a side's token, said to be of `region`. */
export function claimed<R extends Region>({ app, accessToken }: SideEvidence, region: R): ShopCredentials<R> {
  return shopCredentials({ region, app, tokens: { accessToken }, seller: 'proof' });
}

/** Credentials made by hand of a side's partner's or creator's token, said to be of `region`. */
export function claimedAccount<R extends Region>(
  { app, accessToken }: AccountEvidence,
  userType: 'creator' | 'partner',
  region: R,
): ShopCredentials<R> {
  const tokens = { accessToken };
  return userType === 'creator'
    ? creatorCredentials({ region, app, tokens, creator: 'proof' })
    : partnerCredentials({ region, app, tokens, partner: 'proof' });
}

/** Event credentials of a side's source, declared to be of `region`. */
export function declared<R extends Region>({ eventSource }: SideEvidence, region: R): EventCredentials<R> {
  return eventCredentials({ region, accessToken: eventSource.accessToken, sources: [eventSource.id] });
}

function find<T>(list: readonly T[], is: (one: T) => boolean): T {
  const found = list.find(is);
  if (found === undefined) throw new Error('The seed of the platform lacks what the proof needs.');
  return found;
}
