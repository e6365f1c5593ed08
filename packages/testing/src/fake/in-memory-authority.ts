import {
  type ApiFamily,
  AuthenticationError,
  type AuthorizedAsset,
  type AuthorizedShop,
  assertRegion,
  type Clock,
  ConfigurationError,
  type Credentials,
  type CredentialsDescription,
  createGrant,
  createTokenCell,
  type Logger,
  type Operation,
  prefixHint,
  type Region,
  RegionMismatchError,
  RegionUnknownError,
  type RequestOptions,
  regionOfMarket,
  type ShopCredentials,
  type UserType,
} from '@twinshore/core';
import { trustedProof } from '@twinshore/core/internal';
import type { InMemoryTransportOptions } from './in-memory-transport-options.ts';

/** A shop, or a partner's category asset. */
export type Covered<R extends Region> = AuthorizedShop<R> | AuthorizedAsset<R>;

/** Asks the handler which shops or category assets a token may act for. */
export type AskCovered = (family: ApiFamily, userType: UserType) => Promise<readonly Covered<Region>[]>;

/** What a call is for. */
export interface InMemoryAccount<R extends Region> {
  readonly shop: AuthorizedShop<R> | undefined;
  readonly asset: AuthorizedAsset<R> | undefined;
}

interface InMemoryProof<R extends Region> {
  readonly shops: readonly AuthorizedShop<R>[];
  readonly assets: readonly AuthorizedAsset<R>[];
  readonly provedAtMs: number;
}

/** Whose token an identifier tells of, for operations that name nobody. */
const BY_IDENTIFIER: Readonly<Record<Operation['identifier'], readonly UserType[] | undefined>> = {
  shop_cipher: ['seller'],
  category_asset_cipher: ['partner'],
  none: undefined,
};

/** Decides for which shop or category asset, and whether at all, a call may be made. */
export class InMemoryAuthority<R extends Region> {
  readonly #region: R;
  readonly #credentials: readonly Credentials<R>[];
  readonly #proofs = new Map<ShopCredentials<R>, InMemoryProof<R>>();
  /** Questions under way, so that calls that start together ask once. */
  readonly #asking = new Map<ShopCredentials<R>, Promise<void>>();
  readonly #clock: Clock;
  readonly #logger: Logger | undefined;
  readonly #prefixRule: 'refuse' | 'warn' | 'ignore';

  constructor(options: InMemoryTransportOptions<R>, clock: Clock) {
    this.#region = options.region;
    this.#clock = clock;
    this.#logger = options.logger;
    this.#prefixRule = options.prefixRule ?? 'refuse';
    this.#credentials = credentialsOf(options, clock);
    for (const credentials of this.#credentials) {
      assertRegion(credentials.region, "The credentials' region");
      if (credentials.region !== options.region) {
        throw new RegionMismatchError({
          region: options.region,
          message: `Credentials of region '${credentials.region}' were given to a transport of region '${options.region}'. Give each transport the credentials of its own side.`,
        });
      }
      // A proof that was put together by hand is nobody's word: the handler is asked.
      const proof = credentials.family === 'shop' ? trustedProof(credentials) : undefined;
      if (proof === undefined) continue;
      this.#proofs.set(
        credentials as ShopCredentials<R>,
        this.#accept([...proof.shops, ...(proof.assets ?? [])], proof.provedAtMs),
      );
    }
  }

  /** Finds the credentials and the shop or category asset of a call, proving what was only claimed. */
  async authorize(
    operation: Operation,
    input: unknown,
    options: RequestOptions,
    ask: AskCovered,
  ): Promise<InMemoryAccount<R>> {
    const account: InMemoryAccount<R> = { shop: undefined, asset: undefined };
    if (operation.authentication !== 'token') return account;
    const { family } = operation;
    const proofs = [family.proof?.(), family.assetProof?.()];
    const isProof = proofs.some((proof) => proof?.operation.id === operation.id);
    const own = this.#credentials.filter(({ family }) => family === operation.family.id);
    if (own.length === 0) {
      throw new ConfigurationError({
        region: this.#region,
        operation: operation.id,
        message: `'${operation.id}' needs credentials of family '${operation.family.id}' and the transport has none.`,
      });
    }
    this.#assertUser(operation, own);
    if (!isProof) await this.proveAll(operation.family, ask);
    if (operation.identifier === 'shop_cipher')
      return { ...account, shop: this.#shop(operation, options.shop) };
    if (operation.identifier === 'category_asset_cipher')
      return { ...account, asset: this.#asset(operation, input, options.asset) };
    return account;
  }

  async proveAll(family: ApiFamily, ask: AskCovered, maxAgeMs = Number.POSITIVE_INFINITY): Promise<void> {
    for (const credentials of this.#credentials) {
      if (credentials.family !== 'shop' || family.id !== 'shop') continue;
      const proof = this.#proofs.get(credentials);
      if (proof !== undefined && this.#clock.now() - proof.provedAtMs <= maxAgeMs) continue;
      let asking = this.#asking.get(credentials);
      if (asking === undefined) {
        asking = this.#prove(credentials, family, ask).finally(() => this.#asking.delete(credentials));
        this.#asking.set(credentials, asking);
      }
      await asking;
    }
  }

  async #prove(credentials: ShopCredentials<R>, family: ApiFamily, ask: AskCovered): Promise<void> {
    const userType = userTypeOf(credentials);
    if (!this.#proofs.has(credentials)) await this.#checkPrefix(credentials);
    const provedAtMs = this.#clock.now();
    this.#proofs.set(
      credentials,
      // Of a creator nothing can be asked.
      userType === 'creator'
        ? { shops: [], assets: [], provedAtMs }
        : this.#accept(await ask(family, userType), provedAtMs),
    );
  }

  shops(): readonly AuthorizedShop<R>[] {
    return [...this.#proofs.values()].flatMap(({ shops }) => shops);
  }

  describe(): readonly CredentialsDescription[] {
    return this.#credentials.map((credentials) => {
      const proof = credentials.family === 'shop' ? this.#proofs.get(credentials) : undefined;
      const userType = credentials.family === 'shop' ? userTypeOf(credentials) : undefined;
      const declared = userType === undefined || userType === 'creator';
      return {
        family: credentials.family,
        region: this.#region,
        ...(userType && { userType }),
        basis: declared ? 'declared' : proof === undefined ? 'claimed' : 'proved',
        provedAtMs: declared ? undefined : proof?.provedAtMs,
        shops: proof?.shops.map(({ id, market }) => ({ id, market })) ?? [],
        ...(userType === 'partner' && {
          assets: proof?.assets.map(({ id, market }) => ({ id, market })) ?? [],
        }),
      };
    });
  }

  #shop(operation: Operation, id: string | undefined): AuthorizedShop<R> {
    const shops = this.shops();
    const found = id === undefined ? shops : shops.filter((shop) => shop.id === id);
    const [only] = found;
    if (only !== undefined && found.length === 1) return only;
    const about = { region: this.#region, operation: operation.id };
    if (id === undefined) {
      throw new ConfigurationError({
        ...about,
        message: `The credentials cover ${shops.length} shops. Say which one the call is for with the option 'shop'.`,
      });
    }
    throw new RegionUnknownError({
      ...about,
      message: `Shop '${id}' is not among the shops of these credentials. Use the credentials of a grant that holds it.`,
    });
  }

  /** Stops unless somebody's token is here that the operation takes. */
  #assertUser({ id, userTypes, identifier }: Operation, own: readonly Credentials<R>[]): void {
    const takes = userTypes ?? BY_IDENTIFIER[identifier];
    const held = own.flatMap((one) => (one.family === 'shop' ? [userTypeOf(one)] : []));
    if (takes === undefined || held.length === 0 || held.some((one) => takes.includes(one))) return;
    throw new AuthenticationError({
      code: 'auth.user_type_mismatch',
      region: this.#region,
      operation: id,
      message: `${id} needs the token of a ${takes.join(' or ')}, and the transport holds that of a ${[...new Set(held)].join(' and a ')}. Give it the credentials that the operation takes.`,
    });
  }

  #asset({ id }: Operation, input: unknown, wanted: string | undefined): AuthorizedAsset<R> {
    const assets = [...this.#proofs.values()].flatMap((proof) => proof.assets);
    const { category_asset_cipher: cipher } = (input ?? {}) as { readonly category_asset_cipher?: string };
    const found = assets.filter(
      (asset) =>
        (cipher === undefined || asset.cipher === cipher) &&
        (wanted === undefined || asset.id === wanted || asset.category === wanted),
    );
    const [only] = found;
    if (only !== undefined && found.length === 1) return only;
    const about = { region: this.#region, operation: id };
    const named = assets.map((asset) => asset.id).join(', ');
    if (found.length > 1) {
      throw new ConfigurationError({
        ...about,
        message: `The credentials cover several category assets: ${named}. Say which one the call is for with the option 'asset'.`,
      });
    }
    throw new RegionUnknownError({
      ...about,
      message: `The category asset of the call is not among those of these credentials: ${named}. Use the credentials of a grant that holds it.`,
    });
  }

  #accept(all: readonly Covered<Region>[], provedAtMs: number): InMemoryProof<R> {
    const own = all.filter(
      (one): one is Covered<R> => one.region === this.#region && regionOfMarket(one.market) === this.#region,
    );
    if (own.length === 0) {
      throw new RegionMismatchError({
        region: this.#region,
        message: `The platform names no shop or category asset on side '${this.#region}' for this token. Use it with the transport of the side they are on.`,
      });
    }
    return {
      shops: own.filter((one): one is AuthorizedShop<R> => !('category' in one)),
      assets: own.filter((one): one is AuthorizedAsset<R> => 'category' in one),
      provedAtMs,
    };
  }

  async #checkPrefix(credentials: ShopCredentials<R>): Promise<void> {
    const hint = prefixHint((await credentials.tokens.current()).accessToken);
    if (hint === undefined || hint.region === this.#region || this.#prefixRule === 'ignore') return;
    const message = `The token begins with '${hint.prefix}', which was seen on side '${hint.region}' (confidence: ${hint.confidence}), but the transport is of side '${this.#region}'. Use a proved grant, or set 'prefixRule' if you know better.`;
    if (this.#prefixRule === 'refuse') throw new RegionMismatchError({ region: this.#region, message });
    this.#logger?.log({ level: 'warn', event: 'credentials.prefix_mismatch', message });
  }
}

function userTypeOf({ userType = 'seller' }: ShopCredentials<Region>): UserType {
  return userType;
}

function credentialsOf<R extends Region>(
  { region, shops, credentials = [] }: InMemoryTransportOptions<R>,
  clock: Clock,
): readonly Credentials<R>[] {
  const given = Array.isArray(credentials)
    ? (credentials as readonly Credentials<R>[])
    : [credentials as Credentials<R>];
  if (shops === undefined || shops.length === 0) return given;
  const app = { key: 'in-memory', secret: 'in-memory' };
  const tokens = createTokenCell('in-memory', {
    accessToken: 'in-memory',
    accessTokenExpiresAtMs: undefined,
    refreshToken: undefined,
    refreshTokenExpiresAtMs: undefined,
  });
  const grant = createGrant({
    app,
    tokens,
    shops,
    openId: 'in-memory',
    sellerName: 'In memory',
    sellerBaseRegion: shops[0]?.market ?? '',
    grantedScopes: [],
    provedAtMs: clock.now(),
  });
  return [...given, grant.credentials(region)];
}
