import type { AuthorizedAsset } from '../credentials/authorized-asset.ts';
import type { AuthorizedShop } from '../credentials/authorized-shop.ts';
import type { Credentials } from '../credentials/credentials.ts';
import type { ShopApp } from '../credentials/shop-app.ts';
import type { TokenSet } from '../credentials/token-set.ts';
import type { ApiError } from '../errors/api-error.ts';
import type { AuthenticationError } from '../errors/authentication-error.ts';
import type { Operation } from '../operation/operation.ts';
import type { RateLimit } from '../operation/rate-limit.ts';
import type { Region } from '../regions/region.ts';
import type { Classification } from './classification.ts';
import type { Envelope } from './envelope.ts';
import type { WireRequest } from './wire-request.ts';
import type { WireResponse } from './wire-response.ts';

/**
 * The rules of one of the platform's APIs: how a request is identified and signed, how an answer is read. A
 * transport runs families and knows none of them.
 *
 * @public
 */
export interface ApiFamily {
  readonly specVersion: 'v1';
  /** Which credentials it takes: those whose `family` is this. */
  readonly id: Credentials<Region>['family'];
  /** Puts identity and signature on a request. The last step before the engine; runs again for every attempt. */
  adapt(request: WireRequest, context: AdaptContext): WireRequest | Promise<WireRequest>;
  /** Reads the envelope of a parsed body, or gives `undefined` when the body has another form. */
  envelope(body: unknown): Envelope | undefined;
  /**
   * Says what an answer means. `envelope` is absent when the body could not be read as one. What is known of failures
   * may be loaded with the first of them.
   */
  classify(
    response: Pick<WireResponse, 'status' | 'headers'>,
    envelope: Envelope | undefined,
  ): Classification | Promise<Classification>;
  /** The quota of operations that state none of their own. */
  readonly rateLimit?: RateLimit;
  /** How to find out which shops a token may act for. A function, because operations name their family. */
  proof?(): ProofProcedure;
  /** How to find out which category assets a partner's token may act for. */
  assetProof?(): AssetProofProcedure;
  /** How to get new tokens. A function, because operations name their family. */
  refresh?(): RefreshProcedure;
}

/**
 * What a family needs to identify and sign a request.
 *
 * @public
 */
export interface AdaptContext {
  readonly operation: Operation;
  readonly region: Region;
  readonly credentials: Credentials<Region> | undefined;
  /** The shop the call is for, when the operation takes a shop's identifier. */
  readonly shop: AuthorizedShop<Region> | undefined;
  /** The category asset the call is for, when the operation takes one's identifier. */
  readonly asset?: AuthorizedAsset<Region> | undefined;
  /** The access token, fresh at the time of this attempt. */
  readonly accessToken: string | undefined;
  /** Seconds since 1970, from the transport's clock. */
  readonly timestampSeconds: number;
}

/**
 * How a token's shops are found.
 *
 * @public
 */
export interface ProofProcedure {
  readonly operation: Operation;
  /** Reads the shops from the operation's data. */
  read(data: unknown): readonly AuthorizedShop<Region>[];
}

/**
 * How the category assets of a partner's token are found.
 *
 * @public
 */
export interface AssetProofProcedure {
  readonly operation: Operation;
  /** Reads the assets from the operation's data. */
  read(data: unknown): readonly AuthorizedAsset<Region>[];
}

/**
 * How a token is replaced.
 *
 * @public
 */
export interface RefreshProcedure {
  readonly operation: Operation;
  /** The operation's input. */
  input(app: ShopApp, tokens: TokenSet): unknown;
  /**
   * Reads the new tokens from the operation's data; throws when they do not replace `held`, such as those of another
   * account.
   */
  read(data: unknown, held: TokenSet): TokenSet;
  /**
   * Tells whether a refusal means that the refresh token is void for good, and not, say, that the app's secret is
   * wrong. Only then is the authorization given up in the store. Without it every `AuthenticationError` means so.
   */
  isFinal?(refusal: ApiError | AuthenticationError): boolean;
}
