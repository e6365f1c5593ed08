import type { Region } from '@twinshore/core';
import { sidesOfSeller } from '../token/sides-of-seller.ts';
import type { Door } from '../world/door.ts';
import type { Shop } from '../world/shop.ts';
import type { World } from '../world/world.ts';

/**
 * Whom a call seems to be for, before anything was checked: by the cipher, else the token's only side, else the
 * host, else the app. Faults, knobs and the journal go by it.
 */
export function attributeCall(
  world: World,
  door: Door,
  query: URLSearchParams,
  token: string | null,
): { region: Region; certain: boolean; shop: Shop | undefined } {
  const cipher = query.get('shop_cipher');
  const shop = cipher === null ? undefined : [...world.shops.values()].find((one) => one.cipher === cipher);
  if (shop !== undefined) return { region: shop.region, certain: true, shop };

  const openId = token === null ? undefined : world.accessTokens.get(token)?.authorization.openId;
  const seller = openId === undefined ? undefined : world.sellers.get(openId);
  const [side, ...others] = seller === undefined ? [] : sidesOfSeller(world, seller);
  if (side !== undefined && others.length === 0) return { region: side, certain: true, shop };
  if (door !== 'shared') return { region: door, certain: true, shop };

  const app = world.apps.get(query.get('app_key') ?? '');
  return { region: app?.centre ?? 'global', certain: app?.serves.length === 1, shop };
}
