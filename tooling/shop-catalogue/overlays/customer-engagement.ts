import type { AreaOverlay } from '../model/overlay.ts';

/** What both kinds of task take. */
const TASK = {
  channel: { note: 'Only `TIKTOK_IM` so far.' },
  end_time: { required: true, note: 'After it the task sends nothing any more.' },
  product_ids: { format: 'digits' },
} as const;

const IDEMPOTENCY = { place: 'query', name: 'idempotency_key' } as const;

export const customerEngagement = {
  area: 'customerEngagement',
  summary: 'Messages to customers who bought before, sent in tasks.',
  operations: {
    'POST /customer_engagement/202412/engagement_tasks': {
      method: 'tasks.create',
      name: 'createEngagementTask',
      summary: 'Creates a task that sends messages made from a template.',
      idempotency: IDEMPOTENCY,
      input: {
        ...TASK,
        coupon_ids: { format: 'digits', note: 'The template says which coupons fit and how many.' },
        template_id: { required: true },
      },
      output: { task_id: { required: true } },
    },
    'POST /customer_engagement/202502/engagement_tasks/custom': {
      method: 'tasks.createCustom',
      name: 'createCustomEngagementTask',
      summary: "Creates a task that sends a message in the seller's own words.",
      idempotency: IDEMPOTENCY,
      input: {
        ...TASK,
        coupon_ids: { format: 'digits', range: [0, 1] },
        product_ids: { format: 'digits', range: [0, 4] },
        custom_message: { required: true },
        'custom_message.title': { required: true, range: [1, 70] },
        'custom_message.body': { required: true, range: [1, 500] },
      },
      output: { task_id: { required: true } },
    },
    'POST /customer_engagement/202412/performances': {
      method: 'tasks.performance',
      name: 'getEngagementTaskPerformance',
      summary: 'Gets how many customers read the messages of tasks and what they ordered.',
      effect: 'read',
      input: { task_ids: { required: true, format: 'digits' } },
      output: { 'task_performances[].id': { required: true } },
      names: { 'output.task_performances[]': 'EngagementTaskPerformance' },
    },
    'POST /customer_engagement/202412/messages': {
      method: 'messages.send',
      name: 'sendEngagementMessages',
      summary: 'Sends the message of a task to chosen customers.',
      input: {
        task_id: {
          required: true,
          format: 'digits',
          reason: 'The example of the snapshot puts the id in brackets.',
          note: 'A task that has not ended.',
        },
        buyer_emails: {
          required: true,
          label: 'buyer.email',
          note: 'Relay addresses as orders give them, of buyers who ordered within the last 365 days.',
        },
      },
      output: { 'errors[].detail.buyer_email': { label: 'buyer.email' } },
      names: { 'output.errors[]': 'EngagementMessageError' },
    },
    'GET /customer_engagement/202412/message_templates': {
      method: 'templates.list',
      name: 'listEngagementTemplates',
      summary: 'Lists the message templates that TikTok Shop offers.',
      input: { locale: { note: 'Languages as BCP 47 codes, joined by commas, such as `en-US`.' } },
      output: { 'message_templates[].id': { required: true } },
      names: {
        'output.message_templates[]': 'EngagementTemplate',
        'output.message_templates[].coupon_card_rules': 'CouponCardRules',
        'output.message_templates[].product_card_rules': 'ProductCardRules',
      },
    },
    'GET /customer_engagement/202501/customer_tab/visibility': {
      method: 'customerTab.visibility',
      name: 'getCustomerTabVisibility',
      summary: 'Tells whether a shop sees the Customers tab.',
    },
    'GET /customer_engagement/202502/permissions': {
      method: 'permissions.list',
      name: 'listEngagementPermissions',
      summary: 'Lists which features for customer engagement a shop may use.',
      output: {
        'features[].name': { note: 'Without `FUNDAMENTAL` none of the others can be used.' },
      },
      names: { 'output.features[]': 'EngagementFeature' },
    },
  },
} as const satisfies AreaOverlay;
