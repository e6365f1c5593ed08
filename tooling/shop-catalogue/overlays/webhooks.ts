import type { AreaOverlay } from '../model/overlay.ts';

/**
 * Webhooks: where the platform reports events of a shop.
 */
export const webhooks = {
  area: 'webhooks',
  summary: 'Where the platform reports the events of a shop.',
  operations: {
    'GET /event/202309/webhooks': {
      method: 'list',
      name: 'listWebhooks',
      summary: 'Lists the events a shop reports, and to which addresses.',
      output: {
        'webhooks[].event_type': { required: true },
        'webhooks[].address': { required: true },
      },
      names: { 'output.webhooks[]': 'Webhook' },
    },
    'PUT /event/202309/webhooks': {
      method: 'set',
      name: 'setWebhook',
      summary: 'Sets the address an event of a shop is reported to.',
      input: {
        event_type: { required: true },
        address: {
          required: true,
          range: [1, 255],
          note: 'An `https` address with a host name, and without a port.',
        },
      },
    },
    'DELETE /event/202309/webhooks': {
      method: 'remove',
      name: 'removeWebhook',
      summary: 'Ends the reports of an event of a shop; succeeds also when there were none.',
      input: { event_type: { required: true } },
    },
  },
} as const satisfies AreaOverlay;
