import { pseudonymOf } from '../digest/pseudonym-of.ts';
import type { Region } from '../regions/region.ts';
import { copyPlain } from './copy-plain.ts';
import type { OpenedValue } from './opened-value.ts';
import { placeholder } from './placeholder.ts';
import { recordUses } from './record-uses.ts';
import type { Resident, RevealOptions } from './resident.ts';
import { residentMarker } from './resident-marker.ts';
import type { ResidentOrigin } from './resident-origin.ts';
import { openMethod } from './resident-protocol.ts';

const inspectMethod = Symbol.for('nodejs.util.inspect.custom');

/** Under this name deep comparisons find what equal values have in common. */
const samenessProperty = 'sameness';

const samenessDescriptor: PropertyDescriptor & ThisType<ResidentValue<Region, unknown>> = {
  enumerable: true,
  get() {
    return this.pseudonym();
  },
};

/**
 * The class behind {@link Resident}. It is not exported, so that nobody can build on it.
 *
 * `reveal` is a property of every value: an own function is what makes `structuredClone` and `postMessage`
 * refuse the value instead of copying an empty shell. The property of sameness is one as well, because deep
 * equality looks at own properties; it is computed only when it is read.
 */
export class ResidentValue<R extends Region, T> implements Resident<R, T> {
  readonly #origin: ResidentOrigin<R>;
  readonly #value: T;
  declare readonly reveal: (options: RevealOptions) => Promise<T>;

  constructor(origin: ResidentOrigin<R>, value: T) {
    Object.defineProperty(this, samenessProperty, samenessDescriptor);
    this.#origin = origin;
    this.#value = value;
    this.reveal = revealOne as () => Promise<T>;
  }

  /**
   * What is inside a value of this copy of the package, and `undefined` for anything else. Properties and methods
   * can be laid over; what is private to the class cannot.
   */
  static opened(value: object): OpenedValue | undefined {
    return #origin in value ? openedOf(value.#value, value.#origin) : undefined;
  }

  get [residentMarker](): 'v1' {
    return 'v1';
  }

  get region(): R {
    return this.#origin.region;
  }

  get label(): string {
    return this.#origin.label;
  }

  pseudonym(): string {
    return pseudonymOf(this.#origin.region, this.#origin.label, this.#value);
  }

  toString(): string {
    return placeholder(this.#origin.region, this.#origin.label);
  }

  toJSON(): string {
    return this.toString();
  }

  [inspectMethod](): string {
    return this.toString();
  }

  [openMethod](): OpenedValue {
    return openedOf(this.#value, this.#origin);
  }
}

function openedOf(value: unknown, { region, label, context }: ResidentOrigin): OpenedValue {
  return { value, region, label, context };
}

async function revealOne(this: ResidentValue<Region, unknown>, options: RevealOptions): Promise<unknown> {
  const opened = ResidentValue.opened(this);
  if (opened === undefined) throw new TypeError('reveal was called on something that is no resident value');
  const plain = copyPlain(opened.value);
  await recordUses([opened], options);
  return plain;
}
