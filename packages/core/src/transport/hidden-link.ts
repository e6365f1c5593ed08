import { pseudonymOf } from '../digest/pseudonym-of.ts';
import type { Region } from '../regions/region.ts';
import { placeholder } from '../resident/placeholder.ts';
import type { Surface } from '../surfaces/surface.ts';
import type { RegionalLink } from './regional-link.ts';

const inspectMethod = Symbol.for('nodejs.util.inspect.custom');

const linkMarker: unique symbol = Symbol.for('@twinshore/regional-link') as never;

/** Under this name deep comparisons find what equal links have in common. */
const samenessProperty = 'sameness';

const samenessDescriptor: PropertyDescriptor & ThisType<RegionalLink<Region>> = {
  enumerable: true,
  get() {
    return pseudonymOf(this.region, this.surface, this.href);
  },
};

/**
 * A link from a response. It prints as `[us:shop.files files.example.com]`: a file link carries its right of access
 * in the query and often in the path, so only the host is shown.
 */
class HiddenLink<R extends Region> implements RegionalLink<R> {
  readonly #region: R;
  readonly #surface: Surface;
  readonly #href: string;
  declare readonly toString: () => string;

  constructor(region: R, surface: Surface, href: string) {
    Object.defineProperty(this, samenessProperty, samenessDescriptor);
    this.#region = region;
    this.#surface = surface;
    this.#href = href;
    this.toString = showLink;
  }

  get [linkMarker](): 'v1' {
    return 'v1';
  }

  get region(): R {
    return this.#region;
  }

  get surface(): Surface {
    return this.#surface;
  }

  get href(): string {
    return this.#href;
  }

  toJSON(): string {
    return this.toString();
  }

  [inspectMethod](): string {
    return this.toString();
  }
}

/** An own function: it makes `structuredClone` refuse the link instead of copying an empty shell. */
function showLink(this: RegionalLink<Region>): string {
  const host = /^[a-z][a-z0-9+.-]*:\/\/(?:[^/?#@]*@)?([^/?#]+)/i.exec(this.href)?.[1] ?? 'no-host';
  return placeholder(this.region, `${this.surface} ${host}`);
}

/**
 * Recognises links from responses, also those of another copy of this package.
 */
export function isHiddenLink(value: object): value is RegionalLink<Region> {
  return linkMarker in value;
}

/**
 * Makes a link of a side, as responses hold them.
 */
export function regionalLink<R extends Region>(region: R, surface: Surface, href: string): RegionalLink<R> {
  return new HiddenLink(region, surface, href);
}
