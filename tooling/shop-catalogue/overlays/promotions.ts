import type { AreaOverlay } from '../model/overlay.ts';

const TIERS = 'At most two; the second asks for more than the first, and both count the same way.';

const GIFT_TIERS = 'At most two, in the US one; all count the same way.';

const THRESHOLD = 'A number of items or an amount in the local currency, as the type of the threshold says.';

const SHIPPING_METHODS = ['STANDARD_SHIPPING', 'EXPRESS_SHIPPING', 'ALL_SHIPPING_METHOD'] as const;

/** What creating and changing an activity take alike. */
const ACTIVITY_INPUT = {
  title: { range: [1, 50], note: 'Unique among all activities of the shop.' },
  begin_time: { note: 'Later than now; `0` for an activity without an end.' },
  end_time: { note: '`0` for an activity without an end.' },
  duration_type: {
    note: '`NORMAL` unless told otherwise. `INDEFINITE` only for `SHIPPING_DISCOUNT`.',
  },
  product_level: {
    note: '`PRODUCT` for whole products, `VARIATION` for chosen SKUs, `SHOP` for everything. `SHIPPING_DISCOUNT` does not take `VARIATION`.',
  },
  'participation_limit[].type': { note: '`BUYER_NO_LIMIT` unless told otherwise.' },
  'discount.bmsm_discount.details': { range: [1, 2], note: TIERS },
  'discount.bmsm_discount.details[].threshold_value': { format: 'decimal', note: THRESHOLD },
  'discount.bmsm_discount.details[].tier': { range: [1, 2] },
  'discount.bmsm_discount.details[].value': {
    format: 'decimal',
    note: 'Percent without a fraction, or an amount in the local currency.',
  },
  'discount.gift_discount.gift_infos': { only: 'both', range: [1, 2], note: GIFT_TIERS },
  'discount.gift_discount.gift_infos[].gift_details[].product_id': { format: 'digits' },
  'discount.gift_discount.gift_infos[].gift_details[].sku_id': { format: 'digits' },
  'discount.gift_discount.gift_infos[].gift_details[].total_claim_limit': {
    format: 'digits',
    note: 'A whole number from 1 to 99999; a change cannot lower it.',
  },
  'discount.gift_discount.gift_infos[].threshold_value': { format: 'decimal', note: THRESHOLD },
  'discount.gift_discount.gift_infos[].tier': { range: [1, 2] },
  'discount.gift_discount.gift_receiving_type': { note: 'Only `ALL_RECEIVE` so far.' },
  'discount.shipping_discount.inventory_type': {
    note: '`SELF_FULFILLED` unless told otherwise. The others need `SHOP` and `NO_THRESHOLD`.',
  },
  'discount.shipping_discount.shipping_method': {
    values: SHIPPING_METHODS,
    note: '`STANDARD_SHIPPING` unless told otherwise; it takes in economy.',
  },
  'discount.shipping_discount.threshold_type': { note: 'Other than `NO_THRESHOLD` only with `SHOP`.' },
  'discount.shipping_discount.threshold_value': { format: 'decimal', note: THRESHOLD },
  'discount.shipping_discount.type': { note: '`FREE_SHIPPING` or `DISCOUNT_SHIPPING_FEE`.' },
  'discount.shipping_discount.value': {
    format: 'decimal',
    note: 'The most taken off the shipping fee, in the local currency. Not needed for `FREE_SHIPPING`.',
  },
} as const;

const PARTICIPATION = {
  values: ['BUYER_NO_LIMIT', 'BUYER_LIMIT_ONLY_ONE', 'NO_LIMIT'],
  reason: 'The example shows NO_LIMIT, which the description leaves out.',
} as const;

const SHIPPING_METHOD = {
  values: SHIPPING_METHODS,
  reason: 'The first method was lost where its values were read.',
} as const;

const ACTIVITY_TYPE =
  'Coupons are made in Seller Center, not here. `FLASHSALE` is offered in Southeast Asia only.';

/** Counts that mean "no limit" when they are negative. */
const LIMIT = { range: [-1, 99], note: '1 to 99, or `-1` for no limit; a change cannot lower it.' } as const;

const DAYS = {
  type: 'number',
  reason: 'A number of days, where its name would make it a moment.',
  note: 'Days after the claim.',
} as const;

const MILLISECONDS = {
  format: 'milliseconds',
  reason: 'The example counts milliseconds, unlike the other times.',
} as const;

export const promotions = {
  area: 'promotions',
  summary: 'Discounts, flash sales, gifts and coupons of a shop.',
  operations: {
    'POST /promotion/202309/activities': {
      method: 'activities.create',
      name: 'createPromotionActivity',
      summary: 'Creates a promotion; its products are added afterwards.',
      input: {
        ...ACTIVITY_INPUT,
        title: { ...ACTIVITY_INPUT.title, required: true },
        activity_type: { required: true, note: ACTIVITY_TYPE },
      },
      output: { activity_id: { required: true } },
      names: { 'input.discount': 'PromotionDiscountInput' },
    },
    'PUT /promotion/202309/activities/{activity_id}': {
      method: 'activities.update',
      name: 'updatePromotionActivity',
      summary: 'Changes the title, period or discount of a promotion.',
      input: { activity_id: { format: 'digits' }, ...ACTIVITY_INPUT },
      output: { activity_id: { required: true } },
      names: { 'input.discount': 'PromotionDiscountInput' },
    },
    'POST /promotion/202309/activities/search': {
      method: 'activities.search',
      name: 'searchPromotionActivities',
      summary: "Finds a shop's promotions other than coupons.",
      effect: 'read',
      items: 'activities',
      pageSize: { max: 100, default: 50 },
      input: { activity_title: { note: 'Words that stand in the title as they are.' } },
      output: {
        'activities[].id': { required: true },
        'activities[].activity_commands': { note: '`IMMUTABLE` for one that cannot be changed or ended.' },
        'activities[].discount.gift_discount.gift_infos': { only: 'both', note: GIFT_TIERS },
        'activities[].discount.shipping_discount.shipping_method': SHIPPING_METHOD,
        'activities[].participation_limit[].type': PARTICIPATION,
      },
      names: {
        'output.activities[]': 'PromotionActivitySummary',
        'output.activities[].discount': 'PromotionDiscount',
      },
    },
    'GET /promotion/202309/activities/{activity_id}': {
      method: 'activities.get',
      name: 'getPromotionActivity',
      summary: 'Gets a promotion other than a coupon, with its products.',
      input: { activity_id: { format: 'digits' } },
      output: {
        activity_id: { required: true },
        activity_commands: { note: '`IMMUTABLE` for one that cannot be changed or ended.' },
        'discount.gift_discount.gift_infos': { only: 'both', note: GIFT_TIERS },
        'discount.shipping_discount.shipping_method': SHIPPING_METHOD,
        'participation_limit[].type': PARTICIPATION,
        products: { note: 'Empty for price discounts and flash sales that ended more than 180 days ago.' },
        'products[].discount': { note: 'Percent off: `10` is 10 % off.' },
        'products[].quantity_limit': { note: '`-1` for no limit.' },
        'products[].quantity_per_user': { note: '`-1` for no limit.' },
        'products[].skus': { note: 'Only at the level `VARIATION`.' },
        'products[].skus[].discount': { note: 'Percent off: `10` is 10 % off.' },
        'products[].skus[].quantity_limit': { note: '`-1` for no limit.' },
        'products[].skus[].quantity_per_user': { note: '`-1` for no limit.' },
      },
      names: {
        output: 'PromotionActivity',
        'output.discount': 'PromotionDiscount',
        'output.products[]': 'PromotionProduct',
        'output.products[].activity_price': 'PromotionPrice',
        'output.products[].skus[]': 'PromotionSku',
        'output.products[].skus[].activity_price': 'PromotionPrice',
      },
    },
    'POST /promotion/202309/activities/{activity_id}/deactivate': {
      method: 'activities.deactivate',
      name: 'deactivatePromotionActivity',
      summary: 'Ends a promotion that runs or is about to.',
      input: { activity_id: { format: 'digits' } },
      output: { activity_id: { required: true } },
    },
    'PUT /promotion/202309/activities/{activity_id}/products': {
      method: 'activities.products.update',
      name: 'updatePromotionActivityProducts',
      summary: 'Adds products or SKUs to a promotion, or changes their discount.',
      input: {
        activity_id: {
          format: 'digits',
          reason:
            'It stands in the path and in the body; both name the same promotion, and the path decides.',
        },
        products: { required: true, range: [1, 300] },
        'products[].id': { required: true, format: 'digits' },
        'products[].activity_price_amount': {
          format: 'decimal',
          note: "In the product's currency. Needed for whole products in `FIXED_PRICE` and `FLASHSALE`.",
        },
        'products[].discount': {
          format: 'decimal',
          note: 'Percent off: `10` is 10 % off. Needed for whole products in `DIRECT_DISCOUNT`, and refused elsewhere.',
        },
        'products[].quantity_limit': LIMIT,
        'products[].quantity_per_user': LIMIT,
        'products[].skus': {
          range: [0, 300],
          note: 'An empty list for whole products. At most 300 over all products of a call.',
        },
        'products[].skus[].id': { required: true, format: 'digits' },
        'products[].skus[].activity_price_amount': {
          format: 'decimal',
          note: "In the SKU's currency. Needed for SKUs in `FIXED_PRICE` and `FLASHSALE`.",
        },
        'products[].skus[].discount': {
          format: 'decimal',
          note: 'Percent off: `10` is 10 % off. Needed for SKUs in `DIRECT_DISCOUNT`.',
        },
        'products[].skus[].quantity_limit': LIMIT,
        'products[].skus[].quantity_per_user': LIMIT,
      },
      output: {
        activity_id: { required: true },
        total_count: { note: 'Products of this call, or SKUs where the promotion is about SKUs.' },
      },
      names: {
        'input.products[]': 'PromotionProductInput',
        'input.products[].skus[]': 'PromotionSkuInput',
      },
    },
    'DELETE /promotion/202309/activities/{activity_id}/products': {
      method: 'activities.products.remove',
      name: 'removePromotionActivityProducts',
      summary: 'Takes products or SKUs out of a promotion.',
      input: {
        activity_id: { format: 'digits' },
        product_ids: { format: 'digits', range: [0, 300] },
        sku_ids: { format: 'digits', range: [0, 300] },
      },
      output: { activity_id: { required: true } },
    },
    'POST /promotion/202406/coupons/search': {
      method: 'coupons.search',
      name: 'searchCoupons',
      summary: "Finds a shop's coupons.",
      effect: 'read',
      items: 'coupons',
      pageSize: { max: 100, default: 50 },
      input: { title_keyword: { range: [1, 100], note: 'Words that stand in the title as they are.' } },
      output: {
        'coupons[].id': { required: true },
        'coupons[].create_time': MILLISECONDS,
        'coupons[].update_time': MILLISECONDS,
        'coupons[].redemption_duration.relative_time': DAYS,
        'coupons[].discount.percentage': { note: 'Percent off: `30` is 30 % off.' },
        'coupons[].usage_limits.redemption_limit': { only: 'global', note: 'Southeast Asia only.' },
      },
      names: {
        'output.coupons[]': 'Coupon',
        'output.coupons[].claim_duration': 'CouponClaimPeriod',
        'output.coupons[].discount': 'CouponDiscount',
        'output.coupons[].discount.max_discount': 'CouponAmount',
        'output.coupons[].discount.reduction_amount': 'CouponAmount',
        'output.coupons[].redemption_duration': 'CouponRedemptionPeriod',
        'output.coupons[].threshold': 'CouponThreshold',
        'output.coupons[].threshold.min_spend': 'CouponAmount',
        'output.coupons[].usage_limits': 'CouponUsageLimits',
      },
    },
    'GET /promotion/202406/coupons/{coupon_id}': {
      method: 'coupons.get',
      name: 'getCoupon',
      summary: 'Gets a coupon with its conditions and how often it was used.',
      input: { coupon_id: { format: 'digits' } },
      output: {
        coupon: { required: true },
        'coupon.id': { required: true },
        'coupon.create_time': MILLISECONDS,
        'coupon.update_time': MILLISECONDS,
        'coupon.redemption_duration.relative_time': DAYS,
        'coupon.discount.percentage': { note: 'Percent off: `30` is 30 % off.' },
        'coupon.live_tasks[].min_watch_time': { note: 'Seconds, as text.' },
        'coupon.usage_limits.redemption_limit': { only: 'global', note: 'Southeast Asia only.' },
      },
      names: {
        'output.coupon': 'CouponDetail',
        'output.coupon.claim_duration': 'CouponClaimPeriod',
        'output.coupon.discount': 'CouponDiscount',
        'output.coupon.discount.max_discount': 'CouponAmount',
        'output.coupon.discount.reduction_amount': 'CouponAmount',
        'output.coupon.live_tasks[]': 'CouponLiveTask',
        'output.coupon.redemption_duration': 'CouponRedemptionPeriod',
        'output.coupon.threshold': 'CouponThreshold',
        'output.coupon.threshold.min_spend': 'CouponAmount',
        'output.coupon.usage_limits': 'CouponUsageLimits',
        'output.coupon.usage_stats': 'CouponUsage',
      },
    },
  },
} as const satisfies AreaOverlay;
