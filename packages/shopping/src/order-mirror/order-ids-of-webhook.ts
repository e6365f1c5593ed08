import type { Region } from '@twinshore/core';
import type { ShopWebhook } from '../webhooks/shop-webhook.ts';

/** The orders a webhook is about. */
export interface WebhookOrders {
  /** None for a webhook that is about something else. */
  readonly ids: readonly string[];
  /** Whether something else than the id of an order was where one belongs. */
  readonly isOdd: boolean;
}

const NONE: WebhookOrders = { ids: [], isOdd: false };
const ODD: WebhookOrders = { ids: [], isOdd: true };

/** Ids are digits, 19 of them today. */
const ID = /^\d{1,64}$/;

/**
 * The orders a webhook is about. It may have come through a store or a feed of somebody else, so nothing is taken for
 * granted: one of another form must not end a mirror, which finds the order by a sweep all the same.
 */
export function orderIdsOfWebhook(webhook: ShopWebhook<Region>): WebhookOrders {
  switch (webhook.event) {
    case 'order-status-change':
    case 'recipient-address-update':
    case 'cancellation-status-change':
    case 'return-status-change':
      return checked([property(webhook.data, 'order_id')]);
    case 'package-update':
      return ofPackages(property(webhook.data, 'package_list') ?? []);
    case 'invoice-status-change':
      return checked(property(webhook.data, 'order_ids') ?? []);
    default:
      return NONE;
  }
}

function ofPackages(packages: unknown): WebhookOrders {
  if (!Array.isArray(packages)) return ODD;
  const each = packages.map((one: unknown) =>
    typeof one === 'object' && one !== null ? checked(property(one, 'order_id_list') ?? []) : ODD,
  );
  return { ids: each.flatMap(({ ids }) => ids), isOdd: each.some(({ isOdd }) => isOdd) };
}

function checked(values: unknown): WebhookOrders {
  if (!Array.isArray(values)) return ODD;
  const ids = values.filter((one): one is string => typeof one === 'string' && ID.test(one));
  return { ids, isOdd: ids.length < values.length };
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}
