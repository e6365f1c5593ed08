import type { AreaOverlay } from '../model/overlay.ts';
import { CREATOR, ID, NEEDED, named, RATE } from './affiliate-fields.ts';

const EMAIL = { label: 'business-contact.email' } as const;
const PHONE = { label: 'business-contact.phone' } as const;

/** How sellers reach the agency: each messenger belongs to markets, none but WhatsApp to the US. */
const CONTACT_INPUT = {
  'contact_info.email': EMAIL,
  'contact_info.phone': PHONE,
  'contact_info.line': { ...PHONE, only: 'global', note: 'Required in Thailand, and only for it.' },
  'contact_info.viber': { ...PHONE, only: 'global', note: 'Required in the Philippines, and only for them.' },
  'contact_info.whatsapp': {
    ...PHONE,
    only: 'both',
    note: 'Required in GB, ID, MY and SG; may be given in the US.',
  },
  'contact_info.zalo': { ...PHONE, only: 'global', note: 'Required in Vietnam, and only for it.' },
} as const;

const CAMPAIGN_INPUT = {
  ...CONTACT_INPUT,
  campaign_end_time: { note: 'Less than 360 days after the start.' },
  commission_rate: RATE,
  name: { range: [1, 49] },
  description: { range: [0, 999] },
  target_shop_codes: { range: [0, 99] },
  target_seller_types: { note: 'Kinds of sellers, in place of single shops.' },
} as const;

const ON_A_PRODUCT = { campaign_id: ID, product_id: ID } as const;

const BY_OPEN_ID = {
  ...CREATOR.openId,
  note: 'Takes the open id in spite of its name.',
} as const;

const AMOUNTS = (name: string, fields: readonly string[]): Readonly<Record<string, string>> =>
  named(name, 'output.orders[].skus', [...fields, 'price']);

export const affiliatePartnerOperations = {
  'GET /affiliate_partner/202405/campaigns': {
    method: 'partner.campaigns.list',
    name: 'listPartnerCampaigns',
    summary: 'Lists campaigns of the agency, or those it may join.',
    items: 'campaigns',
    pageSize: { max: 100, default: 10 },
    input: {
      type: { note: 'Its own campaigns unless given.' },
      query_type_filter: {
        note: 'Only for campaigns of sellers or exclusive ones: `JOINED`, and `MARKETPLACE` or `AVAILABLE` for those to join.',
      },
    },
    output: { 'campaigns[].id': NEEDED },
    names: { 'output.campaigns[]': 'PartnerCampaignSummary' },
  },
  'POST /affiliate_partner/202405/campaigns': {
    method: 'partner.campaigns.create',
    name: 'createPartnerCampaign',
    summary: 'Creates a campaign that sellers do not see until it is published.',
    input: {
      ...CAMPAIGN_INPUT,
      name: { ...CAMPAIGN_INPUT.name, required: true },
      description: { ...CAMPAIGN_INPUT.description, required: true },
      campaign_start_time: NEEDED,
      campaign_end_time: { ...CAMPAIGN_INPUT.campaign_end_time, required: true },
      registration_start_time: NEEDED,
      registration_end_time: NEEDED,
      commission_rate: { ...RATE, required: true },
      contact_info: NEEDED,
      'contact_info.email': { ...EMAIL, required: true },
    },
    output: { campaign_id: NEEDED },
    names: { 'input.contact_info': 'PartnerContactInput' },
  },
  'GET /affiliate_partner/202405/campaigns/{campaign_id}': {
    method: 'partner.campaigns.get',
    name: 'getPartnerCampaign',
    summary: 'Gets a campaign with its contact and the sellers it is for.',
    input: { campaign_id: ID },
    output: {
      id: NEEDED,
      'contact_info.email': EMAIL,
      'contact_info.phone': PHONE,
      'contact_info.line': PHONE,
      'contact_info.viber': PHONE,
      'contact_info.whatsapp': PHONE,
      'contact_info.zalo': PHONE,
    },
    names: { output: 'PartnerCampaign', 'output.contact_info': 'PartnerContact' },
  },
  'POST /affiliate_partner/202405/campaigns/{campaign_id}/partial_edit': {
    method: 'partner.campaigns.update',
    name: 'updatePartnerCampaign',
    summary: 'Changes the given fields of a campaign that is not closed.',
    input: {
      ...CAMPAIGN_INPUT,
      campaign_id: ID,
      campaign_start_time: { note: 'Only before the campaign is under way.' },
      registration_start_time: { note: 'Only before the campaign is under way.' },
    },
    names: { 'input.contact_info': 'PartnerContactInput' },
  },
  'POST /affiliate_partner/202405/campaigns/{campaign_id}/publish': {
    method: 'partner.campaigns.publish',
    name: 'publishPartnerCampaign',
    summary: 'Shows a campaign to sellers.',
    input: { campaign_id: ID },
  },
  'GET /affiliate_partner/202405/campaigns/{campaign_id}/products': {
    method: 'partner.campaigns.products.list',
    name: 'listPartnerCampaignProducts',
    summary: 'Lists the products that sellers registered for a campaign.',
    items: 'products',
    input: { ...ON_A_PRODUCT, category_id: ID },
    output: {
      'products[].id': NEEDED,
      'products[].sku_information_list[].inventory.available_quantity': { note: 'A number as text.' },
    },
    names: {
      'output.products[]': 'PartnerCampaignProduct',
      ...named('PartnerCampaignPrice', 'output.products[]', ['highest_price', 'lowest_price']),
      ...named('PartnerCampaignSkuPrice', 'output.products[].sku_information_list[]', [
        'base_price',
        'region_prices[]',
      ]),
    },
  },
  'POST /affiliate_partner/202405/campaigns/{campaign_id}/products/{product_id}/review': {
    method: 'partner.campaigns.products.review',
    name: 'reviewPartnerCampaignProduct',
    summary: 'Accepts or rejects a product that a seller registered.',
    input: {
      ...ON_A_PRODUCT,
      review_result: { required: true, values: ['APPROVE', 'REJECT', 'REJECT_FOREVER'] },
      reject_reasons: { note: 'For a rejection.' },
    },
  },
  'POST /affiliate_partner/202405/campaigns/{campaign_id}/products/{product_id}/promotion_link/generate': {
    method: 'partner.campaigns.products.createPromotionLink',
    name: 'createCampaignPromotionLink',
    summary: "Makes a link with which creators add a campaign's product to their showcase.",
    input: {
      ...ON_A_PRODUCT,
      creator_commission_rate: { required: true, note: `${RATE.note} Not above the seller's total rate.` },
    },
    output: { product_promotion_link: NEEDED },
  },
  'POST /affiliate_partner/202505/campaigns/{campaign_id}/products/promotion_links/generate_batch': {
    method: 'partner.campaigns.products.createPromotionLinks',
    name: 'createCampaignPromotionLinks',
    summary: 'Makes such links for several products of a campaign.',
    input: { campaign_id: ID, product_ids: { ...ID, range: [1, 50] } },
    output: { 'product_promotion_links[].product_id': NEEDED },
    names: { 'output.product_promotion_links[]': 'CampaignPromotionLink' },
  },
  'GET /affiliate_partner/202501/campaigns/{campaign_id}/products/performance': {
    method: 'partner.campaigns.products.listPerformance',
    name: 'listCampaignProductPerformance',
    summary: 'Lists how the products of a campaign sell and how many creators show them.',
    items: 'campaign_product_statistics',
    pageSize: { max: 50, default: 20 },
    input: { campaign_id: ID },
    output: {
      'campaign_product_statistics[].data_update_time': { format: 'milliseconds', note: 'As text.' },
    },
    names: { 'output.campaign_product_statistics[]': 'CampaignProductPerformance' },
  },
  'GET /affiliate_partner/202501/campaigns/{campaign_id}/products/{product_id}/performance': {
    method: 'partner.campaigns.products.listCreators',
    name: 'listCampaignProductCreators',
    summary: 'Lists the creators who took up a product of a campaign.',
    items: 'promotion_creators',
    pageSize: { max: 50, default: 20 },
    input: ON_A_PRODUCT,
    output: {
      'promotion_creators[].commission': { note: RATE.note },
      'promotion_creators[].effective_start_time': { format: 'milliseconds', note: 'As text.' },
      'promotion_creators[].effective_end_time': { format: 'milliseconds', note: 'As text.' },
      'promotion_creators[].creator.creator_temp_id': CREATOR.temporaryId,
      'promotion_creators[].creator.user_name': CREATOR.username,
      'promotion_creators[].creator.nick_name': CREATOR.name,
      'promotion_creators[].creator.avatar_url': CREATOR.avatar,
    },
    names: {
      'output.promotion_creators[]': 'CampaignPromotion',
      'output.promotion_creators[].creator': 'CampaignCreator',
    },
  },
  'GET /affiliate_partner/202501/campaigns/{campaign_id}/products/{product_id}/creator/{creator_temp_id}/content/statistics':
    {
      method: 'partner.campaigns.creators.listContent',
      name: 'listCampaignCreatorContent',
      summary: 'Lists what a creator posted for a product, by the temporary id.',
      input: { ...ON_A_PRODUCT, affiliate_product_id: ID, creator_temp_id: CREATOR.temporaryId },
    },
  'GET /affiliate_partner/202508/campaigns/{campaign_id}/products/{product_id}/creator/{creator_temp_id}/content/statistics':
    {
      method: 'partner.campaigns.creators.listContent',
      name: 'listCampaignCreatorContent',
      summary: 'Lists the videos and LIVEs a creator posted for a product of a campaign.',
      default: true,
      input: { ...ON_A_PRODUCT, affiliate_product_id: ID, creator_temp_id: BY_OPEN_ID },
      names: { 'output.creator_content_statistics[]': 'CampaignCreatorContent' },
    },
  'GET /affiliate_partner/202501/campaigns/{campaign_id}/products/{product_id}/creator/{creator_temp_id}/content/statistics/sample/status':
    {
      method: 'partner.campaigns.creators.getSampleStatus',
      name: 'getCampaignCreatorSampleStatus',
      summary: "Tells where a creator's sample is, by the temporary id.",
      input: { ...ON_A_PRODUCT, creator_temp_id: CREATOR.temporaryId },
    },
  'GET /affiliate_partner/202508/campaigns/{campaign_id}/products/{product_id}/creator/{creator_temp_id}/content/statistics/sample/status':
    {
      method: 'partner.campaigns.creators.getSampleStatus',
      name: 'getCampaignCreatorSampleStatus',
      summary: 'Tells where the sample is that a creator asked for in a campaign.',
      default: true,
      input: { ...ON_A_PRODUCT, creator_temp_id: BY_OPEN_ID },
      output: {
        'sample_status.estimated_earliest_delivery_date': { note: 'Seconds since 1970, as text.' },
        'sample_status.estimated_latest_delivery_date': { note: 'Seconds since 1970, as text.' },
        'sample_status.tracking_results[].tracking_event_update_date': {
          note: 'Seconds since 1970, as text.',
        },
      },
      names: { 'output.sample_status': 'CampaignSampleStatus' },
    },
  'POST /affiliate_partner/202411/orders/search': {
    method: 'partner.orders.search',
    name: 'searchPartnerAffiliateOrders',
    summary: "Searches the orders that came from the agency's campaigns.",
    effect: 'read',
    items: 'orders',
    pageSize: { max: 100, default: 20 },
    input: { campaign_id: ID },
    output: { 'orders[].id': NEEDED, 'orders[].skus.creator_username': CREATOR.username },
    names: {
      'output.orders[]': 'PartnerAffiliateOrder',
      'output.orders[].skus': 'PartnerAffiliateOrderSku',
      ...AMOUNTS('PartnerAffiliateAmount', [
        'actual_commission_base',
        'actual_creator_commission',
        'actual_creator_commission_reward_fee',
        'actual_partner_commission_reward_fee',
        'actual_tap_commission',
        'estimated_commission_base',
        'estimated_creator_commission',
        'estimated_creator_commission_reward_fee',
        'estimated_partner_commission_reward_fee',
        'estimated_tap_commission',
      ]),
    },
  },
  'POST /affiliate_partner/202504/cap_order/search': {
    method: 'partner.agencyOrders.search',
    name: 'searchAgencyAffiliateOrders',
    summary: 'Searches the orders of the creators whom the agency manages.',
    effect: 'read',
    items: 'orders',
    pageSize: { max: 100, default: 20 },
    input: {
      order_id: ID,
      product_id: ID,
      order_status: { note: 'A number whose meaning is not documented.' },
    },
    output: {
      'orders[].id': NEEDED,
      'orders[].skus.creator_username': CREATOR.username,
      'orders[].skus.commission_rate': { note: 'In percent, as text: `3.0`. The other rates here, too.' },
    },
    names: {
      'output.orders[]': 'AgencyAffiliateOrder',
      'output.orders[].skus': 'AgencyAffiliateOrderSku',
      ...AMOUNTS('PartnerAffiliateAmount', [
        'actual_bonus_commission',
        'actual_commission',
        'actual_commission_base',
        'actual_shop_ads_commission',
        'agency_bonus_commission',
        'agency_commission',
        'agency_shop_ads_commission',
        'estimated_bonus_commission',
        'estimated_commission',
        'estimated_commission_base',
        'estimated_shop_ads_commission',
        'total_agency_commission',
      ]),
    },
  },
} as const satisfies AreaOverlay['operations'];
