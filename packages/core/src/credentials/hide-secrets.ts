const inspectMethod = Symbol.for('nodejs.util.inspect.custom');

/**
 * Makes an object print as `shown`, in JSON and in `util.inspect`, and refuse to be changed.
 *
 * @param object - changed and given back
 * @param shown - what is shown in its place
 * @param hidden - properties that are not enumerable afterwards: a copy by spread, `Object.entries`, and inspection that
 * ignores custom methods, such as `console.dir`, do not meet them
 */
export function hideSecrets<T extends object>(
  object: T,
  shown: () => Record<string, unknown>,
  hidden: readonly (keyof T)[] = [],
): T {
  for (const name of hidden) Object.defineProperty(object, name, { enumerable: false });
  Object.defineProperty(object, 'toJSON', { value: shown });
  Object.defineProperty(object, inspectMethod, { value: shown });
  return Object.freeze(object);
}
