/**
 * How a package can be handed to the carrier.
 *
 * @public
 */
export interface HandoverTimeSlots {
  readonly can_drop_off?: boolean | null;
  readonly can_pickup?: boolean | null;
  /** United Kingdom only. */
  readonly can_van_collection?: boolean | null;
  /** A page that shows where packages can be dropped off. */
  readonly drop_off_point_url?: string | null;
  readonly pickup_slots?: readonly HandoverPickupSlot[] | null;
}

/**
 * A time in which a carrier can collect a package: seconds since 1970.
 *
 * @public
 */
export interface HandoverPickupSlot {
  /** Spelled like this by the platform. */
  readonly avaliable?: boolean | null;
  readonly start_time?: number | null;
  readonly end_time?: number | null;
}
