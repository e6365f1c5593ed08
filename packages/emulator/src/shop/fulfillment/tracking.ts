import { Refusal } from '../../gateway/refusal.ts';
import type { Carrier } from '../../world/delivery-option.ts';
import type { Package } from '../../world/package.ts';
import type { Shop } from '../../world/shop.ts';
import type { World } from '../../world/world.ts';
import { refusalCode } from '../refusal-code.ts';

/** A carrier of the seller's choice, and its number for the parcel. */
export interface Tracking {
  readonly tracking_number?: string | undefined;
  readonly shipping_provider_id?: string | undefined;
}

/**
 * Gives the carrier, unless the number is none or taken, or the carrier is unknown.
 *
 * @param except - packages that may have this number already
 */
export function checkTracking(
  world: World,
  shop: Shop,
  { tracking_number: number = '', shipping_provider_id: id = '' }: Tracking,
  except: readonly Package[] = [],
): Carrier {
  const wrong = refusalCode(world, shop, 'shipping.tracking-number');
  if (!/^[A-Za-z0-9-]{5,40}$/.test(number)) throw new Refusal(wrong, 'The tracking number is invalid');
  const taken = [...world.packages.values()].some(
    (other) => other.shipped && other.trackingNumber === number && !except.includes(other),
  );
  if (taken) {
    throw new Refusal(
      refusalCode(world, shop, 'shipping.tracking-number-taken'),
      'The tracking number is in use',
    );
  }
  const carriers = shop.deliveryOptions.flatMap((option) => option.carriers);
  const carrier = carriers.find((one) => one.id === id);
  if (carrier === undefined && world.knobs.of(shop.region).unknownCarrier === 'refuse') {
    throw new Refusal(wrong, `There is no shipping provider ${id}`);
  }
  return carrier ?? { id, name: "The seller's carrier" };
}
