import type { Region } from '../regions/region.ts';
import type { Provenance } from './confidence.ts';
import type { Surface } from './surface.ts';

/**
 * What is known of one surface on one side.
 *
 * @public
 */
export interface EndpointFact extends Provenance {
  /** Scheme and host, such as `https://open-api.tiktokglobalshop.com`. */
  readonly origin: string;
  /** Further origins of the same surface on the same side that were seen in use. Never of the other side. */
  readonly alternatives?: readonly string[];
  /** Host suffixes that links of this surface may have beyond the origins, each with a leading dot. */
  readonly suffixes?: readonly string[];
  /** What a reader should know before relying on it. */
  readonly note?: string;
}

/**
 * The hosts of one side, one entry for each surface.
 *
 * @public
 */
export interface EndpointTable<R extends Region> {
  readonly region: R;
  readonly surfaces: Readonly<Record<Surface, EndpointFact>>;
}

/**
 * Origins to use in place of a table's own, such as those of the local platform. It names its region, because
 * a host alone does not tell one.
 *
 * @public
 */
export interface EndpointOverrides<R extends Region> {
  readonly region: R;
  /** Scheme, host and port by surface. `http:` is accepted for loopback hosts only. */
  readonly origins: Readonly<Partial<Record<Surface, string>>>;
}
