import { type Region, RequestInvalidError } from '@twinshore/core';
import type { ShopCallOptions } from '../../client/shop-call-options.ts';
import { WebhooksOperations } from '../../generated/webhooks/webhooks-operations.resource.ts';
import type { SHOP_WEBHOOKS } from '../webhook-table.ts';
import { assertCallbackAddresses } from './assert-callback-addresses.ts';
import { WebhookPlan } from './webhook-plan.ts';

/**
 * The events that can be subscribed per shop: the names the platform publishes.
 *
 * @public
 */
export type WebhookEventType = Extract<
  (typeof SHOP_WEBHOOKS)[number],
  { readonly eventType: string }
>['eventType'];

/**
 * Which events a shop shall report, and to which address each. A name that is newer than this package is taken, too.
 *
 * @public
 */
export type DesiredWebhooks = { readonly [Event in WebhookEventType]?: string } & Readonly<
  Record<string, string>
>;

/**
 * How webhooks are brought in line.
 *
 * @public
 */
export interface SyncWebhooksOptions extends ShopCallOptions<'202309'> {
  /** Whether to apply the difference at once. @defaultValue false: only show it */
  readonly apply?: boolean;
}

/**
 * Where the platform reports the events of a shop.
 *
 * @public
 */
export class Webhooks<R extends Region> extends WebhooksOperations<R> {
  /**
   * Compares the webhooks of a shop with the wanted ones. Events that are not wanted are removed. Nothing is changed
   * before `apply()` is called on the plan, or with `apply: true`.
   *
   * The partner centre can set addresses for a whole app as well; those are not seen here, and which of the two wins
   * is not documented.
   *
   * An explicit `{}` asks for none, and its plan removes them all.
   *
   * @throws RequestInvalidError `request.invalid`, before anything is sent, for an address the platform does not take,
   * and for anything but a plain object of addresses by event
   * @example
   * ```ts
   * const plan = await shop.webhooks.sync({ ORDER_STATUS_CHANGE: 'https://hooks.example/us' });
   * console.log(String(plan));
   * await plan.apply();
   * ```
   */
  async sync(desired: DesiredWebhooks, options: SyncWebhooksOptions = {}): Promise<WebhookPlan<R>> {
    const { apply = false, ...call } = options;
    const { transport } = this.caller;
    const { region } = transport;
    assertDesired(region, desired);
    const wanted = Object.entries(desired).map(([event_type, address]) => ({ event_type, address }));
    assertCallbackAddresses(
      region,
      wanted.map(({ event_type, address }) => [event_type, address]),
    );

    const { webhooks } = await this.list(call);
    const shops = transport.shops();
    const plan = new WebhookPlan({
      region,
      shop: this.caller.options(call)?.shop ?? (shops.length === 1 ? shops[0]?.id : undefined),
      current: (webhooks ?? []).map(({ event_type, address }) => ({ event_type, address })),
      desired: wanted,
      steps: {
        set: (setting) => this.set(setting, call),
        remove: ({ event_type }) => this.remove({ event_type }, call),
      },
    });
    if (apply) await plan.apply();
    return plan;
  }
}

/** Whatever has no entries would ask for every webhook to be removed, so that has to be said outright. */
function assertDesired(region: Region, desired: unknown): asserts desired is DesiredWebhooks {
  if (isPlainObject(desired)) return;
  throw new RequestInvalidError({
    region,
    operation: 'shop.webhooks.set',
    issues: [{ message: 'is no plain object', path: [] }],
    message:
      'The wanted webhooks must be a plain object of addresses by event. Nothing was sent. Pass {} if the shop shall have no webhooks.',
  });
}

function isPlainObject(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  // Plain objects of another realm have another prototype, which has none itself.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
