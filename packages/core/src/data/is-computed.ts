/** Unlike asking for a descriptor, it allocates nothing, and every input of every call is asked. */
const lookupGetter = Reflect.get(Object.prototype, '__lookupGetter__') as (
  this: object,
  name: string,
) => unknown;

/**
 * Tells whether a property is computed when it is read: what such a property gives may differ between the check
 * of a value and its use.
 */
export function isComputed(record: object, name: string): boolean {
  return lookupGetter.call(record, name) !== undefined;
}
