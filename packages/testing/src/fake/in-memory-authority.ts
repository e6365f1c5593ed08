import {
  type ApiFamily,
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
} from '@twinshore/core';
import { trustedProof } from '@twinshore/core/internal';
import type { InMemoryTransportOptions } from './in-memory-transport-options.ts';

/** Asks the handler which shops a token may act for. */
export type AskShops = (family: ApiFamily) => Promise<readonly AuthorizedShop<Region>[]>;

/** Decides for which shop, and whether at all, a call may be made. */
export class InMemoryAuthority<R extends Region> {
  readonly #region: R;
  readonly #credentials: readonly Credentials<R>[];
  readonly #proofs = new Map<
    ShopCredentials<R>,
    { shops: readonly AuthorizedShop<R>[]; provedAtMs: number }
  >();
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
      this.#proofs.set(credentials as ShopCredentials<R>, this.#accept(proof.shops, proof.provedAtMs));
    }
  }

  /** Finds the credentials and the shop of a call, proving what was only claimed. */
  async authorize(
    operation: Operation,
    options: RequestOptions,
    ask: AskShops,
  ): Promise<AuthorizedShop<R> | undefined> {
    if (operation.authentication !== 'token') return undefined;
    const isProof = operation.family.proof?.().operation.id === operation.id;
    const own = this.#credentials.filter(({ family }) => family === operation.family.id);
    if (own.length === 0) {
      throw new ConfigurationError({
        region: this.#region,
        operation: operation.id,
        message: `'${operation.id}' needs credentials of family '${operation.family.id}' and the transport has none.`,
      });
    }
    if (!isProof) await this.proveAll(operation.family, ask);
    return operation.identifier === 'shop_cipher' ? this.#shop(operation, options.shop) : undefined;
  }

  async proveAll(family: ApiFamily, ask: AskShops, maxAgeMs = Number.POSITIVE_INFINITY): Promise<void> {
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

  async #prove(credentials: ShopCredentials<R>, family: ApiFamily, ask: AskShops): Promise<void> {
    if (!this.#proofs.has(credentials)) await this.#checkPrefix(credentials);
    this.#proofs.set(credentials, this.#accept(await ask(family), this.#clock.now()));
  }

  shops(): readonly AuthorizedShop<R>[] {
    return [...this.#proofs.values()].flatMap(({ shops }) => shops);
  }

  describe(): readonly CredentialsDescription[] {
    return this.#credentials.map((credentials) => {
      const proof = credentials.family === 'shop' ? this.#proofs.get(credentials) : undefined;
      const unproved = credentials.family === 'shop' ? 'claimed' : 'declared';
      return {
        family: credentials.family,
        region: this.#region,
        basis: proof === undefined ? unproved : 'proved',
        provedAtMs: proof?.provedAtMs,
        shops: proof?.shops.map(({ id, market }) => ({ id, market })) ?? [],
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

  #accept(shops: readonly AuthorizedShop<Region>[], provedAtMs: number) {
    const own = shops.filter(
      (shop): shop is AuthorizedShop<R> =>
        shop.region === this.#region && regionOfMarket(shop.market) === this.#region,
    );
    if (own.length === 0) {
      throw new RegionMismatchError({
        region: this.#region,
        message: `The platform names no shop on side '${this.#region}' for this token. Use it with the transport of the side its shops are on.`,
      });
    }
    return { shops: own, provedAtMs };
  }

  async #checkPrefix(credentials: ShopCredentials<R>): Promise<void> {
    const hint = prefixHint((await credentials.tokens.current()).accessToken);
    if (hint === undefined || hint.region === this.#region || this.#prefixRule === 'ignore') return;
    const message = `The token begins with '${hint.prefix}', which was seen on side '${hint.region}' (confidence: ${hint.confidence}), but the transport is of side '${this.#region}'. Use a proved grant, or set 'prefixRule' if you know better.`;
    if (this.#prefixRule === 'refuse') throw new RegionMismatchError({ region: this.#region, message });
    this.#logger?.log({ level: 'warn', event: 'credentials.prefix_mismatch', message });
  }
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
