import type { ApiFamily } from '../family/api-family.ts';
import type { Provenance } from '../surfaces/confidence.ts';
import type { Surface } from '../surfaces/surface.ts';
import type { Availability } from './availability.ts';
import type { FieldLabels } from './field-label.ts';
import type { LifeCycle } from './life-cycle.ts';
import type { OperationSchemas } from './operation-schemas.ts';
import type { PagingRule } from './paging-rule.ts';
import type { RateLimit } from './rate-limit.ts';
import type { Shapes } from './shapes.ts';

/**
 * The methods of the platform's APIs.
 *
 * @public
 */
export type HttpMethod = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/**
 * Where on the wire a parameter travels.
 *
 * @public
 */
export type ParameterPlace = 'path' | 'query' | 'body' | 'header';

/**
 * Which identifier travels with a call: that of a shop, that of a category asset, or none. Sending one where
 * none belongs is refused by the platform as an unexpected identifier.
 *
 * @public
 */
export type IdentifierRule = 'shop_cipher' | 'category_asset_cipher' | 'none';

/**
 * What proves who is calling: `token`, a seller's or advertiser's access token; `app`, the app's own key and
 * secret; `none`.
 *
 * @public
 */
export type AuthenticationRule = 'token' | 'app' | 'none';

/**
 * How the body of a request is written: as JSON, as the parts of a form with files, or not at all.
 *
 * @public
 */
export type ContentRule = 'json' | 'multipart' | 'none';

/**
 * Whose token a call needs, as the token service tells it.
 *
 * @public
 */
export type UserType = 'seller' | 'creator' | 'partner';

/**
 * Where an operation carries an idempotency key.
 *
 * @public
 */
export interface IdempotencyRule {
  readonly place: 'query' | 'body' | 'header';
  readonly name: string;
}

/**
 * A link in a response that the region's transport can download.
 *
 * @public
 */
export interface LinkRule {
  /** Where the link is, in the grammar of {@link FieldLabel.path}. */
  readonly path: string;
  readonly surface: Surface;
}

/**
 * The contract of one API call, as data. From it come the typed method, validation, the place of every
 * parameter, the signature's input, paging, retries, availability, personal-data labels, the local platform's
 * behaviour, the docs and the migration guide.
 *
 * @typeParam S - input and output by side; carried in the type only
 * @public
 */
export interface Operation<S extends Shapes = Shapes> {
  readonly specVersion: 'v1';
  /** Unique and stable, such as `shop.orders.search`. */
  readonly id: string;
  /** One sentence in our own words. */
  readonly summary: string;
  /** The rules of the API it belongs to: envelope, signature, meaning of codes. */
  readonly family: ApiFamily;
  readonly surface: Surface;
  readonly method: HttpMethod;
  /** Path from the origin, with `{name}` for path parameters. */
  readonly path: string;
  /** The month stamp in the path, such as `202309`, where there is one. */
  readonly apiVersion?: string;
  /** Where each top-level input property travels. A property that is not listed travels in the body. */
  readonly parameters: Readonly<Record<string, ParameterPlace>>;
  /** Parameters of path or query that the platform wants in the body as well. */
  readonly alsoInBody?: readonly string[];
  readonly identifier: IdentifierRule;
  readonly authentication: AuthenticationRule;
  /** How its body is written. @defaultValue `json` */
  readonly content?: ContentRule;
  /** Whose tokens it takes; absent when that is not documented. */
  readonly userTypes?: readonly UserType[];
  readonly availability: Availability;
  /** Loads the validators; called on first use and kept. */
  readonly schemas: () => Promise<OperationSchemas>;
  /** `read` may be repeated at will; `write` only as the retry table allows. */
  readonly effect: 'read' | 'write';
  readonly paging?: PagingRule;
  readonly idempotency?: IdempotencyRule;
  readonly rateLimit?: RateLimit;
  readonly labels: FieldLabels;
  readonly links?: readonly LinkRule[];
  /** Scopes the token must carry. */
  readonly scopes?: readonly string[];
  readonly lifeCycle: LifeCycle;
  readonly provenance: Provenance;
  /** Exists in the type only. */
  readonly shapes?: S;
}
