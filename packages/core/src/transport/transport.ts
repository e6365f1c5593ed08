import type { AuthorizedShop } from '../credentials/authorized-shop.ts';
import type { Operation } from '../operation/operation.ts';
import type { InputOf, OutputOf, Shapes } from '../operation/shapes.ts';
import type { Region } from '../regions/region.ts';
import type { ResidencyContext } from '../resident/residency-context.ts';
import type { EndpointResolver } from '../surfaces/endpoint-resolver.ts';
import type { Call } from './call.ts';
import type { Download } from './download.ts';
import type { RegionalLink } from './regional-link.ts';
import type { RequestOptions } from './request-options.ts';
import type { TransportDescription } from './transport-description.ts';

/**
 * Sends operations for exactly one region.
 *
 * @public
 */
export interface Transport<R extends Region> {
  readonly specVersion: 'v1';
  readonly region: R;
  readonly endpoints: EndpointResolver<R>;
  /** What resident values made here share: where their use is recorded. */
  readonly residency: ResidencyContext;
  /**
   * Sends an operation.
   *
   * @throws RegionMismatchError `region.mismatch` when the credentials, the shop or the answer belong to the other side
   * @throws ResidencyViolationError `residency.violation` when the input holds a resident value of the other side
   * @throws OperationUnavailableError `operation.unavailable` when the operation does not exist for the shop's market
   */
  send<S extends Shapes>(
    operation: Operation<S>,
    input: NoInfer<InputOf<S, R>>,
    options?: RequestOptions,
  ): Call<OutputOf<S, R>>;
  /**
   * Fetches a file behind a link of this side. No credentials travel with it.
   *
   * @throws EgressRefusedError `egress.refused` when the link leaves this side's hosts
   */
  download(link: RegionalLink<R>, options?: RequestOptions): Call<Download>;
  /** The shops the credentials are known to cover; empty until they are proved. */
  shops(): readonly AuthorizedShop<R>[];
  /** Proves the credentials now, and gives the shops they cover. */
  prove(options?: RequestOptions): Promise<readonly AuthorizedShop<R>[]>;
  describe(): TransportDescription;
  /** Ends idle connections. */
  close(): Promise<void>;
}
