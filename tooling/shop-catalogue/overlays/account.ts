import type { AreaOverlay } from '../model/overlay.ts';

/** Ids in the query are digits; as a number one would lose those above 2^53. */
const WIDGET_TOKEN = {
  input: {
    shop_id: {
      type: 'text',
      format: 'digits',
      note: 'Not needed.',
      reason: 'Ids of shops are above 2^53, where a number loses digits.',
    },
  },
  output: {
    'widget_token.expire_at': { format: 'seconds', note: 'Commonly 5 minutes ahead.' },
  },
} as const;

const STANDING = {
  note: '0: new, 1: pending, 2: active, 3: deactivated, 4: rejected, 6: withdrawn.',
} as const;

/**
 * The account: what a token may act for, and what the seller may do.
 */
export const account = {
  area: 'account',
  summary: 'What a token may act for, and what the seller is, has and may do.',
  operations: {
    'GET /authorization/202309/shops': {
      method: 'authorizedShops',
      name: 'getAuthorizedShops',
      summary: 'Names the shops a token may act for, on both sides, with the market and cipher of each.',
      output: {
        'shops[].cipher': {
          required: true,
          range: [1, 4096],
          note: 'Names the shop in requests. It is a secret.',
        },
        'shops[].id': { required: true, range: [1, 64] },
        'shops[].region': { required: true, note: 'The market the shop sells in.' },
        'shops[].code': { note: 'What the seller sees in place of the id.' },
        'shops[].seller_type': { only: 'both' },
      },
      names: { output: 'AuthorizedShopsOutput', 'output.shops[]': 'AuthorizedShopData' },
    },
    'DELETE /authorization/202403/shops': {
      method: 'deauthorize',
      name: 'deauthorizeShop',
      summary: "Ends the app's authorization for a shop, of which the seller is told by e-mail.",
    },
    'GET /authorization/202405/category_assets': {
      method: 'categoryAssets',
      name: 'listCategoryAssets',
      summary:
        "Names the business categories a partner's token may act for, with the market and cipher of each.",
      output: {
        'category_assets[].cipher': {
          required: true,
          range: [1, 4096],
          note: 'Names the category in requests of partners. It is a secret.',
        },
        'category_assets[].category.name': { note: 'May change; compare ids.' },
      },
      names: { 'output.category_assets[]': 'CategoryAsset' },
    },
    'GET /authorization/202401/widget_token': {
      ...WIDGET_TOKEN,
      method: 'widgetToken',
      name: 'getWidgetToken',
      summary: "Gives a short-lived token for the platform's widgets.",
      default: true,
      names: { 'output.widget_token': 'WidgetToken' },
    },
    'GET /authorization/202312/widget_token': {
      ...WIDGET_TOKEN,
      method: 'widgetToken',
      name: 'getWidgetToken',
      summary: "Gives a short-lived token for the platform's widgets.",
    },
    'GET /seller/202309/shops': {
      method: 'activeShops',
      name: 'listActiveShops',
      summary: 'Names the shops of a seller that are active, authorized or not.',
      output: {
        shops: { only: 'both', note: 'A local seller has one.' },
        'shops[].id': { required: true },
        'shops[].region': { note: 'The market the shop sells in.' },
      },
      names: { 'output.shops[]': 'ActiveShop' },
    },
    'GET /seller/202309/permissions': {
      method: 'permissions',
      name: 'listSellerPermissions',
      summary: 'Names what a seller may do across borders.',
      output: {
        permissions: {
          values: ['MANAGE_GLOBAL_PRODUCT'],
          note: 'Empty for a seller who may not sell across borders.',
        },
      },
    },
    'GET /seller/202407/shop_creators': {
      method: 'creators',
      name: 'listShopCreators',
      summary: 'Says how far the official creator account of a shop is bound to it.',
      output: {
        'shop_creators[].type': {
          note: '`OFFICIAL`: speaks for the shop. `MARKETING`: other accounts bound to it.',
        },
      },
    },
    'POST /seller/202508/collections/sync': {
      method: 'collections.sync',
      name: 'syncCollections',
      summary: "Copies product collections of a seller's own store to the shop.",
      input: {
        'collections[].id': { note: 'The id in the other store.' },
        'collections[].products[].outer_product_id': { note: 'The id in the other store.' },
        'collections[].products[].tts_product_id': { format: 'digits', note: 'The id in the shop.' },
      },
      output: { 'failed_info.ids': { note: 'The collections that were not taken.' } },
    },
    'GET /seller/202508/status': {
      method: 'status',
      name: 'getSellerStatus',
      summary: 'Says how far a seller and its shops are admitted.',
      output: {
        'seller_status_data.partner_channel': {
          note: 'Where the seller came from. 0: unknown, 1: organic, 2: WooCommerce, 3: Shopify, 4: Salesforce, 6: Shopify, second kind.',
        },
        'seller_status_data.seller_status': STANDING,
        'seller_status_data.shop_statuses[].shop_status': STANDING,
        'seller_status_data.tax_form_status': {
          note: '0: unknown, 1: being checked, 2: approved, 3: rejected.',
        },
      },
      names: { 'output.seller_status_data': 'SellerStatus' },
    },
  },
} as const satisfies AreaOverlay;
