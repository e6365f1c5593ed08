import type { EndpointResolver, Engine, Operation, Region, ResidencyContext, ShopApp } from '@twinshore/core';
import type { CredentialBook } from '../credentials/credential-book.ts';
import type { ShopEntry } from '../credentials/shop-entry.ts';
import type { Deprecations } from '../deprecations/deprecations.ts';
import type { RateLimiter } from '../limits/rate-limiter.ts';
import type { OperationPlan } from '../operation/operation-plan.ts';
import type { UnknownValues } from '../response/unknown-values.ts';
import type { TransportSettings } from '../transport-settings.ts';

/**
 * What a transport's steps share.
 */
export interface TransportParts {
  readonly region: Region;
  readonly settings: TransportSettings;
  readonly endpoints: EndpointResolver<Region>;
  readonly engine: Engine;
  readonly book: CredentialBook;
  readonly app: ShopApp | undefined;
  readonly residency: ResidencyContext;
  readonly unknownValues: UnknownValues;
  /** Absent when nobody listens. */
  readonly deprecations: Deprecations | undefined;
  /** Absent when calls are not held back. */
  readonly limiter: RateLimiter | undefined;
  /** The plan of an operation, worked out on first use. */
  plan(operation: Operation): OperationPlan;
  /**
   * Makes a call of the transport's own, to prove or refresh credentials: through retry, authentication and
   * signature, past the caller's middleware, which must not see tokens.
   */
  callForSelf(operation: Operation, input: unknown, entry: ShopEntry, mayRefresh: boolean): Promise<unknown>;
}
