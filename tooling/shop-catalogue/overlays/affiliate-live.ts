import type { AreaOverlay } from '../model/overlay.ts';
import { CREATOR, ID, NEEDED } from './affiliate-fields.ts';

const PRODUCT_IDS = { product_ids: ID } as const;

/**
 * LIVE rooms and what came before the creator operations. The end announced for 2026-10-12 speaks of seller operations
 * only, so none is entered here; newer creator operations are named as successors.
 */
export const affiliateLiveOperations = {
  'GET /affiliate/202309/live_rooms': {
    method: 'live.room.get',
    name: 'getLiveRoom',
    summary: "Gets the creator's latest LIVE room.",
    output: { id: NEEDED },
  },
  'GET /affiliate/202309/live_rooms/products': {
    method: 'live.room.products.list',
    name: 'listLiveRoomProducts',
    summary: 'Lists the products of the running LIVE, or of the one being prepared.',
    output: { 'products[].id': NEEDED },
    names: { 'output.products[]': 'LiveRoomProduct' },
  },
  'POST /affiliate/202309/live_rooms/products': {
    method: 'live.room.products.add',
    name: 'addLiveRoomProducts',
    summary: 'Adds products to the running LIVE, or to the one being prepared.',
    input: PRODUCT_IDS,
  },
  'DELETE /affiliate/202309/live_rooms/products': {
    method: 'live.room.products.remove',
    name: 'removeLiveRoomProducts',
    summary: 'Takes products out of the running LIVE, or out of the one being prepared.',
    input: PRODUCT_IDS,
  },
  'POST /affiliate/202309/live_rooms/products/top': {
    method: 'live.room.products.moveToTop',
    name: 'moveLiveRoomProductsToTop',
    summary: 'Moves products to the top of a LIVE, in the order given.',
    input: PRODUCT_IDS,
  },
  'POST /affiliate/202309/live_rooms/products/{product_id}/pin': {
    method: 'live.room.products.pin',
    name: 'pinLiveRoomProduct',
    summary: 'Shows one product as a card in the LIVE, in place of the one shown before.',
    input: { product_id: ID },
  },
  'POST /affiliate/202309/live_rooms/products/{product_id}/unpin': {
    method: 'live.room.products.unpin',
    name: 'unpinLiveRoomProduct',
    summary: "Takes a product's card out of the LIVE.",
    input: { product_id: { ...ID, note: 'A product without a card is answered with an error.' } },
  },
  'GET /affiliate/202309/profiles': {
    method: 'live.profile.get',
    name: 'getLegacyCreatorProfile',
    summary: "Gets the creator's profile in the form of 2023.",
    successor: 'affiliate.creator.profile.get',
    output: { user_name: CREATOR.username, 'avatar.url': CREATOR.avatar },
  },
  'GET /affiliate/202309/shop_products': {
    method: 'live.shopProducts.search',
    name: 'searchLegacyShopProducts',
    summary: "Searches the creator's own shop in the form of 2023.",
    items: 'products',
    successor: 'affiliate.creator.shopProducts.search',
    input: { sort_order: { note: '`0` is descending, `1` ascending; descending unless given.' } },
    output: { 'products[].id': NEEDED },
    names: { 'output.products[]': 'LegacyShopProduct' },
  },
  'GET /affiliate/202309/showcases/products': {
    method: 'live.showcase.products.list',
    name: 'listLegacyShowcaseProducts',
    summary: "Lists what the creator's showcase holds in the form of 2023.",
    items: 'products',
    successor: 'affiliate.creator.showcase.products.list',
    input: {
      page_size: { note: 'The platform gives 50 unless told otherwise.' },
      origin: {
        values: ['LIVE', 'SHOWCASE'],
        note: 'With `LIVE` the added status speaks of the LIVE, else of the showcase.',
      },
    },
    output: { 'products[].id': NEEDED },
    names: { 'output.products[]': 'LegacyShowcaseProduct' },
  },
  'POST /affiliate/202309/showcases/products': {
    method: 'live.showcase.products.add',
    name: 'addLegacyShowcaseProducts',
    summary: "Adds products of the creator's own shop to the showcase in the form of 2023.",
    successor: 'affiliate.creator.showcase.products.add',
    input: PRODUCT_IDS,
  },
  'DELETE /affiliate/202309/showcases/products': {
    method: 'live.showcase.products.remove',
    name: 'removeLegacyShowcaseProducts',
    summary: 'Takes products out of the showcase in the form of 2023.',
    successor: 'affiliate.creator.showcase.products.remove',
    input: { product_ids: { ...ID, range: [1, 200] } },
  },
  'POST /affiliate/202309/showcases/products/top': {
    method: 'live.showcase.products.moveToTop',
    name: 'moveLegacyShowcaseProductsToTop',
    summary: 'Moves products to the top of the showcase in the form of 2023.',
    successor: 'affiliate.creator.showcase.products.moveToTop',
    input: PRODUCT_IDS,
  },
  'POST /affiliate/202402/anchors/prerequisite_check': {
    method: 'live.anchors.checkProduct',
    name: 'checkAnchorProduct',
    summary: 'Checks whether the creator may link a product from a video.',
    effect: 'read',
    input: { product_id: ID },
  },
  'POST /affiliate/202403/anchors/content_check': {
    method: 'live.anchors.checkTitle',
    name: 'checkAnchorTitle',
    summary: 'Checks the title of a product link in a video.',
    effect: 'read',
    input: { title: { note: 'Shorter than 30 characters, without emoji or punctuation.' } },
  },
} as const satisfies AreaOverlay['operations'];
