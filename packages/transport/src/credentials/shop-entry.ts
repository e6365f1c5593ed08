import type { ApiFamily, AuthorizedShop, Region, ShopCredentials, ShopProof } from '@twinshore/core';

/**
 * One seller's credentials with what the platform said about them so far.
 */
export class ShopEntry {
  readonly credentials: ShopCredentials<Region>;
  /** The family that proved them last; remembered for `prove()`, which names no operation. */
  family: ApiFamily | undefined;
  /** A question to the platform that is under way; everybody waits for the same answer. */
  proving: Promise<ShopProof<Region>> | undefined;
  /** Shops of the same token on the other side, id to market, as far as the platform was asked. */
  elsewhere: ReadonlyMap<string, string> = new Map();
  #proof: ShopProof<Region> | undefined;
  #shops = new Map<string, AuthorizedShop<Region>>();

  constructor(credentials: ShopCredentials<Region>) {
    this.credentials = credentials;
    if (credentials.proof !== undefined) this.proof = credentials.proof;
  }

  get proof(): ShopProof<Region> | undefined {
    return this.#proof;
  }

  set proof(proof: ShopProof<Region> | undefined) {
    this.#proof = proof;
    this.#shops = new Map(proof?.shops.map((shop) => [shop.id, shop]));
  }

  /** The proved shop with this id. */
  shop(id: string): AuthorizedShop<Region> | undefined {
    return this.#shops.get(id);
  }
}
