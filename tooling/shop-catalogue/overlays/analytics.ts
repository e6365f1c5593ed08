import type { AreaOverlay } from '../model/overlay.ts';

const PAGE = { max: 100, default: 10 } as const;

const CURRENCY = {
  values: ['USD', 'LOCAL'],
  note: '`LOCAL`, the currency of the shop, unless told otherwise.',
} as const;

/** What all reports over a period take. */
const PERIOD = {
  start_date_ge: { note: 'The first day, as `YYYY-MM-DD`, in the time zone of the shop.' },
  end_date_lt: { note: 'The day after the last one, as `YYYY-MM-DD`, in the time zone of the shop.' },
  currency: CURRENCY,
} as const;

const GRANULARITY = {
  granularity: {
    values: ['ALL', '1D'],
    note: '`ALL` for one sum, unless told otherwise; `1D` for one entry a day.',
  },
} as const;

const COMPARISON = {
  with_comparison: { note: 'Asks for the period of the same length before it, too.' },
} as const;

const TODAY = { today: { note: 'Asks for today so far in place of the period.' } } as const;

const SORT_ORDER = { values: ['ASC', 'DESC'], note: '`DESC` unless told otherwise.' } as const;

const BY_GMV = '`gmv` unless told otherwise.';

const STATUS = {
  values: ['LIVE', 'INACTIVE', 'ALL'],
  note: '`ALL` unless told otherwise.',
} as const;

const RATIO = { note: 'A ratio: `0.0528` is 5.28 %.' } as const;

const PERCENT = { note: 'Percent with its sign, such as `10%`.' } as const;

const SECONDS_AS_TEXT = { note: 'Seconds since 1970, as text.' } as const;

const NUMBER_ID = {
  note: 'Documented as a number. One of more than 15 digits loses its last ones in JavaScript, so do not look anything up by it.',
} as const;

const MASKED = { format: 'digits', reason: 'The example of the snapshot masks digits.' } as const;

const LIVE_SORT = [
  'gmv',
  'products_added',
  'different_products_sold',
  'sku_orders',
  'unit_sold',
  'customers',
  '24h_live_gmv',
] as const;

const LIVE_ROOM = { live_room_id: { format: 'digits' } } as const;

/** A session of a shop's LIVE list; the newest version counts `items_sold` where earlier ones count `unit_sold`. */
const LIVE_SESSION = {
  'live_stream_sessions[].id': { required: true },
  'live_stream_sessions[].username': { label: 'creator.username' },
  'live_stream_sessions[].start_time': SECONDS_AS_TEXT,
  'live_stream_sessions[].end_time': SECONDS_AS_TEXT,
  'live_stream_sessions[].interaction_performance': {
    note: 'Only for official and marketing accounts of the shop.',
  },
  'live_stream_sessions[].interaction_performance.acu': { note: 'Viewers at a time, on average.' },
  'live_stream_sessions[].interaction_performance.pcu': { note: 'Viewers at a time, at most.' },
  'live_stream_sessions[].interaction_performance.avg_viewing_duration': { note: 'Seconds, as text.' },
  'live_stream_sessions[].interaction_performance.click_through_rate': PERCENT,
  'live_stream_sessions[].sales_performance.click_to_order_rate': PERCENT,
  'live_stream_sessions[].sales_performance.24h_live_gmv': {
    note: 'Of orders within 24 hours of watching.',
  },
} as const;

/** One name for objects of one form, by their paths in the output. */
function named(name: string, ...paths: readonly string[]): Record<string, string> {
  return Object.fromEntries(paths.map((path) => [`output.${path}`, name]));
}

const amounts = (...paths: readonly string[]): Record<string, string> => named('AnalyticsAmount', ...paths);

/** The names of a report that puts the period before beside the one asked for. */
function compared(name: string, ...amountFields: readonly string[]): Record<string, string> {
  const lists = ['performance.intervals[]', 'performance.comparison_intervals[]'];
  return {
    ...named(name, ...lists),
    ...amounts(...lists.flatMap((list) => amountFields.map((field) => `${list}.${field}`))),
  };
}

function liveSessions(name: string): Record<string, string> {
  const sales = 'live_stream_sessions[].sales_performance';
  return {
    ...named(name, 'live_stream_sessions[]'),
    ...amounts(`${sales}.gmv`, `${sales}.24h_live_gmv`, `${sales}.avg_price`),
  };
}

export const analytics = {
  area: 'analytics',
  summary: 'How a shop, its products, videos and LIVE sessions perform.',
  operations: {
    'GET /analytics/202509/shop/performance': {
      method: 'shop.performance',
      name: 'getShopPerformance',
      summary: 'Reports sales and traffic of a shop over a period.',
      default: true,
      input: { ...PERIOD, ...GRANULARITY },
      output: {
        'performance.intervals[].sales.gross_revenue.breakdowns': {
          only: 'global',
          note: 'By kind of advertising, named differently by market; not in the US and Japan.',
        },
        'performance.intervals[].sales.gross_revenue.breakdowns[].percentage': {
          note: 'A share: `0.4324` is 43.24 %.',
        },
        'performance.intervals[].traffic.avg_conversation_rate': {
          note: 'Buyers among the visitors of product pages, as a ratio; the name is spelt as on the wire.',
        },
      },
      names: {
        'output.performance': 'ShopPerformance',
        'output.performance.intervals[]': 'ShopPerformanceInterval',
        'output.performance.intervals[].sales': 'ShopSales',
        'output.performance.intervals[].traffic': 'ShopTraffic',
        ...amounts(
          'performance.intervals[].sales.gmv.breakdowns[].gmv',
          'performance.intervals[].sales.gmv.overall',
          'performance.intervals[].sales.gross_revenue.overall',
          'performance.intervals[].sales.refunds',
        ),
      },
    },
    'GET /analytics/202405/shop/performance': {
      method: 'shop.performance',
      name: 'getShopPerformance',
      summary: 'Reports sales and traffic of a shop over a period.',
      input: { ...PERIOD, ...GRANULARITY, ...COMPARISON },
      names: compared('ShopPerformanceInterval202405', 'avg_order_value', 'gmv', 'refunds'),
    },
    'GET /analytics/202510/shop/performance/{date}/performance_per_hour': {
      method: 'shop.hourly',
      name: 'getHourlyShopPerformance',
      summary: 'Reports sales and visitors of a shop for each hour of a day.',
      input: {
        date: {
          note: 'A day of the last 30, today included, as `YYYY-MM-DD` in the time zone of the shop.',
        },
        currency: CURRENCY,
      },
      output: {
        'performance.intervals[].index': { note: 'The hour, 0 to 23.' },
        'performance.latest_available_timestamp': { format: 'seconds' },
      },
      names: {
        'output.performance': 'HourlyShopPerformance',
        'output.performance.intervals[]': 'ShopHour',
        ...amounts('performance.intervals[].gmv', 'performance.overall.gmv'),
      },
    },
    'GET /analytics/202509/shop_products/performance': {
      method: 'products.list',
      name: 'listProductPerformance',
      summary: 'Lists how the products of a shop sold over a period.',
      default: true,
      items: 'products',
      pageSize: PAGE,
      input: {
        ...PERIOD,
        sort_field: { values: ['gmv', 'items_sold', 'orders'], note: BY_GMV },
        sort_order: SORT_ORDER,
        category_filter: { format: 'digits', note: 'Ids of categories.' },
        product_status_filter: STATUS,
      },
      output: { 'products[].id': { required: true } },
      names: {
        'output.products[]': 'ProductPerformance',
        ...amounts('products[].overall_performance.gmv'),
      },
    },
    'GET /analytics/202405/shop_products/performance': {
      method: 'products.list',
      name: 'listProductPerformance',
      summary: 'Lists how the products of a shop sold over a period.',
      items: 'products',
      pageSize: PAGE,
      input: {
        ...PERIOD,
        sort_field: {
          values: ['gmv', 'order_count', 'unit_sold_count', 'click_through_rate'],
          note: BY_GMV,
        },
        sort_order: SORT_ORDER,
      },
      output: {
        'products[].id': {
          type: 'text',
          note: 'Documented as a number beyond 2^53. An answer that holds one is refused, because its last digits would be lost.',
          reason: 'The example is a number beyond 2^53; every other id of a product is text.',
        },
        'products[].click_through_rate': RATIO,
      },
      names: amounts('products[].gmv'),
    },
    'GET /analytics/202509/shop_products/{product_id}/performance': {
      method: 'products.get',
      name: 'getProductPerformance',
      summary: 'Reports sales, traffic, ratings and best creators of a product over a period.',
      default: true,
      input: { product_id: MASKED, ...PERIOD, ...GRANULARITY },
      output: {
        'performance.intervals[].traffic.breakdowns[].traffic.ctr': RATIO,
        'performance.intervals[].traffic.breakdowns[].traffic.avg_conversion_rate': RATIO,
        'performance.ratings[].percentage': { note: 'A share: `0.23` is 23 %.' },
        'performance.top_contents': { note: 'At most 100, the best sellers first.' },
        'performance.top_contents[].contents[].content_id': { note: 'Of a LIVE session or a video.' },
        'performance.top_creators': { note: 'At most 100, the best sellers first.' },
        'performance.top_creators[].creator_name': { label: 'creator.nickname' },
        'performance.top_creators[].creator_open_id': { label: 'creator.id' },
        'performance.top_creators[].creator_profile': {
          label: 'creator.avatar',
          note: "The address of the creator's picture.",
        },
      },
      names: {
        'output.performance': 'ProductPerformanceDetail',
        'output.performance.intervals[]': 'ProductInterval',
        'output.performance.intervals[].sales': 'ProductSales',
        'output.performance.intervals[].traffic': 'ProductTraffic',
        'output.performance.ratings[]': 'ProductRating',
        'output.performance.top_contents[]': 'TopContent',
        'output.performance.top_creators[]': 'TopCreator',
        ...amounts(
          'performance.intervals[].sales.breakdowns[].sales.gmv',
          'performance.intervals[].sales.gmv',
          'performance.top_contents[].contents[].gmv',
          'performance.top_creators[].gmv',
        ),
      },
    },
    'GET /analytics/202405/shop_products/{product_id}/performance': {
      method: 'products.get',
      name: 'getProductPerformance',
      summary: 'Reports sales and traffic of a product over a period.',
      input: { product_id: MASKED, ...PERIOD, ...GRANULARITY, ...COMPARISON },
      output: { 'performance.intervals[].click_through_rate': RATIO },
      names: compared('ProductInterval202405', 'gmv'),
    },
    'GET /analytics/202509/shop_skus/performance': {
      method: 'skus.list',
      name: 'listSkuPerformance',
      summary: 'Lists how the SKUs of a shop sold over a period.',
      default: true,
      items: 'skus',
      pageSize: PAGE,
      input: {
        ...PERIOD,
        sort_field: { values: ['gmv', 'sku_orders', 'units_sold'], note: BY_GMV },
        sort_order: SORT_ORDER,
        category_filter: { format: 'digits', note: 'Ids of categories.' },
        product_ids: { format: 'digits' },
        product_status_filter: STATUS,
      },
      output: { 'skus[].id': NUMBER_ID, 'skus[].product_id': NUMBER_ID },
      names: { 'output.skus[]': 'SkuPerformance', ...amounts('skus[].gmv') },
    },
    'GET /analytics/202406/shop_skus/performance': {
      method: 'skus.list',
      name: 'listSkuPerformance',
      summary: 'Lists how the SKUs of a shop sold over a period.',
      items: 'skus',
      pageSize: PAGE,
      input: {
        ...PERIOD,
        sort_field: { values: ['gmv', 'sku_orders', 'units_sold'], note: BY_GMV },
        sort_order: SORT_ORDER,
        product_id: { format: 'digits' },
      },
      output: { 'skus[].id': NUMBER_ID, 'skus[].product_id': NUMBER_ID },
      names: { 'output.skus[]': 'SkuPerformance', ...amounts('skus[].gmv') },
    },
    'GET /analytics/202509/shop_skus/{sku_id}/performance': {
      method: 'skus.get',
      name: 'getSkuPerformance',
      summary: 'Reports sales of a SKU over a period, by kind of content.',
      default: true,
      input: { sku_id: MASKED, ...PERIOD, ...GRANULARITY },
      output: { 'performance.product_id': NUMBER_ID },
      names: {
        'output.performance': 'SkuPerformanceDetail',
        'output.performance.intervals[]': 'SkuInterval',
        ...amounts('performance.intervals[].gmv'),
      },
    },
    'GET /analytics/202406/shop_skus/{sku_id}/performance': {
      method: 'skus.get',
      name: 'getSkuPerformance',
      summary: 'Reports sales of a SKU over a period, by kind of content.',
      input: { sku_id: MASKED, ...PERIOD, ...GRANULARITY, ...COMPARISON },
      output: { 'performance.product_id': NUMBER_ID },
      names: compared('SkuInterval202406', 'gmv'),
    },
    'GET /analytics/202509/shop_videos/overview_performance': {
      method: 'videos.overview',
      name: 'getVideoOverview',
      summary: 'Reports what all videos about a shop sold over a period.',
      default: true,
      input: { ...PERIOD, ...GRANULARITY, ...TODAY, account_type: { note: '`ALL` unless told otherwise.' } },
      output: { 'performance.intervals[].click_through_rate': RATIO },
      names: {
        'output.performance': 'VideoOverview',
        'output.performance.intervals[]': 'VideoOverviewInterval',
        ...amounts('performance.intervals[].gmv'),
      },
    },
    'GET /analytics/202409/shop_videos/overview_performance': {
      method: 'videos.overview',
      name: 'getVideoOverview',
      summary: 'Reports what all videos about a shop sold over a period.',
      input: {
        ...PERIOD,
        ...GRANULARITY,
        ...COMPARISON,
        account_type: {
          note: '`ALL` unless told otherwise; `LINKED_ACCOUNTS` are official and marketing accounts.',
        },
      },
      output: { 'performance.intervals[].click_through_rate': RATIO },
      names: compared('VideoOverviewInterval202409', 'gmv'),
    },
    'GET /analytics/202509/shop_videos/performance': {
      method: 'videos.list',
      name: 'listVideoPerformance',
      summary: 'Lists videos about a shop with their sales and views over a period.',
      default: true,
      items: 'videos',
      pageSize: PAGE,
      input: {
        ...PERIOD,
        sort_field: {
          values: ['gmv', 'gpm', 'avg_customers', 'sku_orders', 'items_sold', 'views', 'click_through_rate'],
          note: BY_GMV,
        },
        sort_order: SORT_ORDER,
        account_type: { note: '`ALL` unless told otherwise.' },
      },
      output: {
        'videos[].id': { required: true },
        'videos[].username': { label: 'creator.username' },
        'videos[].click_through_rate': RATIO,
        'videos[].duration': { note: 'Seconds.' },
        'videos[].gpm': { note: 'Sales for each 1000 views.' },
        'videos[].video_post_time': {
          note: 'Such as `2025-01-01 00:00:00`; the time zone is not documented.',
        },
      },
      names: {
        'output.videos[]': 'VideoPerformance',
        ...named('VideoProduct', 'videos[].products[]'),
        ...amounts('videos[].gmv', 'videos[].gpm'),
      },
    },
    'GET /analytics/202409/shop_videos/performance': {
      method: 'videos.list',
      name: 'listVideoPerformance',
      summary: 'Lists videos about a shop with their sales and views over a period.',
      items: 'videos',
      pageSize: PAGE,
      input: {
        ...PERIOD,
        sort_field: {
          values: ['gmv', 'sku_orders', 'units_sold', 'views', 'click_through_rate'],
          note: BY_GMV,
        },
        sort_order: SORT_ORDER,
        account_type: {
          note: '`ALL` unless told otherwise; `LINKED_ACCOUNTS` are official and marketing accounts.',
        },
      },
      output: {
        'videos[].id': { required: true },
        'videos[].username': { label: 'creator.username' },
        'videos[].click_through_rate': RATIO,
      },
      names: { ...named('VideoProduct', 'videos[].products[]'), ...amounts('videos[].gmv') },
    },
    'GET /analytics/202509/shop_videos/{video_id}/performance': {
      method: 'videos.get',
      name: 'getVideoPerformance',
      summary: 'Reports sales, traffic and viewers of a video over a period.',
      default: true,
      input: { video_id: { format: 'digits' }, ...PERIOD, ...GRANULARITY },
      output: {
        'performance.intervals[].sales.overall.ctr': RATIO,
        'performance.intervals[].sales.breakdowns': { note: 'One for each product in the video.' },
        'performance.intervals[].sales.breakdowns[].ctr': RATIO,
        'performance.viewer_profile': { note: 'Shares by age, country and sex; no single viewer is in it.' },
      },
      names: {
        'output.performance': 'VideoPerformanceDetail',
        'output.performance.intervals[]': 'VideoInterval',
        'output.performance.viewer_profile[]': 'ViewerProfile',
        ...amounts(
          'performance.intervals[].sales.breakdowns[].gmv',
          'performance.intervals[].sales.breakdowns[].gpm',
          'performance.intervals[].sales.overall.gmv',
          'performance.intervals[].sales.overall.gpm',
        ),
      },
    },
    'GET /analytics/202409/shop_videos/{video_id}/performance': {
      method: 'videos.get',
      name: 'getVideoPerformance',
      summary: 'Reports sales and views of a video over a period.',
      input: { video_id: { format: 'digits' }, ...PERIOD, ...GRANULARITY, ...COMPARISON },
      output: {
        engagement_data: { note: 'Since the video was published, not over the period.' },
        'performance.intervals[].click_through_rate': RATIO,
      },
      names: compared('VideoInterval202409', 'gmv'),
    },
    'GET /analytics/202509/shop_videos/{video_id}/products/performance': {
      method: 'videos.products',
      name: 'listVideoProductPerformance',
      summary: 'Lists how the products in a video sold over a period.',
      default: true,
      items: 'products',
      pageSize: PAGE,
      input: {
        video_id: MASKED,
        ...PERIOD,
        sort_field: { values: ['gmv', 'units_sold', 'daily_avg_buyers'], note: BY_GMV },
        sort_order: SORT_ORDER,
      },
      output: { 'products[].id': { required: true } },
      names: { 'output.products[]': 'VideoProductPerformance', ...amounts('products[].gmv') },
    },
    'GET /analytics/202409/shop_videos/{video_id}/products/performance': {
      method: 'videos.products',
      name: 'listVideoProductPerformance',
      summary: 'Lists how the products in a video sold over a period.',
      items: 'products',
      pageSize: PAGE,
      input: {
        video_id: MASKED,
        ...PERIOD,
        sort_field: { values: ['gmv', 'units_sold', 'daily_avg_buyers'], note: BY_GMV },
        sort_order: SORT_ORDER,
      },
      output: { 'products[].id': { required: true } },
      names: { 'output.products[]': 'VideoProductPerformance', ...amounts('products[].gmv') },
    },
    'GET /analytics/202509/shop_lives/overview_performance': {
      method: 'lives.overview',
      name: 'getLiveOverview',
      summary: 'Reports what all LIVE sessions about a shop sold over a period.',
      default: true,
      input: { ...PERIOD, ...GRANULARITY, ...TODAY, account_type: { note: '`ALL` unless told otherwise.' } },
      output: {
        'performance.intervals[].click_through_rate': {
          note: 'A ratio: `0.23` is 23 %. Earlier versions write `23%`.',
        },
        'performance.intervals[].click_to_order_rate': {
          note: 'A ratio: `0.23` is 23 %. Earlier versions write `23%`.',
        },
      },
      names: {
        'output.performance': 'LiveOverview',
        'output.performance.intervals[]': 'LiveOverviewInterval',
        ...amounts('performance.intervals[].gmv'),
      },
    },
    'GET /analytics/202508/shop_lives/overview_performance': {
      method: 'lives.overview',
      name: 'getLiveOverview',
      summary: 'Reports what all LIVE sessions about a shop sold over a period.',
      input: { ...PERIOD, ...GRANULARITY, ...COMPARISON },
      output: {
        'performance.intervals[].click_through_rate': PERCENT,
        'performance.intervals[].click_to_order_rate': PERCENT,
      },
      names: compared('LiveOverviewInterval202508', 'gmv'),
    },
    'POST /analytics/202503/shop_lives/overview_performance': {
      method: 'lives.overview',
      name: 'getLiveOverview',
      summary: 'Reports what all LIVE sessions about a shop sold over a period.',
      effect: 'read',
      input: { ...PERIOD, ...GRANULARITY, ...COMPARISON },
      output: {
        'performance.intervals[].click_through_rate': PERCENT,
        'performance.intervals[].click_to_order_rate': PERCENT,
      },
      names: compared('LiveOverviewInterval202508', 'gmv'),
    },
    'GET /analytics/202509/shop_lives/performance': {
      method: 'lives.list',
      name: 'listLivePerformance',
      summary: 'Lists LIVE sessions about a shop with their sales and audience over a period.',
      default: true,
      items: 'live_stream_sessions',
      pageSize: PAGE,
      input: {
        ...PERIOD,
        sort_field: {
          values: LIVE_SORT.map((field) => (field === 'unit_sold' ? 'items_sold' : field)),
          note: BY_GMV,
        },
        sort_order: SORT_ORDER,
        account_type: { note: '`ALL` unless told otherwise.' },
      },
      output: LIVE_SESSION,
      names: liveSessions('LiveSession'),
    },
    'GET /analytics/202508/shop_lives/performance': {
      method: 'lives.list',
      name: 'listLivePerformance',
      summary: 'Lists LIVE sessions about a shop with their sales and audience over a period.',
      items: 'live_stream_sessions',
      pageSize: PAGE,
      input: {
        ...PERIOD,
        sort_field: { values: LIVE_SORT, note: BY_GMV },
        sort_order: SORT_ORDER,
        account_type: { note: '`ALL` unless told otherwise.' },
      },
      output: LIVE_SESSION,
      names: liveSessions('LiveSession202508'),
    },
    'POST /analytics/202505/shop_lives/performance': {
      method: 'lives.list',
      name: 'listLivePerformance',
      summary: 'Lists LIVE sessions about a shop with their sales and audience over a period.',
      effect: 'read',
      items: 'live_stream_sessions',
      pageSize: PAGE,
      input: {
        ...PERIOD,
        sort_field: { note: BY_GMV },
        sort_order: SORT_ORDER,
        account_type: { note: '`ALL` unless told otherwise.' },
      },
      output: LIVE_SESSION,
      names: liveSessions('LiveSession202508'),
    },
    'GET /analytics/202510/shop_lives/{live_id}/performance_per_minutes': {
      method: 'lives.minutes',
      name: 'listLiveMinutes',
      summary: "Lists how a finished LIVE session of the shop's own accounts went, minute by minute.",
      items: 'performance.intervals',
      input: { live_id: { format: 'digits' }, currency: CURRENCY },
      output: {
        'performance.intervals[].conversion.gpm': { note: 'Sales for each 1000 impressions, and views.' },
        'performance.intervals[].traffic.ctr': RATIO,
        'performance.overall': { note: 'Of the whole session, on every page.' },
        'performance.overall.duration': { note: 'Seconds.' },
      },
      names: {
        'output.performance': 'LiveMinutes',
        'output.performance.intervals[]': 'LiveMinute',
        'output.performance.overall': 'LiveTotals',
        ...amounts(
          'performance.intervals[].conversion.avg_price',
          'performance.intervals[].sales.gmv',
          'performance.overall.gmv',
        ),
      },
    },
    'GET /analytics/202512/shop/{live_id}/products_performance': {
      method: 'lives.products',
      name: 'listLiveProductPerformance',
      summary: "Lists how products sold in a LIVE session of the shop's own accounts.",
      input: {
        live_id: { format: 'digits' },
        sort_field: {
          values: [
            'direct_gmv',
            'items_sold',
            'customers',
            'created_sku_orders',
            'sku_orders',
            'main_orders',
            'product_impressions',
            'produt_clicks',
          ],
          note: 'Spelt as on the wire, `produt_clicks` included.',
        },
        sort_order: SORT_ORDER,
        currency: CURRENCY,
      },
      output: { 'products[].id': { required: true }, 'products[].traffic.ctr': RATIO },
      names: {
        'output.products[]': 'LiveProductPerformance',
        ...amounts('products[].sales.avg_price', 'products[].sales.direct_gmv'),
      },
    },
    'GET /analytics/202403/videos/performances': {
      method: 'creatorVideos.performance',
      name: 'getCreatorVideoPerformance',
      summary: "Reports the daily sales of a creator's videos.",
      markets: { only: 'us', why: 'Only creators in the US have these figures.' },
      input: {
        video_ids: { note: 'At most 100 ids of one creator, joined by commas.' },
        start_time_ge: { note: 'Only the day counts; within the last 180 days. Figures are a day late.' },
        end_time_le: { note: 'Only the day counts. Figures are a day late.' },
      },
      output: {
        'videos[].id': { required: true },
        'videos[].performances[].metrics.click_through_rate': { note: 'A ratio: `0.08` is 8 %.' },
      },
      names: {
        'output.videos[]': 'CreatorVideoPerformance',
        'output.videos[].performances[]': 'CreatorVideoDay',
        ...amounts('videos[].performances[].metrics.gmv'),
      },
    },
    'GET /analytics/202309/live_rooms/{live_room_id}/core_stats': {
      method: 'liveRooms.stats',
      name: 'getLiveRoomStats',
      summary: 'Reports the main figures of a LIVE room so far.',
      input: LIVE_ROOM,
      output: { 'stats.click_through_rate': RATIO, 'stats.click_order_rate': RATIO },
      names: {
        'output.stats': 'LiveRoomStats',
        ...amounts('stats.local_gmv', 'stats.local_unit_price'),
      },
    },
    'GET /analytics/202309/live_rooms/{live_room_id}/gmv_trend_performances': {
      method: 'liveRooms.salesTrend',
      name: 'getLiveRoomSalesTrend',
      summary: 'Reports the sales of a LIVE room over time.',
      input: LIVE_ROOM,
      output: {
        'gmv_trend_performances[].data_points[].gmv': { note: 'Of `TREND_GMV`.' },
        'gmv_trend_performances[].data_points[].order_count': { note: 'Of `TREND_CREATED_ORDER`.' },
        'gmv_trend_performances[].data_points[].timestamp': { format: 'seconds' },
      },
      names: {
        'output.gmv_trend_performances[]': 'LiveRoomSalesTrend',
        ...amounts('gmv_trend_performances[].data_points[].gmv'),
      },
    },
    'GET /analytics/202309/live_rooms/{live_room_id}/interactive_trend_performances': {
      method: 'liveRooms.interactionTrend',
      name: 'getLiveRoomInteractionTrend',
      summary: 'Reports views, comments and shares of a LIVE room over time.',
      input: LIVE_ROOM,
      output: { 'interactive_trend_performances[].data_points[].timestamp': { format: 'seconds' } },
      names: named('LiveRoomInteractionTrend', 'interactive_trend_performances[]'),
    },
    'GET /analytics/202309/live_rooms/{live_room_id}/view_trend_performances': {
      method: 'liveRooms.viewTrend',
      name: 'getLiveRoomViewTrend',
      summary: 'Reports how many viewers watched, entered and left a LIVE room over time.',
      input: LIVE_ROOM,
      output: { 'view_trend_performances[].data_points[].timestamp': { format: 'seconds' } },
      names: named('LiveRoomViewTrend', 'view_trend_performances[]'),
    },
    'GET /analytics/202309/live_rooms/{live_room_id}/product_stats': {
      method: 'liveRooms.products',
      name: 'getLiveRoomProductStats',
      summary: 'Reports how the products in a LIVE room sell.',
      input: LIVE_ROOM,
      output: {
        'product_stats[].product_id': { required: true },
        'product_stats[].click_through_rate': RATIO,
        'product_stats[].click_order_rate': RATIO,
      },
      names: {
        'output.product_stats[]': 'LiveRoomProductStats',
        ...amounts('product_stats[].local_gmv', 'product_stats[].local_unit_price'),
      },
    },
    'GET /analytics/202309/live_rooms/{live_room_id}/traffic_performances': {
      method: 'liveRooms.traffic',
      name: 'getLiveRoomTraffic',
      summary: 'Reports where the viewers of a LIVE room come from.',
      input: LIVE_ROOM,
      names: {
        'output.traffic_performances[]': 'LiveRoomTraffic',
        ...named('LiveRoomSource', 'traffic_performances[].source', 'traffic_performances[].sub_sources[]'),
      },
    },
    'GET /analytics/202309/live_rooms/{live_room_id}/user_portraits': {
      method: 'liveRooms.audience',
      name: 'getLiveRoomAudience',
      summary: 'Reports the viewers of a LIVE room by age, sex, country and whether they follow.',
      input: LIVE_ROOM,
      output: {
        'region_indicators[].value': { note: 'The share times 10000: `2500` is 25 %.' },
      },
      names: {
        ...named('AgeIndicator', 'all_ads_age_indicators[]', 'paid_ads_age_indicators[]'),
        ...named('GenderIndicator', 'all_ads_gender_indicators[]', 'paid_ads_gender_indicators[]'),
        ...named('FollowerIndicator', 'all_fan_indicators[]', 'paid_fan_indicators[]'),
        ...named('RegionIndicator', 'region_indicators[]'),
      },
    },
  },
} as const satisfies AreaOverlay;
