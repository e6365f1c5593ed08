import type { Market, Region, UserType } from '@twinshore/core';
import { known } from '../world/known.ts';
import type { OrderStatus, Shipping } from '../world/order.ts';
import type { Seller } from '../world/seller.ts';
import type { World } from '../world/world.ts';

/**
 * What a platform was seeded with and a client has to know: apps, sellers with their codes and shops, event sources.
 *
 * @public
 */
export interface PlatformSeed {
  readonly apps: readonly SeededApp[];
  readonly sellers: readonly SeededSeller[];
  /** Creators and partners, who may authorize an app as sellers do and have no shops. */
  readonly accounts: readonly SeededAccount[];
  /** All shops of all sellers. */
  readonly shops: readonly SeededShop[];
  readonly eventSources: readonly SeededEventSource[];
}

/**
 * A registered app.
 *
 * @public
 */
export interface SeededApp {
  /** `us`, `global` or `cross-border`. */
  readonly name: string;
  readonly key: string;
  readonly secret: string;
  readonly serviceId: string;
  /** The side of its partner centre, and so of its authorize page. */
  readonly centre: Region;
  readonly serves: readonly Region[];
}

/**
 * A seller who may authorize one app.
 *
 * @public
 */
export interface SeededSeller {
  readonly name: string;
  readonly openId: string;
  /** The name of the app. */
  readonly app: string;
  readonly baseMarket: Market;
  /** Authorization codes that are ready to be exchanged, each once. */
  readonly codes: readonly string[];
  readonly shops: readonly SeededShop[];
}

/**
 * A creator or a partner who may authorize one app.
 *
 * @public
 */
export interface SeededAccount {
  readonly name: string;
  readonly userType: Exclude<UserType, 'seller'>;
  readonly openId: string;
  /** The name of the app. */
  readonly app: string;
  readonly baseMarket: Market;
  /** Authorization codes that are ready to be exchanged, each once. */
  readonly codes: readonly string[];
  /** The ciphers of the categories that a partner may act for. */
  readonly categoryAssetCiphers: readonly string[];
}

/**
 * A shop.
 *
 * @public
 */
export interface SeededShop {
  readonly id: string;
  readonly cipher: string;
  readonly name: string;
  readonly code: string;
  readonly market: Market;
  readonly region: Region;
  readonly sellerType: string;
  /** The name of the app that its seller may authorize. */
  readonly app: string;
  readonly orders: readonly {
    readonly id: string;
    readonly status: OrderStatus;
    readonly shipping: Shipping;
  }[];
}

/**
 * A pixel with its token.
 *
 * @public
 */
export interface SeededEventSource {
  readonly region: Region;
  readonly kind: string;
  readonly pixelCode: string;
  readonly accessToken: string;
}

/** Describes a world as it stands. */
export function describeSeed(world: World): PlatformSeed {
  const described = (seller: Seller) => ({
    name: seller.name,
    openId: seller.openId,
    app: known(world.apps, seller.appKey).name,
    baseMarket: seller.baseMarket,
    codes: [...world.codes.values()]
      .filter((code) => code.openId === seller.openId && !code.used)
      .map(({ code }) => code),
  });
  const all = [...world.sellers.values()];
  const sellers = all
    .filter(({ userType }) => userType === 'seller')
    .map((seller) => {
      const common = described(seller);
      return { ...common, shops: seller.shopIds.map((id) => describeShop(world, id, common.app)) };
    });
  const accounts = all.flatMap((account) =>
    account.userType === 'seller'
      ? []
      : {
          ...described(account),
          userType: account.userType,
          categoryAssetCiphers: account.categoryAssets.map(({ cipher }) => cipher),
        },
  );
  return {
    apps: [...world.apps.values()].map(({ name, key, secret, serviceId, centre, serves }) => ({
      name,
      key,
      secret,
      serviceId,
      centre,
      serves,
    })),
    sellers,
    accounts,
    shops: sellers.flatMap((seller) => seller.shops),
    eventSources: [...world.eventSources.values()].map(({ region, kind, id, accessToken }) => ({
      region,
      kind,
      pixelCode: id,
      accessToken,
    })),
  };
}

function describeShop(world: World, shopId: string, app: string): SeededShop {
  const { id, cipher, name, code, market, region, sellerType } = known(world.shops, shopId);
  const orders = [...world.orders.values()]
    .filter((order) => order.shopId === id)
    .map((order) => ({ id: order.id, status: order.status, shipping: order.shipping }));
  return { id, cipher, name, code, market, region, sellerType, app, orders };
}
