import type { World } from '../world/world.ts';
import type { WebhookSubscription } from './webhook-subscription.ts';

/**
 * Who wants to be told, and of what.
 *
 * @public
 */
export interface WebhookTarget {
  /** Where to send. Loopback addresses are fine here, unlike in the API. */
  readonly url: string;
  /** The name of an app of the seed. @defaultValue all apps */
  readonly app?: string;
  /** The id of the only shop to be told of. @defaultValue all shops of the app */
  readonly shop?: string;
  /** The numbers of the kinds to send. @defaultValue all */
  readonly types?: readonly number[];
}

/**
 * Registers an address.
 *
 * @throws RangeError for an unknown app, and for an address that is no URL
 */
export function subscribe(world: World, target: WebhookTarget): readonly WebhookSubscription[] {
  if (!URL.canParse(target.url)) throw new RangeError(`'${target.url}' is no URL to send webhooks to.`);
  const apps = [...world.apps.values()].filter(({ name }) => target.app === undefined || name === target.app);
  if (apps.length === 0) throw new RangeError(`There is no app '${target.app}' to send webhooks for.`);
  const now = world.clock.seconds();
  const added = apps.map((app) => ({
    id: `subscription-${world.subscriptions.length + 1}-${app.name}`,
    url: target.url,
    appKey: app.key,
    shopId: target.shop,
    types: target.types,
    createdAtSeconds: now,
    updatedAtSeconds: now,
  }));
  world.subscriptions.push(...added);
  return added;
}
