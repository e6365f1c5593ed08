import type { AreaOverlay } from '../model/overlay.ts';
import {
  CREATOR,
  ID,
  NEEDED,
  NEEDED_ID,
  named,
  RATE,
  SORT_ORDER,
  TEXT_TIME,
  USER_ID_INPUT,
} from './affiliate-fields.ts';

/**
 * The end of several versions of 2024 that have a newer one was announced for 2026-10-12, 10:00 in China. The public
 * part of the announcement does not list them, so that a version is among them is inferred: a version of 2024 with a
 * newer one. The list of conversations is left out, as its version of December 2024 was the documented one a year later.
 */
const ENDS = '2026-10-12';

const EMAIL = { label: 'business-contact.email' } as const;

/** What both versions of a new invitation share. */
const INVITATION = {
  name: NEEDED,
  end_time: { ...TEXT_TIME, required: true },
  products: { required: true, range: [1, 100] },
  'products[].id': NEEDED_ID,
  seller_contact_info: NEEDED,
  'seller_contact_info.email': { ...EMAIL, required: true },
  free_sample_rule: NEEDED,
  'free_sample_rule.has_free_sample': NEEDED,
  'free_sample_rule.is_sample_approval_exempt': {
    required: true,
    note: 'Whether samples are given without a review; without effect when there are none.',
  },
} as const;

const NEW_INVITATION = {
  ...INVITATION,
  'products[].target_commission_rate': { required: true, note: RATE.note },
} as const;

const CHANGED_INVITATION = {
  ...INVITATION,
  target_collaboration_id: ID,
  products: {
    ...INVITATION.products,
    note: 'The whole list. A product left out, or a lower rate, counts from the next midnight once a creator shows it.',
  },
  'products[].commission_rate': { ...RATE, required: true },
} as const;

const INVITED = { range: [1, 50], required: true } as const;

const INVITATION_DETAIL = {
  'target_collaboration.id': NEEDED,
  'target_collaboration.seller_contact_info.email': EMAIL,
  'target_collaboration.creators[].username': CREATOR.username,
  'target_collaboration.creators[].nickname': CREATOR.name,
  'target_collaboration.creators[].avatar.url': CREATOR.avatar,
  'target_collaboration.products[].commission.effective_time': { note: 'Seconds since 1970, as text.' },
  'target_collaboration.products[].commission.rate': { note: RATE.note },
} as const;

const INVITATION_SEARCH = {
  page_size: { note: 'Only 20, 50 and 100 are taken.' },
  collaboration_status: { required: true, note: '`EXPIRING` ends within seven days.' },
  'search_param.keyword_type': NEEDED,
  'search_param.keyword': NEEDED,
} as const;

const OPEN_SEARCH = {
  sort_order: SORT_ORDER,
  sort_field: { note: 'By time of creation unless `product_original_price` is given.' },
  keyword_type: { values: ['PRODUCT_ID', 'PRODUCT_NAME'] },
  top_level_category_id: ID,
} as const;

const CREATOR_SEARCH = {
  page_size: { note: 'Only 12 and 20 are taken.' },
  search_key: { note: 'The key of the first answer; to be sent with every later page.' },
  'follower_demographics.count_range.count_le': { note: 'Below 0 means no limit.' },
  'follower_demographics.gender_distribution.gender': { values: ['MALE', 'FEMALE'] },
  'follower_demographics.gender_distribution.percentage_ge': {
    range: [0, 10_000],
    note: 'In hundredths of a percent: 6000 is 60 %.',
  },
} as const;

const FOUND_CREATOR = {
  'creators[].username': CREATOR.username,
  'creators[].nickname': CREATOR.name,
  'creators[].avatar.url': CREATOR.avatar,
  'creators[].gmv': { note: 'Of the last 30 days; absent unless the creator shares exact figures.' },
  'creators[].gmv_range': { only: 'us', note: 'In place of the exact figure. US only.' },
} as const;

/** A page size has to be 12 or 20. */
const CREATOR_PAGE = { max: 20, default: 20 } as const;

const CREATOR_DETAIL = {
  'creator.username': CREATOR.username,
  'creator.nickname': CREATOR.name,
  'creator.avatar.url': CREATOR.avatar,
  'creator.bio_description': { label: 'creator.bio' },
  'creator.profile_tt_uri': { label: 'creator.profile_link' },
  'creator.gmv': { note: 'Of the last 30 days; absent unless the creator shares exact figures.' },
  'creator.gpm_range': { only: 'us', note: 'US only, as all ranges here but those of rates and prices.' },
  'creator.video_gpm_range': { only: 'us' },
  'creator.ec_live_engagement_rate': { note: 'In hundredths of a percent, as text.' },
} as const;

const FIGURES = [
  'avg_gmv_per_buyer',
  'gmv',
  'gpm',
  'live_gmv',
  'live_gpm',
  'video_gmv',
  'video_gpm',
] as const;

const RANGES = [
  'avg_gmv_per_buyer_range',
  'gmv_range',
  'gpm_range',
  'live_gpm_range',
  'product_original_price_range',
  'video_gpm_range',
] as const;

const SAMPLE_FILTER = {
  order_id: ID,
  product_id: ID,
  target_collabration_id: ID,
  username: CREATOR.username,
} as const;

const SAMPLE = {
  'sample_applications[].id': NEEDED,
  'sample_applications[].commission_rate': { note: 'A fraction, unlike other rates: `0.1` is 10 %.' },
  'sample_applications[].creator.username': CREATOR.username,
  'sample_applications[].creator.nickname': CREATOR.name,
  'sample_applications[].creator.avatar_url': CREATOR.avatar,
  'sample_applications[].creator.fulfillment_percentage': {
    note: 'Of the last 90 days, such as `60.50`; empty unless the creator shares it.',
  },
  'sample_applications[].order_id': { note: 'There once the sample was granted.' },
  'sample_applications[].partner_name': { note: 'There when an agency asked for the creator.' },
} as const;

const REVIEW = {
  application_id: ID,
  review_result: { required: true, note: '`APPROVE` or `REJECT`.' },
  reject_reason: { note: 'Needed for a rejection.' },
} as const;

const CONVERSATION_LIST = {
  only_need_conversation_id: {
    note: 'True unless given: only the ids are answered then.',
    reason: 'The snapshot names it in the query and again in a body, which a GET does not carry.',
  },
} as const;

const CONVERSATION_ITEM = {
  'conversations[].id': NEEDED,
  'conversations[].username': CREATOR.username,
  'conversations[].avatar': CREATOR.avatar,
  'conversations[].creator_im_id': CREATOR.chatId,
} as const;

const NEW_CONVERSATION = {
  conversation_id: NEEDED,
  username: CREATOR.username,
  avatar: CREATOR.avatar,
  creator_im_id: CREATOR.chatId,
} as const;

/** The content is JSON in a text. The collected values of it are types of messages. */
const MESSAGE_TEXT = {
  ...CREATOR.message,
  values: [],
  note: 'JSON as text; its parts depend on the type.',
  reason: 'The collected list holds types of messages.',
} as const;

const CONTENT_DETAIL = {
  'creator_content_details[].creator_profile.username': CREATOR.username,
  'creator_content_details[].creator_profile.nickname': CREATOR.name,
  'creator_content_details[].creator_profile.avatar.url': CREATOR.avatar,
} as const;

const AMOUNTS_OF_A_SKU = named('SellerAffiliateAmount', 'output.orders[].skus[]', [
  'actual_cofunded_creator_bonus_amount',
  'actual_commission_base',
  'actual_paid_commission',
  'actual_paid_shop_ads_commission',
  'estimated_cofunded_creator_bonus_amount',
  'estimated_commission_base',
  'estimated_paid_commission',
  'estimated_paid_shop_ads_commission',
  'price',
]);

export const affiliateSellerOperations = {
  'POST /affiliate_seller/202405/open_collaboration_settings': {
    method: 'seller.openCollaborations.settings.update',
    name: 'updateOpenCollaborationSettings',
    summary: 'Turns on or off that every new product is opened to creators.',
    input: {
      'auto_add_product.enable': NEEDED,
      'auto_add_product.commission_rate': { ...RATE, required: true },
    },
  },
  'GET /affiliate_seller/202409/open_collaboration_settings': {
    method: 'seller.openCollaborations.settings.get',
    name: 'getOpenCollaborationSettings',
    summary: 'Tells whether every new product is opened to creators, and at which rate.',
    output: {
      'open_collaboration_settings.auto_add_product.commission_rate': {
        note: `${RATE.note} Absent while turned off.`,
      },
    },
    names: { 'output.open_collaboration_settings': 'OpenCollaborationSettings' },
  },
  'POST /affiliate_seller/202405/open_collaborations': {
    method: 'seller.openCollaborations.create',
    name: 'createOpenCollaboration',
    summary: 'Opens a product to creators, after a review of each if wanted.',
    sunset: ENDS,
    successor: 'affiliate.seller.openCollaborations.create',
    input: { product_id: NEEDED_ID, commission_rate: { ...RATE, required: true } },
    output: { 'open_collaboration.id': NEEDED },
  },
  'POST /affiliate_seller/202412/open_collaborations': {
    method: 'seller.openCollaborations.create',
    name: 'createOpenCollaboration',
    summary: 'Opens a product to all creators at a commission rate.',
    default: true,
    input: { product_id: NEEDED_ID, commission_rate: { ...RATE, required: true } },
    output: { 'open_collaboration.id': NEEDED },
    names: { 'output.open_collaboration': 'CreatedOpenCollaboration' },
  },
  'DELETE /affiliate_seller/202409/open_collaborations/products/{product_id}': {
    method: 'seller.openCollaborations.remove',
    name: 'removeOpenCollaboration',
    summary: 'Ends the open collaboration of a product, later and not at once.',
    input: { product_id: { ...ID, note: 'Its collaboration has to be `NORMAL`.' } },
    output: { terminated_effective_time: { note: 'Mostly the next midnight.' } },
  },
  'POST /affiliate_seller/202409/open_collaborations/search': {
    method: 'seller.openCollaborations.search',
    name: 'searchOpenCollaborations',
    summary: "Searches the shop's open collaborations, with whether creators are reviewed.",
    effect: 'read',
    items: 'open_collaborations',
    pageSize: { max: 100, default: 50 },
    sunset: ENDS,
    successor: 'affiliate.seller.openCollaborations.search',
    input: OPEN_SEARCH,
    output: { 'open_collaborations[].id': NEEDED },
  },
  'POST /affiliate_seller/202412/open_collaborations/search': {
    method: 'seller.openCollaborations.search',
    name: 'searchOpenCollaborations',
    summary: "Searches the shop's open collaborations by product or category.",
    default: true,
    effect: 'read',
    items: 'open_collaborations',
    pageSize: { max: 100, default: 50 },
    input: OPEN_SEARCH,
    output: {
      'open_collaborations[].id': NEEDED,
      'open_collaborations[].current_commission.rate': { note: RATE.note },
    },
    names: { 'output.open_collaborations[]': 'OpenCollaboration' },
  },
  'POST /affiliate_seller/202405/open_collaborations/products/search': {
    method: 'seller.openCollaborations.products.search',
    name: 'searchSellerOpenCollaborationProducts',
    summary: "Searches the products of all shops in the seller's market that are open to creators.",
    effect: 'read',
    items: 'products',
    pageSize: { max: 20, default: 20 },
    input: {
      sort_order: SORT_ORDER,
      'category.id': { ...ID, note: 'Of the first level.' },
      'commission_rate_range.rate_ge': { note: RATE.note },
      'commission_rate_range.rate_lt': { note: RATE.note },
      'sales_price_range.amount_ge': { format: 'decimal' },
      'sales_price_range.amount_lt': { format: 'decimal' },
      title_keywords: { note: 'A title has to match all of them.' },
    },
    output: { 'products[].id': NEEDED },
    names: {
      'output.products[]': 'MarketplaceProduct',
      ...named('MarketplacePriceRange', 'output.products[]', ['original_price', 'sales_price']),
    },
  },
  'GET /affiliate_seller/202412/open_collaborations/creator_content_details': {
    method: 'seller.openCollaborations.creators.list',
    name: 'listOpenCollaborationCreators',
    summary: 'Lists the creators who show a product, without an id of theirs.',
    items: 'creator_content_details',
    pageSize: { max: 100, default: 50 },
    sunset: ENDS,
    successor: 'affiliate.seller.openCollaborations.creators.list',
    input: { product_id: ID },
    output: CONTENT_DETAIL,
  },
  'GET /affiliate_seller/202508/open_collaborations/creator_content_details': {
    method: 'seller.openCollaborations.creators.list',
    name: 'listOpenCollaborationCreators',
    summary: 'Lists the creators who show a product, with the number of their videos and LIVEs.',
    default: true,
    items: 'creator_content_details',
    pageSize: { max: 100, default: 50 },
    input: { product_id: ID },
    output: {
      ...CONTENT_DETAIL,
      'creator_content_details[].creator_profile.creator_open_id': CREATOR.openId,
    },
    names: { 'output.creator_content_details[]': 'OpenCollaborationCreator' },
  },
  'POST /affiliate_seller/202405/open_collaborations/{open_collaboration_id}/remove_creator': {
    method: 'seller.openCollaborations.creators.remove',
    name: 'removeOpenCollaborationCreator',
    summary: "Removes a creator from an open collaboration by TikTok's own user id.",
    sunset: ENDS,
    successor: 'affiliate.seller.openCollaborations.creators.remove',
    input: {
      open_collaboration_id: ID,
      product_id: NEEDED_ID,
      creator_user_id: { ...USER_ID_INPUT, required: true },
    },
  },
  'POST /affiliate_seller/202508/open_collaborations/{open_collaboration_id}/remove_creator': {
    method: 'seller.openCollaborations.creators.remove',
    name: 'removeOpenCollaborationCreator',
    summary: 'Removes a creator from an open collaboration; the creator may join again.',
    default: true,
    input: {
      open_collaboration_id: ID,
      product_id: NEEDED_ID,
      creator_user_open_id: { ...CREATOR.openId, required: true },
    },
  },
  'GET /affiliate_seller/202410/open_collaborations/sample_rules': {
    method: 'seller.openCollaborations.sampleRules.list',
    name: 'listOpenCollaborationSampleRules',
    summary: 'Gets the rules by which creators may ask for samples of products.',
    input: { product_ids: ID },
    output: { 'sample_rules[].product_id': NEEDED },
    names: { 'output.sample_rules[]': 'OpenCollaborationSampleRule' },
  },
  'POST /affiliate_seller/202410/open_collaborations/sample_rules': {
    method: 'seller.openCollaborations.sampleRules.set',
    name: 'setOpenCollaborationSampleRule',
    summary: 'Sets or turns off the rule by which creators may ask for samples of a product.',
    input: {
      product_id: NEEDED_ID,
      'sample_rule.activate_status': { required: true, values: ['ACTIVATE', 'DEACTIVATE'] },
      'sample_rule.start_time': { note: 'Needed with the end, unless the time is unlimited.' },
      'sample_rule.end_time': { note: 'Needed with the start, unless the time is unlimited.' },
      'sample_rule.thresholds.category_ids': { ...ID, note: 'Of the first level; no limit unless given.' },
    },
  },
  'POST /affiliate_seller/202405/orders/search': {
    method: 'seller.orders.search',
    name: 'searchSellerAffiliateOrders',
    summary: "Lists all of the shop's orders that came from creators, without details.",
    effect: 'read',
    items: 'orders',
    pageSize: { max: 50, default: 20 },
    sunset: ENDS,
    successor: 'affiliate.seller.orders.search',
    output: { 'orders[].id': NEEDED },
  },
  'POST /affiliate_seller/202410/orders/search': {
    method: 'seller.orders.search',
    name: 'searchSellerAffiliateOrders',
    summary: "Searches the shop's orders that came from creators, with what they cost it.",
    default: true,
    effect: 'read',
    items: 'orders',
    pageSize: { max: 100, default: 20 },
    input: {
      create_time_ge: { note: 'From the beginning of the shop unless given.' },
      create_time_lt: { note: 'Until now unless given.' },
      program_id: { ...ID, note: 'Of a campaign or collaboration.' },
    },
    output: {
      'orders[].id': NEEDED,
      'orders[].skus[].creator_username': CREATOR.username,
      'orders[].skus[].commission_rate': { note: 'In hundredths of a percent, as text.' },
    },
    names: {
      'output.orders[]': 'SellerAffiliateOrder',
      'output.orders[].skus[]': 'SellerAffiliateOrderSku',
      ...AMOUNTS_OF_A_SKU,
    },
  },
  'POST /affiliate_seller/202405/products/{product_id}/promotion_link/generate': {
    method: 'seller.products.createPromotionLink',
    name: 'createSellerPromotionLink',
    summary: 'Makes a link with which creators add an open product to their showcase.',
    input: { product_id: ID },
    output: { product_promotion_link: NEEDED },
  },
  'POST /affiliate_seller/202405/target_collaborations': {
    method: 'seller.targetCollaborations.create',
    name: 'createTargetCollaboration',
    summary: "Invites creators to promote products, by TikTok's own user ids.",
    sunset: ENDS,
    successor: 'affiliate.seller.targetCollaborations.create',
    input: { ...NEW_INVITATION, creator_user_ids: { ...USER_ID_INPUT, ...INVITED } },
    output: {
      'target_collaboration.id': NEEDED,
      'target_collaboration_conflicts[].creator_user_id': CREATOR.userId,
    },
  },
  'POST /affiliate_seller/202508/target_collaborations': {
    method: 'seller.targetCollaborations.create',
    name: 'createTargetCollaboration',
    summary: 'Invites creators to promote products at rates of their own.',
    default: true,
    input: {
      ...NEW_INVITATION,
      creator_user_open_ids: { ...CREATOR.openId, ...INVITED },
      'products[].shop_ads_commission_rate': { note: `${RATE.note} For orders from ads only.` },
    },
    output: {
      'target_collaboration.id': NEEDED,
      target_collaboration_conflicts: {
        note: 'Creators and products that already collaborate, for which it failed.',
      },
      'target_collaboration_conflicts[].creator_user_open_id': CREATOR.openId,
    },
    names: {
      'output.target_collaboration': 'CreatedTargetCollaboration',
      'output.target_collaboration_conflicts[]': 'TargetCollaborationConflict',
    },
  },
  'POST /affiliate_seller/202409/target_collaborations/search': {
    method: 'seller.targetCollaborations.search',
    name: 'searchTargetCollaborations',
    summary: "Searches the shop's invitations, also by TikTok's own user id.",
    effect: 'read',
    items: 'target_collaborations',
    pageSize: { max: 100, default: 50 },
    sunset: ENDS,
    successor: 'affiliate.seller.targetCollaborations.search',
    input: { ...INVITATION_SEARCH, creator_user_id: USER_ID_INPUT },
    output: { 'target_collaborations[].id': NEEDED },
  },
  'POST /affiliate_seller/202508/target_collaborations/search': {
    method: 'seller.targetCollaborations.search',
    name: 'searchTargetCollaborations',
    summary: "Searches the shop's invitations by name, product or creator.",
    default: true,
    effect: 'read',
    items: 'target_collaborations',
    pageSize: { max: 100, default: 50 },
    input: { ...INVITATION_SEARCH, creator_user_open_id: CREATOR.openId },
    output: {
      'target_collaborations[].id': NEEDED,
      'target_collaborations[].creator_inivited_count': { note: 'Misspelt on the wire.' },
    },
    names: { 'output.target_collaborations[]': 'TargetCollaboration' },
  },
  'GET /affiliate_seller/202409/target_collaborations/{target_collaboration_id}': {
    method: 'seller.targetCollaborations.get',
    name: 'getTargetCollaboration',
    summary: "Gets an invitation with its creators by TikTok's own user ids.",
    sunset: ENDS,
    successor: 'affiliate.seller.targetCollaborations.get',
    input: { target_collaboration_id: ID },
    output: { ...INVITATION_DETAIL, 'target_collaboration.creators[].user_id': CREATOR.userId },
  },
  'GET /affiliate_seller/202412/target_collaborations/{target_collaboration_id}': {
    method: 'seller.targetCollaborations.get',
    name: 'getTargetCollaboration',
    summary: 'Gets an invitation with its creators, without ids of theirs.',
    sunset: ENDS,
    successor: 'affiliate.seller.targetCollaborations.get',
    input: { target_collaboration_id: ID },
    output: INVITATION_DETAIL,
  },
  'GET /affiliate_seller/202508/target_collaborations/{target_collaboration_id}': {
    method: 'seller.targetCollaborations.get',
    name: 'getTargetCollaboration',
    summary: 'Gets an invitation with its creators and products.',
    default: true,
    input: { target_collaboration_id: ID },
    output: { ...INVITATION_DETAIL, 'target_collaboration.creators[].creator_open_id': CREATOR.openId },
    names: {
      'output.target_collaboration': 'TargetCollaborationDetail',
      'output.target_collaboration.creators[]': 'TargetCollaborationCreator',
      'output.target_collaboration.products[]': 'TargetCollaborationProduct',
    },
  },
  'PUT /affiliate_seller/202409/target_collaborations/{target_collaboration_id}': {
    method: 'seller.targetCollaborations.update',
    name: 'updateTargetCollaboration',
    summary: "Replaces an invitation, with creators by TikTok's own user ids.",
    sunset: ENDS,
    successor: 'affiliate.seller.targetCollaborations.update',
    input: { ...CHANGED_INVITATION, creator_user_ids: { ...USER_ID_INPUT, ...INVITED } },
    output: {
      'target_collaboration_conflicts[].creator_user_id': CREATOR.userId,
      'update_failed.add_creator_ids': CREATOR.userId,
      'update_failed.remove_creator_ids': CREATOR.userId,
      'update_failed.seller_contact_info.email': EMAIL,
    },
  },
  'PUT /affiliate_seller/202508/target_collaborations/{target_collaboration_id}': {
    method: 'seller.targetCollaborations.update',
    name: 'updateTargetCollaboration',
    summary: 'Replaces what a standard invitation says, and answers what could not be changed.',
    default: true,
    input: {
      ...CHANGED_INVITATION,
      creator_user_open_ids: { ...CREATOR.openId, ...INVITED },
      'products[].target_ad_commission_rate': { note: `${RATE.note} For orders from ads only.` },
    },
    output: {
      'target_collaboration_conflicts[].creator_user_open_id': CREATOR.openId,
      'update_failed.add_creator_open_ids': CREATOR.openId,
      'update_failed.remove_creator_open_ids': CREATOR.openId,
      'update_failed.seller_contact_info.email': EMAIL,
    },
    names: {
      'output.target_collaboration_conflicts[]': 'TargetCollaborationConflict',
      'output.update_failed': 'TargetCollaborationUpdateFailure',
    },
  },
  'DELETE /affiliate_seller/202409/target_collaborations/{target_collaboration_id}': {
    method: 'seller.targetCollaborations.remove',
    name: 'removeTargetCollaboration',
    summary: 'Ends an invitation.',
    input: { target_collaboration_id: ID },
  },
  'POST /affiliate_seller/202509/target_collaboration/{target_collaboration_id}/link': {
    method: 'seller.targetCollaborations.createLink',
    name: 'createTargetCollaborationLink',
    summary: 'Makes a link with which a creator reads and accepts an invitation.',
    input: { target_collaboration_id: ID },
    output: { link: NEEDED },
  },
  'POST /affiliate_seller/202406/marketplace_creators/search': {
    method: 'seller.creators.search',
    name: 'searchMarketplaceCreators',
    summary: 'Searches creators, without an id of theirs.',
    effect: 'read',
    items: 'creators',
    pageSize: CREATOR_PAGE,
    sunset: ENDS,
    successor: 'affiliate.seller.creators.search',
    input: CREATOR_SEARCH,
    output: FOUND_CREATOR,
  },
  'POST /affiliate_seller/202505/marketplace_creators/search': {
    method: 'seller.creators.search',
    name: 'searchMarketplaceCreators',
    summary: 'Searches creators, without an id of theirs but with ranges as text.',
    effect: 'read',
    items: 'creators',
    pageSize: CREATOR_PAGE,
    input: CREATOR_SEARCH,
    output: FOUND_CREATOR,
  },
  'POST /affiliate_seller/202508/marketplace_creators/search': {
    method: 'seller.creators.search',
    name: 'searchMarketplaceCreators',
    summary: 'Searches creators by followers, sales, content and what the market offers besides.',
    default: true,
    effect: 'read',
    items: 'creators',
    pageSize: CREATOR_PAGE,
    input: {
      ...CREATOR_SEARCH,
      advanced_filters: { note: 'They differ by market: ask for them first.' },
      'advanced_filters.category_pro': { note: 'Offered in the US only, so far.' },
      'affiliate_data.creator_agency_staus': { note: 'Misspelt on the wire.' },
      'category[].parent_category_id': { ...ID, note: 'Needed with a child, too.' },
      'category[].child_category_id_list': { ...ID, note: 'One level below the parent.' },
      'content_performance.avg_engagement_rate': { note: 'A whole percentage up to 20, as text.' },
      'content_performance.avg_shopable_engagement_rate': {
        note: 'A whole percentage up to 20, as text. Misspelt on the wire.',
      },
      'content_performance.avg_live_avg_viewers_ge': { note: 'Not together with the shoppable one.' },
      'content_performance.avg_video_views': { note: 'Not together with the shoppable one.' },
    },
    output: { ...FOUND_CREATOR, 'creators[].creator_open_id': { ...CREATOR.openId, required: true } },
    names: {
      'output.creators[]': 'MarketplaceCreator',
      ...named('MarketplaceCreatorAmount', 'output.creators[]', ['gmv', 'live_gmv', 'video_gmv']),
      ...named('MarketplaceCreatorRange', 'output.creators[]', ['gmv_range']),
    },
  },
  'POST /affiliate_seller/202601/marketplace_creators/search/filter': {
    method: 'seller.creators.getFilters',
    name: 'getMarketplaceCreatorFilters',
    summary: "Gets the filters that the search of creators offers in the shop's market.",
    effect: 'read',
    names: { 'output.advanced_filters': 'MarketplaceCreatorFilters' },
  },
  'GET /affiliate_seller/202406/marketplace_creators/{creator_user_id}': {
    method: 'seller.creators.get',
    name: 'getMarketplaceCreator',
    summary: "Gets a creator's figures by TikTok's own user id.",
    sunset: ENDS,
    successor: 'affiliate.seller.creators.get',
    input: { creator_user_id: USER_ID_INPUT },
    output: CREATOR_DETAIL,
  },
  'GET /affiliate_seller/202505/marketplace_creators/{creator_user_id}': {
    method: 'seller.creators.get',
    name: 'getMarketplaceCreator',
    summary: "Gets a creator's figures by TikTok's own user id, with ranges as text.",
    input: { creator_user_id: USER_ID_INPUT },
    output: CREATOR_DETAIL,
  },
  'GET /affiliate_seller/202508/marketplace_creators/{creator_user_id}': {
    method: 'seller.creators.get',
    name: 'getMarketplaceCreator',
    summary: "Gets a creator's figures of the last 30 days, with followers by age, gender and place.",
    default: true,
    input: { creator_user_id: { ...CREATOR.openId, note: 'Takes the open id in spite of its name.' } },
    output: {
      ...CREATOR_DETAIL,
      'creator.ec_video_engagement_rate': { note: 'In hundredths of a percent, as text.' },
      'creator.post_rate': { note: 'In hundredths of a percent, as text.' },
    },
    names: {
      'output.creator': 'MarketplaceCreatorPerformance',
      ...named('MarketplaceCreatorAmount', 'output.creator', FIGURES),
      ...named('MarketplaceCreatorRange', 'output.creator', RANGES),
    },
  },
  'POST /affiliate_seller/202409/sample_applications/search': {
    method: 'seller.sampleApplications.search',
    name: 'searchSellerSampleApplications',
    summary: "Searches creators' requests for samples, by TikTok's own user ids.",
    effect: 'read',
    items: 'sample_applications',
    pageSize: { max: 50, default: 50 },
    sunset: ENDS,
    successor: 'affiliate.seller.sampleApplications.search',
    input: { ...SAMPLE_FILTER, creator_user_id: USER_ID_INPUT },
    output: { ...SAMPLE, 'sample_applications[].creator.user_id': CREATOR.userId },
  },
  'POST /affiliate_seller/202507/sample_applications/search': {
    method: 'seller.sampleApplications.search',
    name: 'searchSellerSampleApplications',
    summary: "Searches creators' requests for samples, by TikTok's own user ids.",
    effect: 'read',
    items: 'sample_applications',
    pageSize: { max: 50, default: 50 },
    input: { ...SAMPLE_FILTER, creator_user_id: USER_ID_INPUT },
    output: { ...SAMPLE, 'sample_applications[].creator.user_id': CREATOR.userId },
  },
  'POST /affiliate_seller/202508/sample_applications/search': {
    method: 'seller.sampleApplications.search',
    name: 'searchSellerSampleApplications',
    summary: "Searches creators' requests for samples by product, creator or status.",
    default: true,
    effect: 'read',
    items: 'sample_applications',
    pageSize: { max: 50, default: 50 },
    input: {
      ...SAMPLE_FILTER,
      target_collabration_id: { ...ID, note: 'Misspelt on the wire.' },
      creator_user_oepn_id: {
        ...CREATOR.openId,
        note: 'Misspelt on the wire. By its name the open id, though its description speaks of the user id.',
      },
    },
    output: { ...SAMPLE, 'sample_applications[].creator.creator_open_id': CREATOR.openId },
    names: {
      'output.sample_applications[]': 'SellerSampleApplication',
      'output.sample_applications[].creator': 'SampleApplicant',
    },
  },
  'POST /affiliate_seller/202409/sample_applications/{application_id}/review': {
    method: 'seller.sampleApplications.review',
    name: 'reviewSampleApplication',
    summary: 'Grants or rejects a request for a sample in its first version.',
    sunset: ENDS,
    successor: 'affiliate.seller.sampleApplications.review',
    input: REVIEW,
  },
  'POST /affiliate_seller/202507/sample_applications/{application_id}/review': {
    method: 'seller.sampleApplications.review',
    name: 'reviewSampleApplication',
    summary: "Grants or rejects a creator's request for a sample.",
    default: true,
    input: REVIEW,
  },
  'POST /affiliate_seller/202409/sample_applications/{application_id}/fulfillments/search': {
    method: 'seller.sampleApplications.fulfillments.list',
    name: 'listSellerSampleFulfillments',
    summary: 'Lists the videos and LIVEs a creator made with a sample, with the orders from them.',
    effect: 'read',
    input: { application_id: ID, content_format: { values: ['LIVE', 'VIDEO'] } },
    names: { 'output.fulfillments[]': 'SellerSampleFulfillment' },
  },
  'GET /affiliate_seller/202512/sample_applications/deeplink': {
    method: 'seller.sampleApplications.getLink',
    name: 'getSellerSampleRequestLink',
    summary: 'Gets a link that opens the sample request of a product in the app, for any creator.',
    input: {
      product_id: ID,
      sku_id: ID,
      campaign_id: { ...ID, note: 'Needed for a product of a campaign.' },
      collaboration_id: { ...ID, note: 'Needed for a product of a collaboration.' },
      valid_days: { range: [1, 14], note: 'Seven unless given.' },
    },
    output: { deeplink: NEEDED },
  },
  'GET /affiliate_seller/202412/conversations': {
    method: 'seller.conversations.list',
    name: 'listAffiliateConversations',
    summary: "Lists the shop's conversations with creators by whether they were read or answered.",
    items: 'conversations',
    pageSize: { max: 50, default: 20 },
    input: CONVERSATION_LIST,
    output: CONVERSATION_ITEM,
  },
  'GET /affiliate_seller/202505/conversations': {
    method: 'seller.conversations.list',
    name: 'listAffiliateConversations',
    summary: "Lists the shop's conversations with creators.",
    default: true,
    items: 'conversations',
    pageSize: { max: 50, default: 20 },
    input: CONVERSATION_LIST,
    output: CONVERSATION_ITEM,
    names: { 'output.conversations[]': 'AffiliateConversation' },
  },
  'POST /affiliate_seller/202412/conversations': {
    method: 'seller.conversations.create',
    name: 'createAffiliateConversation',
    summary: "Opens the conversation with a creator by TikTok's own user id.",
    sunset: ENDS,
    successor: 'affiliate.seller.conversations.create',
    input: {
      creator_id: { ...USER_ID_INPUT, required: true },
      only_need_conversation_id: { note: 'True unless given: only the id is answered then.' },
    },
    output: NEW_CONVERSATION,
  },
  'POST /affiliate_seller/202508/conversations': {
    method: 'seller.conversations.create',
    name: 'createAffiliateConversation',
    summary: 'Opens the conversation with a creator, the one there is or a new one.',
    default: true,
    input: {
      creator_open_id: { ...CREATOR.openId, required: true },
      only_need_conversation_id: { note: 'True unless given: only the id is answered then.' },
    },
    output: NEW_CONVERSATION,
  },
  'POST /affiliate_seller/202412/conversatons/read': {
    method: 'seller.conversations.markRead',
    name: 'markAffiliateConversationsRead',
    summary: 'Marks all messages of conversations as read.',
    input: { conversation_ids: { ...NEEDED_ID, range: [1, 20] } },
  },
  'GET /affiliate_seller/202412/conversation/{conversation_id}/messages': {
    method: 'seller.conversations.messages.list',
    name: 'listAffiliateMessages',
    summary: 'Lists the messages of a conversation.',
    items: 'messages',
    pageSize: { max: 20, default: 20 },
    input: { conversation_id: ID },
    output: {
      'messages[].message_body.id': NEEDED,
      'messages[].message_body.sender_id': CREATOR.chatId,
      'messages[].message_body.content': MESSAGE_TEXT,
      'messages[].conversation_index': { note: 'The higher, the newer.' },
    },
    names: { 'output.messages[]': 'AffiliateMessage' },
  },
  'GET /affiliate_seller/202412/conversations/messages/list/newest': {
    method: 'seller.conversations.messages.listUnread',
    name: 'listUnreadAffiliateMessages',
    summary: 'Lists the unread messages of the last minute; the webhook tells them sooner.',
    output: {
      'newest_message_list[].sender_id': CREATOR.chatId,
      'newest_message_list[].content': MESSAGE_TEXT,
    },
    names: { 'output.newest_message_list[]': 'UnreadAffiliateMessage' },
  },
  'POST /affiliate_seller/202412/conversations/{conversation_id}/messages': {
    method: 'seller.conversations.messages.send',
    name: 'sendAffiliateMessage',
    summary: 'Sends a message to a creator.',
    input: {
      conversation_id: ID,
      msg_type: { required: true, note: 'Also `TARGET_COLLABORATION_CARD`.' },
      content: { required: true, note: 'JSON as text, such as `{"content":"Hello"}` for `TEXT`.' },
    },
    output: { message_id: NEEDED },
  },
  'POST /affiliate_seller/202511/images/upload': {
    method: 'seller.conversations.images.upload',
    name: 'uploadAffiliateMessageImage',
    summary: 'Uploads an image that is to be sent as a message.',
    input: { data: { required: true, note: 'JPG, GIF, WebP or PNG of at most 10 MB.' } },
    output: { url: NEEDED },
  },
} as const satisfies AreaOverlay['operations'];
