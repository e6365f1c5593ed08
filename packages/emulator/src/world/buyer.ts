/**
 * A made-up person who buys. No two are alike, so that a leak can be traced to its order.
 */
export interface Buyer {
  readonly userId: string;
  readonly nickname: string;
  readonly avatar: string;
  /** The alias the platform relays mail for. */
  readonly relayEmail: string;
  readonly message: string;
  readonly address: BuyerAddress;
}

/**
 * Where a buyer lives, in full.
 */
export interface BuyerAddress {
  readonly firstName: string;
  readonly lastName: string;
  /** National digits, without the country code. */
  readonly phone: string;
  /** With the plus sign. */
  readonly countryCode: string;
  readonly regionCode: string;
  readonly postalCode: string;
  readonly line1: string;
  readonly line2: string;
  readonly dropOff: string;
  readonly postTown: string | undefined;
  readonly districts: readonly District[];
}

/**
 * One step of an address, from the country (L0) down.
 */
export interface District {
  readonly level: string;
  readonly levelName: string;
  readonly name: string;
  readonly isoCode?: string;
}
