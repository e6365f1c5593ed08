import type {
  ApiFamily,
  AuthorizedAsset,
  AuthorizedShop,
  Region,
  ShopCredentials,
  ShopProof,
  TokenSet,
  UserType,
} from '@twinshore/core';
import { hiddenAsset, hiddenShop, hideSecrets, trustedProof } from '@twinshore/core/internal';

/** A proof, with what it was given for. */
interface HeldProof {
  readonly proof: ShopProof<Region>;
  readonly shops: ReadonlyMap<string, AuthorizedShop<Region>>;
  /** The token cell's `adoptions` at the time: a token that came from elsewhere since was not proved. */
  readonly adoptions: number;
}

/**
 * The credentials of one seller, creator or partner, with what the platform said about them so far. Everything is a copy: what was checked
 * when the transport was made is what is used.
 */
export class ShopEntry {
  readonly credentials: ShopCredentials<Region>;
  readonly userType: UserType;
  /** Whether the side is the caller's word only: nothing that the platform says of a creator lies on a side. */
  readonly declared: boolean;
  /** Ciphers that the credentials name without the platform having said so. */
  readonly claimed: readonly string[];
  /** The tokens of a declared side that were looked at last. */
  weighed: TokenSet | undefined;
  /** The family that proved them last; remembered for `prove()`, which names no operation. */
  family: ApiFamily | undefined;
  /** Questions to the platform that are under way, by family; everybody waits for the same answer. */
  readonly proving = new Map<ApiFamily, Promise<ShopProof<Region>>>();
  /** Shops of the same token on the other side, id to market, as far as the platform was asked. */
  elsewhere: ReadonlyMap<string, string> = new Map();
  /** Assets of the same token on the other side, as far as the platform was asked. */
  assetsElsewhere: readonly AuthorizedAsset<Region>[] = [];
  /** By family, because a family reads the platform's answer its own way, and speaks for itself only. */
  readonly #proofs = new WeakMap<ApiFamily, HeldProof>();
  readonly #granted: HeldProof | undefined;
  #latest: HeldProof | undefined;

  constructor(credentials: ShopCredentials<Region>) {
    const { region, app, tokens, proof, userType = 'seller' } = credentials;
    const granted = trustedProof(credentials);
    this.userType = userType;
    this.declared = userType === 'creator';
    this.credentials = hideSecrets(
      {
        specVersion: 'v1',
        family: 'shop',
        region,
        userType,
        app: hideSecrets({ key: app.key, secret: app.secret }, () => ({ key: app.key }), ['secret']),
        tokens,
        proof: undefined,
      },
      () => ({ family: 'shop', region, userType, appKey: app.key }),
      ['app'],
    );
    this.claimed =
      granted === undefined
        ? [...(proof?.shops ?? []), ...(proof?.assets ?? [])].map(({ cipher }) => cipher)
        : [];
    this.#granted = granted === undefined || this.declared ? undefined : this.#held(granted);
    this.#latest = this.#granted;
  }

  /** The latest proof, by whichever family. */
  get proof(): ShopProof<Region> | undefined {
    return this.#live(this.#latest)?.proof;
  }

  /** The proof that counts for calls of a family. */
  proofFor(family: ApiFamily): ShopProof<Region> | undefined {
    return this.#heldFor(family)?.proof;
  }

  /** Keeps what the platform said to a family. */
  keep(family: ApiFamily, proof: ShopProof<Region>): void {
    const held = this.#held(proof);
    this.#proofs.set(family, held);
    this.#latest = held;
    this.family = family;
  }

  /** The shop with this id, if it is proved for calls of a family. */
  shop(family: ApiFamily, id: string): AuthorizedShop<Region> | undefined {
    return this.#heldFor(family)?.shops.get(id);
  }

  #heldFor(family: ApiFamily): HeldProof | undefined {
    return this.#live(this.#proofs.get(family) ?? this.#granted);
  }

  #held({ shops, assets, provedAtMs }: ShopProof<Region>): HeldProof {
    const copies = Object.freeze(shops.map(hiddenShop));
    return {
      proof: Object.freeze({
        shops: copies,
        ...(assets && { assets: Object.freeze(assets.map(hiddenAsset)) }),
        provedAtMs,
      }),
      shops: new Map(copies.map((shop) => [shop.id, shop])),
      adoptions: this.credentials.tokens.adoptions,
    };
  }

  #live(held: HeldProof | undefined): HeldProof | undefined {
    return held?.adoptions === this.credentials.tokens.adoptions ? held : undefined;
  }
}
