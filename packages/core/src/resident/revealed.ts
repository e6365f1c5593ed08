import type { Region } from '../regions/region.ts';
import type { Resident } from './resident.ts';

/**
 * `T` with every resident value inside it replaced by what it holds.
 *
 * @public
 */
export type Revealed<T> =
  // Ahead of objects, for which an open enumeration's `string & {}` would pass.
  T extends string | number | bigint | boolean | symbol | null | undefined
    ? T
    : T extends Resident<Region, infer V>
      ? V
      : T extends (...args: never[]) => unknown
        ? T
        : T extends ReadonlyMap<infer K, infer I>
          ? Map<Revealed<K>, Revealed<I>>
          : T extends ReadonlySet<infer I>
            ? Set<Revealed<I>>
            : T extends object
              ? { [K in keyof T]: Revealed<T[K]> }
              : T;
