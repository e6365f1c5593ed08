/**
 * Marks resident values. A registered symbol, so that two copies of this package know each other's values.
 *
 * @public
 */
export const residentMarker: unique symbol = Symbol.for('@twinshore/resident') as never;
