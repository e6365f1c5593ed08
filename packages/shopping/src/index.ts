export { createGlobalShop } from './client/create-global-shop.ts';
export { createUsShop } from './client/create-us-shop.ts';
export type { GlobalShop, Shop, ShopClient, UsShop } from './client/shop.ts';
export type { ShopArea } from './client/shop-area.ts';
export type { ShopAreaSelection, ShopAreas } from './client/shop-areas.ts';
export type { ShopCallOptions, ShopVersionOptions } from './client/shop-call-options.ts';
export { shopFamily } from './family/shop-family.ts';
