import { regionOfMarket } from '@twinshore/core';
import { createCode } from '../token/create-code.ts';
import type { CategoryAsset } from '../world/category-asset.ts';
import { profileOf } from '../world/profile-of.ts';
import type { Seller } from '../world/seller.ts';
import { createEmptyWorld, type World, type WorldOptions } from '../world/world.ts';
import { plantEventSources } from './plant-event-sources.ts';
import { plantLogistics } from './plant-logistics.ts';
import { plantOrders } from './plant-orders.ts';
import { plantProducts } from './plant-products.ts';
import { ALL_SCOPES } from './scopes-table.ts';
import { ACCOUNT_PLAN, APP_PLAN, marketPlan, SELLER_PLAN, type SellerPlan } from './seed-plan-table.ts';
import type { SeedSettings } from './seed-settings.ts';

/**
 * Makes a world with the apps, sellers, shops, goods, orders and event sources of the seed.
 */
export function createWorld(options: WorldOptions & SeedSettings = {}): World {
  const world = createEmptyWorld(options);
  for (const { name, centre, serves } of APP_PLAN) {
    const random = world.random.fork(`app ${name}`);
    const key = `6${random.text(12).toLowerCase()}`;
    world.apps.set(key, {
      name,
      key,
      secret: random.hex(40),
      serviceId: world.ids.next('service'),
      centre,
      serves,
      scopes: options.scopes ?? ALL_SCOPES,
      redirectUrl: options.redirectUrl,
    });
  }
  for (const plan of SELLER_PLAN) plantSeller(world, options, plan);
  plantEventSources(world);
  // After all else, so that what a seed always gave stays as it was.
  for (const plan of ACCOUNT_PLAN) plantSeller(world, options, plan);
  for (const market of options.markets ?? []) plantSeller(world, options, marketPlan(market));
  return world;
}

function plantSeller(world: World, options: SeedSettings, plan: SellerPlan): void {
  const random = world.random.fork(`seller ${plan.name}`);
  const openId = random.text(32);
  const app = [...world.apps.values()].find(({ name }) => name === plan.app);
  if (app === undefined)
    throw new Error(`The seed plans a seller for an app '${plan.app}' that it does not plan.`);
  const shopIds = plan.shops.map(({ name, market, type, cipherPrefix }) => {
    const prefix =
      cipherPrefix === 'cross-border-us' ? (options.crossBorderUsCipherPrefix ?? 'TTP_') : cipherPrefix;
    const origin = plan.base === market ? market : `${plan.base}${market}`;
    const shop = {
      id: world.ids.next('shop'),
      cipher: `${prefix}${random.text(24)}`,
      name,
      code: `${origin}${type === 'LOCAL' ? 'LC' : 'CB'}${random.text(6).toUpperCase()}`,
      market,
      region: regionOfMarket(market),
      sellerType: type,
      sellerOpenId: openId,
      ...plantLogistics(world, { name, market, sellerType: type }),
      currency: profileOf({ market }).currency,
      active: true,
    };
    world.shops.set(shop.id, shop);
    plantProducts(world, shop);
    plantOrders(world, shop.id);
    return shop.id;
  });
  const seller: Seller = {
    name: plan.name,
    userType: plan.userType ?? 'seller',
    openId,
    appKey: app.key,
    baseMarket: plan.base,
    shopIds,
    categoryAssets: plan.userType === 'partner' ? plantCategoryAssets(world, plan) : [],
    tokenPrefix: tokenPrefix(plan.tokenPrefix, options),
    locale: plan.base === 'CN' ? 'zh-CN' : profileOf({ market: plan.base }).locale,
  };
  world.sellers.set(openId, seller);
  for (let count = options.codesPerSeller ?? 3; count > 0; count -= 1) createCode(world, seller);
}

function plantCategoryAssets(world: World, { name, base }: SellerPlan): CategoryAsset[] {
  const random = world.random.fork(`category assets ${name}`);
  return ['Home Supplies', 'Kitchenware'].map((category) => ({
    cipher: `${base === 'US' ? 'TTP_' : 'GCP_'}${random.text(24)}`,
    category: { id: 600_000 + random.below(9000), name: category },
    targetMarket: base,
  }));
}

function tokenPrefix(plan: SellerPlan['tokenPrefix'], options: SeedSettings): string {
  if (plan === 'british') return options.britishTokenPrefix ?? 'GCP_';
  if (plan === 'cross-border') return options.crossBorderTokenPrefix ?? 'ROW_';
  return plan;
}
