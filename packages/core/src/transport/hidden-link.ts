import { pseudonymOf } from '../digest/pseudonym-of.ts';
import { ResidencyViolationError } from '../errors/residency-violation-error.ts';
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
    const { region, surface, href } = readLink(this);
    return pseudonymOf(region, surface, href);
  },
};

type LinkParts = Pick<RegionalLink<Region>, 'region' | 'surface' | 'href'>;

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

  /** What a link of this copy of the package was made with, whatever was laid over its properties since. */
  static read(link: object): LinkParts | undefined {
    if (!(#href in link)) return undefined;
    return { region: link.#region, surface: link.#surface, href: link.#href };
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
  const { region, surface, href } = readLink(this);
  const host = /^[a-z][a-z0-9+.-]*:\/\/(?:[^/?#@]*@)?([^/?#]+)/i.exec(href)?.[1] ?? 'no-host';
  return placeholder(region, `${surface} ${host}`);
}

/**
 * Reads the side, surface and address that a link was made with. Whoever uses a link reads it with this, once.
 *
 * @throws {@link ResidencyViolationError} `residency.violation` for a link of another copy that names two sides
 */
export function readLink(link: RegionalLink<Region>): LinkParts {
  const own = HiddenLink.read(link);
  if (own !== undefined) return own;
  const { region, surface, href } = link;
  const made = isHiddenLink(link) ? Object.getPrototypeOf(link) : link;
  for (const [name, value] of Object.entries({ region, surface, href })) {
    if (Reflect.get(made, name, link) === value) continue;
    throw new ResidencyViolationError({
      message: `The '${name}' of a link was changed after it was made. Nothing was sent. Take the link anew from where it came.`,
    });
  }
  return { region, surface, href };
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
