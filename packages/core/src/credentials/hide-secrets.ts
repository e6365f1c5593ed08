const inspectMethod = Symbol.for('nodejs.util.inspect.custom');

/**
 * Makes an object print as `shown`, in JSON and in `util.inspect`, and refuse to be changed.
 */
export function hideSecrets<T extends object>(object: T, shown: () => Record<string, unknown>): T {
  Object.defineProperty(object, 'toJSON', { value: shown });
  Object.defineProperty(object, inspectMethod, { value: shown });
  return Object.freeze(object);
}
