const lookupGetter = (
  Object.prototype as unknown as { __lookupGetter__(this: object, name: string): unknown }
).__lookupGetter__;

/**
 * Tells whether a property is computed when it is read: what such a property gives may differ between the check
 * of a value and its use.
 */
export function isComputed(record: object, name: string): boolean {
  return lookupGetter.call(record, name) !== undefined;
}
