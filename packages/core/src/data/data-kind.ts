/**
 * What kind of data a value is, as far as walking it goes. `other` is what cannot be walked in a way that is
 * sure to see everything: functions, symbols, and objects with behaviour of their own.
 */
export type DataKind = 'leaf' | 'list' | 'record' | 'date' | 'bytes' | 'map' | 'set' | 'other';

/**
 * Names the kind of a value.
 */
export function dataKind(value: unknown): DataKind {
  switch (typeof value) {
    case 'function':
    case 'symbol':
      return 'other';
    case 'object':
      return value === null ? 'leaf' : objectKind(value);
    default:
      return 'leaf';
  }
}

function objectKind(value: object): DataKind {
  if (Array.isArray(value)) return 'list';
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === Object.prototype || prototype === null || isRootPrototype(prototype)) return 'record';
  if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return 'bytes';
  if (prototype === Date.prototype && Reflect.ownKeys(value).length === 0) return 'date';
  if (prototype === Map.prototype) return 'map';
  if (prototype === Set.prototype) return 'set';
  return 'other';
}

/** Plain objects of another realm (a worker's, a test runner's) have another root of the same making. */
function isRootPrototype(prototype: unknown): boolean {
  return (
    typeof prototype === 'object' &&
    prototype !== null &&
    Object.getPrototypeOf(prototype) === null &&
    Object.hasOwn(prototype, 'isPrototypeOf')
  );
}
