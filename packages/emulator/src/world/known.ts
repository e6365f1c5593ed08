/**
 * Gives what a map is known to hold. What one part of the world names, another part holds; anything else is a
 * mistake in the platform itself.
 */
export function known<K, V>(map: ReadonlyMap<K, V>, key: K): V {
  const found = map.get(key);
  if (found === undefined) throw new Error(`The world holds no ${String(key)}.`);
  return found;
}
