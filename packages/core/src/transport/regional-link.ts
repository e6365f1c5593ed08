import type { Region } from '../regions/region.ts';
import type { Surface } from '../surfaces/surface.ts';

/**
 * A link that came in a response, which only a transport of the same side downloads. Logs and JSON show its side,
 * surface and host only. Whoever has the address has the file, so read {@link RegionalLink.href} only to use it.
 *
 * @public
 */
export interface RegionalLink<R extends Region> {
  readonly region: R;
  readonly surface: Surface;
  /** The address. It may carry its own right of access, so treat it as a secret. */
  readonly href: string;
}
